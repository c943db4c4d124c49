/** Answers the search box on the page of results. Without it the page holds the contents list. */
import { type Question, questionOf, withQuestion } from '../client/address.ts';
import { createEngine } from '../client/search-engine.ts';
import { createSession, type Outcome } from '../client/session.ts';
import { type Listen, ListeningElement } from '../../../lib/browser/listening-element.ts';
import { part } from '../../../lib/browser/part.ts';
import type { SearchKind } from '../../../words/keys.ts';
import { createView, hitsOf } from '../hits/view.ts';
import { chosenBy, showFilters } from './filters.ts';

class SearchResults extends ListeningElement {
  #kind: SearchKind | undefined;
  #outcome: Outcome = { state: 'idle' };

  protected connected(on: Listen, signal: AbortSignal) {
    const input = part(this, 'input[name=q]') as HTMLInputElement;
    const filters = part(this, '[data-search-filters]');
    const engine = createEngine(this.dataset['index'] ?? '');
    const view = createView(this, signal);
    const show = () => {
      const outcome = this.#outcome;
      view(outcome, this.#kind);
      if (outcome.state === 'busy') return;
      showFilters(filters, input.value, hitsOf(outcome).hits, this.#kind);
    };
    const ask = createSession(engine, (outcome) => {
      this.#outcome = outcome;
      show();
    });
    const search = () => void ask(input.value);
    const typed = () => {
      this.#kind = undefined;
      search();
    };
    const read = ({ query, kind }: Question) => {
      input.value = query;
      this.#kind = kind;
      search();
    };
    const remember = () => {
      const address = withQuestion(location.href, { query: input.value, kind: this.#kind });
      const { query, kind } = questionOf(location.href);
      if (query !== input.value || kind !== this.#kind) history.pushState(null, '', address);
    };
    // The first sign that a reader means to search. Should it fail, the search will say so.
    on(input, 'focus', () => void engine.prepare().catch(() => undefined));
    // While an input method composes, the box holds half a word.
    on(input, 'input', (event) => (event as InputEvent).isComposing || typed());
    on(input, 'compositionend', typed);
    on(this, 'submit', (event) => {
      event.preventDefault();
      remember();
      search();
    });
    on(part(this, '[data-search-retry]'), 'click', search);
    on(filters, 'click', (event) => {
      const chosen = chosenBy(event);
      if (!chosen) return;
      event.preventDefault();
      this.#kind = chosen.kind;
      remember();
      show();
    });
    // Who follows a hit comes back to the hits.
    for (const list of ['results', 'near'])
      on(part(this, `[data-search-${list}]`), 'click', remember);
    on(window, 'popstate', () => read(questionOf(location.href)));
    const asked = questionOf(location.href);
    // What was typed before the script ran stays.
    if (asked.query === '') search();
    else read(asked);
  }
}

customElements.define('search-results', SearchResults);
