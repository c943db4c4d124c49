import { defineElement } from '../lib/browser/define-element.ts';
import { type Listen, ListeningElement } from '../lib/browser/listening-element.ts';

/** Copies its text when its button is pressed. */
class CopyButton extends ListeningElement {
  protected connected(on: Listen): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    on(button, 'click', () => void this.#copy());
  }

  async #copy(): Promise<void> {
    const { text = '', copied = '', failed = '' } = this.dataset;
    const status = this.querySelector('[role=status]');
    let said = copied;
    try {
      // Not there where the site is not served by HTTPS.
      await navigator.clipboard.writeText(text);
    } catch {
      said = failed;
    }
    if (status) status.textContent = said;
  }
}

defineElement('copy-button', CopyButton);
