/** Marks the section that is being read in a list of contents. Without it the list still leads there. */
import { defineElement } from '../lib/browser/define-element.ts';

/** Where one begins to read, as a share of the window from its top. */
const LINE = 0.4;

class ContentsList extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const links = new Map<Element, HTMLAnchorElement>();
    for (const link of this.querySelectorAll('a')) {
      const section = document.getElementById(link.hash.slice(1));
      if (section) links.set(section, link);
    }
    const sections = [...links.keys()];
    this.#observer = new IntersectionObserver(
      () => {
        const line = innerHeight * LINE;
        const begun = sections.filter((section) => section.getBoundingClientRect().top < line);
        // Above the first one it is the first that comes.
        const current = begun.pop() ?? sections[0];
        for (const link of links.values()) link.removeAttribute('aria-current');
        if (current) links.get(current)?.setAttribute('aria-current', 'true');
      },
      // A band in the upper half of the window, where people read.
      { rootMargin: `-20% 0px ${(LINE - 1) * 100}% 0px` },
    );
    // Who leaps from below the last section to the head of the page passes none.
    const head = document.querySelector('h1');
    for (const seen of [...(head ? [head] : []), ...sections]) this.#observer.observe(seen);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }
}

defineElement('contents-list', ContentsList);
