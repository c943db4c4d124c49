/** The dialog of search; without it the box asks the page of results. */
import hitStyles from '../hits/SearchHits.css?url';
import styles from './SearchDialog.css?url';
import { createEngine } from '../client/search-engine.ts';
import { createSession } from '../client/session.ts';
import { type Listen, ListeningElement } from '../../../lib/browser/listening-element.ts';
import { part } from '../../../lib/browser/part.ts';
import { addStylesheet } from '../../../lib/browser/stylesheet.ts';
import { createView } from '../hits/view.ts';
import { moveFocus } from './keys.ts';
import { lead } from './lead.ts';
import { offerSlash } from './slash.ts';
import { suggest } from './suggest.ts';

export class SearchDialog extends ListeningElement {
  #engine: ReturnType<typeof createEngine> | undefined;
  #ask: (query: string) => Promise<void> = () => Promise.resolve();

  protected connected(on: Listen, signal: AbortSignal) {
    const dialog = this.#dialog();
    const input = this.#input();
    this.#engine = createEngine(this.dataset['index'] ?? '');
    const view = createView(this, signal);
    this.#ask = createSession(this.#engine, (outcome) => {
      view(outcome);
      lead(part(this, '[data-search-all]') as HTMLAnchorElement, outcome);
    });
    const search = () => void this.#ask(input.value);
    let pressed: EventTarget | null = null;
    // While an input method composes, the box holds half a word.
    on(input, 'input', (event) => (event as InputEvent).isComposing || search());
    on(input, 'compositionend', search);
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
      const { example } = clicked.dataset;
      if (example !== undefined) this.#take(example, false);
      else if (clicked.matches('[data-search-retry]')) search();
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
    const dialog = this.#dialog();
    await Promise.all([addStylesheet(hitStyles), addStylesheet(styles)]);
    offerSlash(part(this, '[data-search-keys]'));
    if (!dialog.open) dialog.showModal();
    this.#take(query, select);
    // Should it fail, the search will say so.
    void this.#engine?.prepare().catch(() => undefined);
    await suggest(part(this, '[data-search-contents]'), this.dataset['suggestions'] ?? '');
  }

  #dialog() {
    return part(this, 'dialog') as HTMLDialogElement;
  }

  #input() {
    return part(this, 'input') as HTMLInputElement;
  }

  #take(query: string, select: boolean) {
    const input = this.#input();
    input.value = query;
    input.focus();
    if (select) input.select();
    void this.#ask(query);
  }
}

customElements.define('search-dialog', SearchDialog);
