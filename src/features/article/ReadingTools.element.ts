import { defineElement } from '../../lib/browser/define-element.ts';
import { kept } from '../../lib/browser/storage.ts';
import { type Listen, ListeningElement } from '../../lib/browser/listening-element.ts';
import { sayNotLoaded } from '../../ui/not-loaded.ts';

/**
 * Waits for a reader to press the number of a paragraph, or to have read before; what answers them is
 * fetched then. Without it a number is a link to its paragraph.
 */
class ReadingTools extends ListeningElement {
  protected connected(on: Listen, signal: AbortSignal) {
    delete document.documentElement.dataset['fromTop'];
    const button = this.querySelector<HTMLElement>('[data-share]');
    if (button) button.hidden = false;
    on(button, 'click', () => button && void this.#menu(button));
    on(document, 'click', (event) => {
      const { target, ctrlKey, metaKey, shiftKey } = event as MouseEvent;
      const link = (target as Element).closest<HTMLAnchorElement>('a[data-passage]');
      if (!link || ctrlKey || metaKey || shiftKey) return;
      event.preventDefault();
      void this.#menu(link, link);
    });
    // Offered at once where something is kept; else there is time until one reads.
    const place = () =>
      void import('./reading-offer.ts')
        .then(({ watchPlace }) => watchPlace(this, signal))
        .catch(() => undefined);
    addEventListener('scroll', place, { signal, once: true, passive: true });
    // Where there is no margin, or no network, its words are enough.
    const draw = () =>
      void import('./margin.ts').then(({ drawMargin }) => drawMargin()).catch(() => undefined);
    if (matchMedia('(min-width: 78rem)').matches)
      addEventListener('scroll', draw, { signal, once: true, passive: true });
    if (kept(`place:${location.pathname}`)) place();
  }

  async #menu(pressed: HTMLElement, link?: HTMLAnchorElement) {
    try {
      const { openMenu } = await import('./passage-menu.ts');
      const subject = link && { id: link.hash.slice(1), number: link.textContent.trim() };
      await openMenu(JSON.parse(this.dataset['work'] ?? '{}') as never, subject);
    } catch {
      sayNotLoaded(pressed);
      if (link) location.hash = link.hash;
    }
  }
}

defineElement('reading-tools', ReadingTools);
