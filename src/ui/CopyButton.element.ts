import { defineElement } from '../lib/browser/define-element.ts';
import { type Listen, ListeningElement } from '../lib/browser/listening-element.ts';
import { copy } from './copy.ts';
import { sayNotLoaded } from './not-loaded.ts';

/** Copies its text when its button is pressed. */
class CopyButton extends ListeningElement {
  protected connected(on: Listen): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    on(button, 'click', () => void this.#copy(button));
  }

  async #copy(button: HTMLElement): Promise<void> {
    const { text = '', copied = '' } = this.dataset;
    const status = this.querySelector('[role=status]');
    try {
      status?.replaceChildren((await copy(text, this, button.textContent.trim())) ?? copied);
    } catch {
      sayNotLoaded(button);
    }
  }
}

defineElement('copy-button', CopyButton);
