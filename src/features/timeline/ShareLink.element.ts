/**
 * Copies the address that it holds, and says so. Without it the link is there to be copied by hand.
 */
class ShareLink extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback() {
    const { signal } = (this.#listening = new AbortController());
    const url = this.querySelector('a')?.href ?? '';
    this.querySelector('button')?.addEventListener('click', () => void this.#copy(url), { signal });
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  async #copy(url: string) {
    const status = this.querySelector('[role=status]');
    const say = (words = '') => status && (status.textContent = words);
    try {
      await navigator.clipboard.writeText(url);
      say(this.dataset['done']);
    } catch {
      // Not allowed, or not a secure page.
      say(this.dataset['failed']);
    }
  }
}

customElements.define('share-link', ShareLink);
