import { defineElement } from '../../lib/browser/define-element.ts';
import { type Listen, ListeningElement } from '../../lib/browser/listening-element.ts';

/** Waits for a reader to open the sentence of a figure; what offers to send it is fetched then. */
class FigureGifts extends ListeningElement {
  protected connected(_: Listen, signal: AbortSignal): void {
    const offer = ({ target }: Event) => {
      const details = target as HTMLDetailsElement;
      if (!details.open || !details.querySelector('q')) return;
      // Without it the sentence is read as before.
      void import('./figure-gift.ts')
        .then(({ offerGift }) => offerGift(details, this.dataset['sender'] ?? '{}'))
        .catch(() => undefined);
    };
    // It does not rise from the element that opens.
    document.addEventListener('toggle', offer, { capture: true, signal });
  }
}

defineElement('figure-gifts', FigureGifts);
