/** Answers the search box on the page of results. Without it the page holds the contents list. */
import { defineElement } from '../../../lib/browser/define-element.ts';
import { type Listen, ListeningElement } from '../../../lib/browser/listening-element.ts';
import { part } from '../../../lib/browser/part.ts';
import type { SearchKind } from '../../../words/keys.ts';
import { questionOf, withQuestion } from '../client/address.ts';
import type { Outcome } from '../client/session.ts';
import { connectSearchBox } from '../hits/search-box.ts';
import { createView, hitsOf } from '../hits/view.ts';
import { chosenBy, showFilters } from './filters.ts';

class SearchResults extends ListeningElement {
  #kind: SearchKind | undefined;
  #outcome: Outcome = { state: 'idle' };

  protected connected(on: Listen) {
    const filters = part(this, '[data-search-filters]');
    const view = createView(this, on, 'h2');
    const typed = () => {
      this.#kind = undefined;
      search();
    };
    const show = (outcome: Outcome) => {
      this.#outcome = outcome;
      view(outcome, this.#kind);
      if (outcome.state === 'busy') return;
      showFilters(filters, input.value, hitsOf(outcome).hits, this.#kind);
    };
    const { input, search, prepare } = connectSearchBox(this, on, typed, show);
    const read = () => {
      ({ query: input.value, kind: this.#kind } = questionOf(location.href));
      search();
    };
    const remember = () => {
      const address = withQuestion(location.href, { query: input.value, kind: this.#kind });
      const { query, kind } = questionOf(location.href);
      if (query !== input.value || kind !== this.#kind) history.pushState(null, '', address);
    };
    // The first sign that a reader means to search.
    on(input, 'focus', prepare);
    on(this, 'submit', (event) => {
      event.preventDefault();
      remember();
      search();
    });
    on(filters, 'click', (event) => {
      const chosen = chosenBy(event);
      if (!chosen) return;
      event.preventDefault();
      this.#kind = chosen.kind;
      remember();
      show(this.#outcome);
    });
    // Who follows a hit comes back to the hits.
    for (const list of ['results', 'near'])
      on(part(this, `[data-search-${list}]`), 'click', remember);
    on(window, 'popstate', read);
    // What was typed before the script ran stays.
    if (questionOf(location.href).query === '') search();
    else read();
  }
}

defineElement('search-results', SearchResults);
