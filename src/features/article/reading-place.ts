/** Where a reader stands in the article; distances in pixels from the top of the window. */
export interface Standing {
  /** The paragraph that is read, counted from 0; -1 above the first; below the last, the one read before. */
  readonly index: number;
  /** How many there are. */
  readonly count: number;
  /** Where the last one ends. */
  readonly end: number;
  /** How high the window is. */
  readonly height: number;
  /** How much of the page is left below the window. */
  readonly below: number;
  /** How far the page has moved since it last rested above its end. */
  readonly moved: number;
  /** Where that stands which the address names, where a reader has come to read that and no more. */
  readonly named: number | undefined;
}

/** Paragraphs that must be above a reader's place before it is kept. */
const LEAST_READ = 2;
/** Who was in one of the last paragraphs, and is below them, has read them. */
const LAST_READ = 2;

/**
 * Whether the article ends in the upper half of the window, or as high as the page lets it: that the
 * end is in sight says nothing, as a tall window shows it from far above.
 */
export const atEnd = ({
  end,
  height,
  below,
}: Pick<Standing, 'end' | 'height' | 'below'>): boolean => end < height / 2 || below < 1;

/**
 * Whether it is worth remembering where a reader rests. They have finished when they rest at the end,
 * and have come there as one reads: not by a link to one of the last paragraphs, nor by more than a
 * window at once, to the foot of the page for what stands there.
 * @returns `leave` what is kept as it is, `keep` this place, or `forget` it
 */
export function placeAt(standing: Standing): 'leave' | 'keep' | 'forget' {
  const { index, count, end, height, moved, named } = standing;
  // Gone to the foot of the page: to read on, or to find the telephone.
  if (end < 0) return index >= count - LAST_READ ? 'forget' : 'leave';
  if (atEnd(standing))
    return moved > height || (named !== undefined && named >= 0) ? 'leave' : 'forget';
  return index < LEAST_READ ? 'leave' : 'keep';
}
