import { defineElement } from '../../lib/browser/define-element.ts';
import { type Listen, ListeningElement } from '../../lib/browser/listening-element.ts';
import { sayNotLoaded } from '../not-loaded.ts';

/** Fetches and shows the picture of its words when a reader wants to send it to a friend. */
class GiftButton extends ListeningElement {
  protected connected(on: Listen): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    const open = async () => {
      try {
        const { openGift } = await import('./gift.ts');
        return await openGift(JSON.parse(this.dataset['gift'] ?? '{}') as never);
      } catch {
        sayNotLoaded(button);
        return undefined;
      }
    };
    on(button, 'click', () => void open());
    if (!this.id || location.hash !== `#${this.id}`) return;
    // Whoever has come from a list for this only is back at their place in it when it is closed.
    const isFromList = history.length > 1;
    void open().then((dialog) => {
      if (isFromList) dialog?.addEventListener('close', () => history.back());
    });
    // Whoever is sent the page's address is not the one who sends it on.
    history.replaceState(history.state, '', location.pathname + location.search);
  }
}

defineElement('gift-button', GiftButton);
