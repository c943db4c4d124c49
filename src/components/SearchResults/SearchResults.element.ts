/**
 * Answers the search box on the page of results. Without it the page holds the contents list.
 */
import { queryOf, withQuery } from '../../search/client/address.ts';
import { createEngine, type Engine } from '../../search/client/engine.ts';
import { fill, quoted } from '../../search/client/message.ts';
import { wordsOf } from '../../search/client/query.ts';
import { hitItem, type SearchWords } from './hit.ts';

class SearchResults extends HTMLElement {
  #engine: Engine | undefined;
  #words: SearchWords | undefined;
  #listening: AbortController | undefined;
  /** Counts the questions, so that an answer that comes late is passed over. */
  #asked = 0;

  connectedCallback() {
    this.#engine ??= createEngine(this.dataset['index'] ?? '');
    this.#words ??= JSON.parse(this.dataset['words'] ?? '') as SearchWords;
    const { signal } = (this.#listening = new AbortController());
    const input = this.#part('input[name=q]') as HTMLInputElement;
    const search = () => void this.#search(input.value);
    const read = () => {
      const query = queryOf(location.href);
      // What was typed before the script ran stays.
      if (query !== '' || this.#asked > 0) input.value = query;
      search();
    };
    const remember = () => {
      if (queryOf(location.href) === input.value) return;
      history.pushState(null, '', withQuery(location.href, input.value));
    };
    const on = (target: EventTarget, type: string, listener: (event: Event) => void) =>
      target.addEventListener(type, listener, { signal });
    // The first sign that a reader means to search. Should it fail, the search will say so.
    on(input, 'focus', () => void this.#engine?.prepare().catch(() => undefined));
    // While an input method composes, the box holds half a word.
    on(input, 'input', (event) => (event as InputEvent).isComposing || search());
    on(input, 'compositionend', search);
    on(this, 'submit', (event) => {
      event.preventDefault();
      remember();
      search();
    });
    // Who follows a hit comes back to the hits.
    on(this.#part('[data-search-results]'), 'click', remember);
    on(window, 'popstate', read);
    read();
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  async #search(query: string) {
    const asked = (this.#asked += 1);
    const words = wordsOf(query);
    if (!this.#engine || !this.#words) return;
    const { status, kinds } = this.#words;
    if (words.length === 0) {
      this.#show('idle', '');
      return;
    }
    // An answer stays until the next one takes its place.
    if (['idle', 'failed'].includes(this.dataset['searchState'] ?? ''))
      this.#show('busy', status.busy);
    this.dataset['searchState'] = 'busy';
    try {
      const hits = await this.#engine.search(query);
      if (asked !== this.#asked) return;
      const template = this.#part('template') as HTMLTemplateElement;
      const items = hits.map((hit) => hitItem(template, hit, words, kinds));
      const values = { query: quoted(query), count: String(hits.length) };
      this.#show('done', fill(hits.length > 0 ? status.found : status.none, values), items);
    } catch {
      if (asked === this.#asked) this.#show('failed', status.failed);
    }
  }

  #show(state: string, message: string, items: DocumentFragment[] = []) {
    const results = this.#part('[data-search-results]');
    results.replaceChildren(...items);
    results.hidden = items.length === 0;
    this.#part('[data-search-contents]').hidden = state === 'busy' || items.length > 0;
    this.#part('[data-search-status]').textContent = message;
    this.dataset['searchState'] = state;
  }

  #part(selector: string): HTMLElement {
    const part = this.querySelector<HTMLElement>(selector);
    if (!part) throw new Error(`The search page has no ${selector}`);
    return part;
  }
}

customElements.define('search-results', SearchResults);
