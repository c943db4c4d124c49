/**
 * The dialog of search, fetched when a reader means to search. Without it the box in the head of the
 * page asks the page of results.
 */
import { defineElement } from '../../../lib/browser/define-element.ts';
import { type Listen, ListeningElement } from '../../../lib/browser/listening-element.ts';
import { part } from '../../../lib/browser/part.ts';
import { addStylesheet } from '../../../lib/browser/stylesheet.ts';
import { search as words } from '../../../words/zh-cn/search.ts';
import { withQuestion } from '../client/address.ts';
import type { Outcome } from '../client/session.ts';
import { connectSearchBox } from '../hits/search-box.ts';
import hitStyles from '../hits/SearchHits.css?url';
import { createView, hitsOf } from '../hits/view.ts';
import { moveFocus, offerSlash } from './keys.ts';
import styles from './SearchDialog.css?url';
import { suggest } from './suggest.ts';

/** Leads to the whole answer, or to the list of everything where there is none. */
function lead(link: HTMLAnchorElement, outcome: Outcome): void {
  const found = outcome.state === 'done' && hitsOf(outcome).hits.length > 0;
  link.textContent = found ? words.allResults : words.allContents;
  // In the exhibition in one file its address is not the one that it leads to.
  const results = new URL(link.dataset['searchAll'] ?? '', location.href).href;
  link.href = withQuestion(results, { query: found ? outcome.query : '' });
}

export class SearchDialog extends ListeningElement {
  #box: ReturnType<typeof connectSearchBox> | undefined;

  protected connected(on: Listen) {
    const dialog = part(this, 'dialog') as HTMLDialogElement;
    const view = createView(this, on, 'h3');
    const { input, search } = (this.#box = connectSearchBox(
      this,
      on,
      () => search(),
      (outcome) => {
        view(outcome);
        lead(part(this, '[data-search-all]') as HTMLAnchorElement, outcome);
      },
    ));
    let pressed: EventTarget | null = null;
    on(dialog, 'keydown', (event) => {
      const { key, isComposing } = event as KeyboardEvent;
      if (isComposing) return;
      // The browser would empty the box first.
      if (key === 'Escape') dialog.close();
      else if (!moveFocus(key, input, dialog)) return;
      event.preventDefault();
    });
    on(dialog, 'pointerdown', ({ target }) => (pressed = target));
    on(dialog, 'click', ({ target }) => {
      const clicked = target as HTMLElement;
      const example = clicked.closest<HTMLElement>('[data-example]')?.dataset['example'];
      if (example !== undefined) this.#take(example, false);
      // Beside the dialog; a selection that ends there does not count. A link may lead to this page.
      else if (clicked === dialog ? pressed === dialog : clicked.closest('a, [data-search-close]'))
        dialog.close();
    });
  }

  /**
   * Opens the dialog.
   * @param query what has been typed elsewhere
   * @param select whether typing replaces it
   */
  async open(query: string, select: boolean) {
    const dialog = part(this, 'dialog') as HTMLDialogElement;
    await Promise.all([addStylesheet(hitStyles), addStylesheet(styles)]);
    offerSlash(part(this, '[data-search-keys]'));
    if (!dialog.open) dialog.showModal();
    this.#take(query, select);
    this.#box?.prepare();
    await suggest(part(this, '[data-search-contents]'), this.dataset['suggestions'] ?? '');
  }

  #take(query: string, select: boolean) {
    if (!this.#box) return;
    const { input, search } = this.#box;
    input.value = query;
    input.focus();
    if (select) input.select();
    search();
  }
}

defineElement('search-dialog', SearchDialog);
