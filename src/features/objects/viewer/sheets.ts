/** The pictures that can be looked at, as the page has them. */

/** A part of a picture: all of them in parts of its width. */
export interface Part {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

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
  /** The detail that it goes to; none of a whole picture. */
  readonly part: Part | undefined;
}

function partOf(written: string | undefined): Part | undefined {
  if (written === undefined) return undefined;
  const [x = 0, y = 0, width = 1, height = 1] = written.split(',').map(Number);
  return { x, y, width, height };
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
      part: partOf(link.dataset['part']),
    };
  });
}
