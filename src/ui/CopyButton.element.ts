/** Copies its text when its button is pressed. */
class CopyButton extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    const button = this.querySelector('button');
    if (!button) return;
    button.hidden = false;
    button.addEventListener('click', () => void this.#copy(), { signal });
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
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

customElements.define('copy-button', CopyButton);
