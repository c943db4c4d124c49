/** How large pictures are, and which of them are published in tiles. */

/** In pixels, upright. */
export interface Size {
  readonly width: number;
  readonly height: number;
}

/** Pixels of the longer side: what has more of them is no longer seen whole on a screen. */
const SCREEN = 2560;

/** Pixels of the longer side of a file that is opened whole: telephones give up larger ones. */
const LARGEST = 4096;

const longerSide = ({ width, height }: Size) => Math.max(width, height);

/** Whether a picture is published in tiles as well, to be looked at closely. */
export const isTiled = (size: Size): boolean => longerSide(size) > SCREEN;

/**
 * A smaller picture of the same shape.
 * @param longest of its sides, in pixels; what is not larger stays as it is
 */
export function scaledTo(original: Size, longest: number): Size {
  const part = Math.min(1, longest / longerSide(original));
  const { width, height } = original;
  const scaled = (side: number) => Math.max(1, Math.round(side * part));
  return { width: scaled(width), height: scaled(height) };
}

/** The size of the large file of a picture. */
export const publishedSize = (original: Size): Size => scaledTo(original, LARGEST);
