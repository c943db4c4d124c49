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
  /** Where that stands which the address names, where a reader has come to read that and no more. */
  readonly named: number | undefined;
}

/** Paragraphs that must be above a reader's place before it is kept. */
const LEAST_READ = 2;
/** Who was in one of the last paragraphs, and is below them, has read them. */
const LAST_READ = 2;

/**
 * Whether it is worth remembering where a reader rests. They have finished when the article ends in the
 * upper half of the window, or as high as the page lets it: that the end is in sight says nothing, as a
 * tall window shows it from far above, and so does who came by a link to one of the last paragraphs.
 * @returns `leave` what is kept as it is, `keep` this place, or `forget` it
 */
export function placeAt(standing: Standing): 'leave' | 'keep' | 'forget' {
  const { index, count, end, height, below, named } = standing;
  // Gone to the foot of the page: to read on, or to find the telephone.
  if (end < 0) return index >= count - LAST_READ ? 'forget' : 'leave';
  if (end < height / 2 || below < 1) return named !== undefined && named >= 0 ? 'leave' : 'forget';
  return index < LEAST_READ ? 'leave' : 'keep';
}
