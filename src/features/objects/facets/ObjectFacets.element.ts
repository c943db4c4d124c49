/**
 * Waits until a reader means to choose among the objects, by hand or by an address that asks for
 * something, and fetches what that needs. Where it cannot be had, groups are links as without a script.
 */
import { defineElement } from '../../../lib/browser/define-element.ts';
import { type Listen, ListeningElement } from '../../../lib/browser/listening-element.ts';
import { isPlainClick } from '../../../lib/browser/plain-click.ts';
import { sayNotLoaded } from '../../../ui/not-loaded.ts';

class ObjectFacets extends ListeningElement {
  #choosing: Promise<void> | undefined;
  /** Whether a press on a group is left to the browser. */
  #follows = false;

  protected connected(on: Listen, signal: AbortSignal) {
    // Around a list that is a group's own, or of few, there is nothing to choose from.
    if (this.dataset['objects'] === undefined) return;
    const choose = async () => {
      await (this.#choosing ??= import('./choose.ts')
        .then(({ choose }) => choose(this, signal))
        .catch((error: unknown) => {
          // The next sign tries again.
          this.#choosing = undefined;
          throw error;
        }));
    };
    const prepare = () => void choose().catch(() => undefined);
    for (const control of this.querySelectorAll('nav, form'))
      for (const sign of ['pointerover', 'focusin', 'input']) on(control, sign, prepare);
    on(this, 'click', (event) => {
      const link = (event.target as Element).closest<HTMLAnchorElement>('[data-groups] a');
      if (!link || this.#follows || this.dataset['choosing'] || !isPlainClick(event)) return;
      event.preventDefault();
      void choose()
        .catch(() => (this.#follows = true))
        .then(() => link.click())
        .finally(() => (this.#follows = false));
    });
    on(this, 'submit', (event) => {
      event.preventDefault();
      choose().catch(() => sayNotLoaded(this.querySelector('label')));
    });
    // The parameters of facets.ts, which is fetched only then.
    if (/[?&](?:kind|decade|subject|direction|q|sort)=/u.test(location.search))
      choose().catch(() => sayNotLoaded(this.querySelector('label')));
  }

  override disconnectedCallback() {
    super.disconnectedCallback();
    this.#choosing = undefined;
    delete this.dataset['choosing'];
  }
}

defineElement('object-facets', ObjectFacets);
