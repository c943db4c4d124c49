/**
 * Opens the desk of the letter of intent (捐赠意向书) when the reader means to write in the browser; all
 * that this takes is fetched then, and nothing afterwards.
 */
class LetterDesk extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback(): void {
    const { signal } = (this.#listening = new AbortController());
    const start = this.querySelector<HTMLElement>('[data-start]');
    if (!start) return;
    start.hidden = false;
    start.addEventListener(
      'click',
      ({ target }) => {
        const act = (target as HTMLElement).dataset['act'];
        if (act === 'print-blank') print();
        if (act === 'start') void this.#open(signal);
      },
      { signal },
    );
  }

  disconnectedCallback(): void {
    this.#listening?.abort();
  }

  async #open(signal: AbortSignal): Promise<void> {
    const sheet = document.querySelector<HTMLElement>('[data-letter]');
    try {
      const { openDesk } = await import('./desk.ts');
      if (sheet) openDesk(this, sheet, signal);
    } catch {
      const status = this.querySelector('[data-status]');
      if (status) status.textContent = this.dataset['failed'] ?? '';
    }
  }
}

customElements.define('letter-desk', LetterDesk);
