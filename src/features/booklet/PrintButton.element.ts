/** Prints the page when its button is pressed; without a script there is none. */
class PrintButton extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => print(), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }
}

customElements.define('print-button', PrintButton);
