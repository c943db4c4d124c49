/** The pictures that can be looked at, as the page has them. */

export interface Sheet {
  /** The link that shows it on the page. */
  readonly link: HTMLAnchorElement;
  /** What it shows, for those who do not see it. */
  readonly alt: string;
  /** What it is called among the others. */
  readonly label: string;
  /** The height of a picture of width 1. */
  readonly height: number;
  /** The address of its tiles, as an image service of IIIF; none of a small one. */
  readonly tiles: string | undefined;
}

/** The pictures of an element, in their order. */
export function sheetsOf(root: HTMLElement): Sheet[] {
  return Array.from(root.querySelectorAll<HTMLAnchorElement>('.large-picture'), (link) => {
    const image = link.querySelector('img');
    return {
      link,
      alt: image?.alt ?? '',
      label: link.closest('figure')?.querySelector('b')?.textContent ?? '',
      height: Number(image?.getAttribute('height')) / Number(image?.getAttribute('width')),
      tiles: link.dataset['tiles'],
    };
  });
}
