import { type Listen, ListeningElement } from '../lib/browser/listening-element.ts';

/** Prints the page when its button is pressed; without a script there is none. */
class PrintButton extends ListeningElement {
  protected connected(on: Listen): void {
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    on(button, 'click', () => print());
  }
}

customElements.define('print-button', PrintButton);
