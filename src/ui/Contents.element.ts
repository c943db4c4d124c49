/** Marks the section that is being read in a list of contents. Without it the list still leads there. */
import { defineElement } from '../lib/browser/define-element.ts';

class ContentsList extends HTMLElement {
  #observer: IntersectionObserver | undefined;

  connectedCallback(): void {
    const links = new Map<Element, HTMLAnchorElement>();
    for (const link of this.querySelectorAll('a')) {
      const section = document.getElementById(link.hash.slice(1));
      if (section) links.set(section, link);
    }
    const visible = new Set<Element>();
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const { target, isIntersecting } of entries) {
          if (isIntersecting) visible.add(target);
          else visible.delete(target);
        }
        // Of several sections in the band the last one has just been reached.
        const sections = [...links.keys()];
        const [first] = sections;
        const reached = sections.filter((section) => visible.has(section)).pop();
        // Above the first one it is the first that comes.
        const current =
          reached ?? (first && first.getBoundingClientRect().top > 0 ? first : undefined);
        if (!current) return;
        for (const link of links.values()) link.removeAttribute('aria-current');
        links.get(current)?.setAttribute('aria-current', 'true');
      },
      // A band in the upper half of the window, where people read.
      { rootMargin: '-20% 0px -60% 0px' },
    );
    for (const section of links.keys()) this.#observer.observe(section);
  }

  disconnectedCallback(): void {
    this.#observer?.disconnect();
  }
}

defineElement('contents-list', ContentsList);
