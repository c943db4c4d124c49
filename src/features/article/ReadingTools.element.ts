/**
 * Waits for a reader to press the number of a paragraph, or to have read before; what answers them is
 * fetched then. Without it a number is a link to its paragraph.
 */
class ReadingTools extends HTMLElement {
  #listening: AbortController | undefined;

  connectedCallback() {
    const { signal } = (this.#listening = new AbortController());
    const button = this.querySelector<HTMLElement>('[data-share]');
    if (button) button.hidden = false;
    button?.addEventListener('click', () => void this.#menu(), { signal });
    document.addEventListener(
      'click',
      (event) => {
        const link = (event.target as Element).closest<HTMLAnchorElement>('a[data-passage]');
        if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
        event.preventDefault();
        void this.#menu(link);
      },
      { signal },
    );
    // Offered at once where something is kept; else there is time until one reads.
    const place = () =>
      void import('./reading-offer.ts').then(({ watchPlace }) => watchPlace(this, signal));
    addEventListener('scroll', place, { signal, once: true, passive: true });
    try {
      if (localStorage.getItem(`place:${location.pathname}`)) place();
    } catch {
      // Nothing can be kept.
    }
  }

  disconnectedCallback() {
    this.#listening?.abort();
  }

  async #menu(link?: HTMLAnchorElement) {
    try {
      const { openMenu } = await import('./passage-menu.ts');
      const subject = link && { id: link.hash.slice(1), number: link.textContent.trim() };
      await openMenu(JSON.parse(this.dataset['work'] ?? '{}') as never, subject);
    } catch {
      if (link) location.hash = link.hash;
    }
  }
}

customElements.define('reading-tools', ReadingTools);
