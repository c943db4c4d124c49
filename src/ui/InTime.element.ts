import { defineElement } from '../lib/browser/define-element.ts';

/** Shows the second of two instead of the first once the time is over, however old the build is. */
class InTime extends HTMLElement {
  connectedCallback(): void {
    const over = Date.now() >= Date.parse(this.dataset['ends'] ?? '');
    [...this.children].forEach((child, at) => child.toggleAttribute('hidden', over === (at === 0)));
  }
}

defineElement('in-time', InTime);
