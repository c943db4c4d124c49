import { defineElement } from '../lib/browser/define-element.ts';
import { type Listen, ListeningElement } from '../lib/browser/listening-element.ts';
import { sayNotLoaded } from './not-loaded.ts';

const { dataset } = document.documentElement;

/**
 * Prints the page when its button is pressed; without a script there is none. While the page is being
 * printed the root's `data-print` says for whom: `plain`, or `large` for older eyes. The browser's own
 * command prints plainly, but in 长辈版 large, where a page offers that.
 */
class PrintButton extends ListeningElement {
  protected connected(on: Listen): void {
    const button = this.querySelector('button');
    const { type = '' } = this.dataset;
    if (!button) return;
    button.hidden = false;
    const status = document.createElement('p');
    status.className = 'minor';
    status.setAttribute('role', 'status');
    this.append(status);
    on(button, 'click', () => {
      dataset['print'] = type;
      import('./print.ts')
        .then(({ printPage }) => printPage((text) => status.replaceChildren(text)))
        .catch(() => sayNotLoaded(button));
    });
    on(window, 'beforeprint', () => {
      if (type === 'large' && dataset['elder']) dataset['print'] ??= type;
    });
    // Also where nothing was printed in the end.
    on(window, 'afterprint', () => delete dataset['print']);
  }
}

defineElement('print-button', PrintButton);
