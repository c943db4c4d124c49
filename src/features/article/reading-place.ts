/**
 * Whether it is worth remembering where a reader stopped. Runs in the browser too.
 */

/** Who has read less has not begun. */
const BEGUN = 2;
/** Who has read to there has finished. */
const LEFT = 2;

/**
 * What becomes of what is kept when a reader leaves.
 * @param index the paragraph that is being read, counted from 0; -1 above the first
 * @param count how many there are
 * @returns `leave` it as it is, `keep` this place, or `forget` it
 */
export function placeAt(index: number, count: number): 'leave' | 'keep' | 'forget' {
  if (index >= count - LEFT) return 'forget';
  return index < BEGUN ? 'leave' : 'keep';
}
