/** Paragraphs that must be above a reader's place before it is kept. */
const LEAST_READ = 2;
/** At so many paragraphs before the end the reader has finished. */
const LEAST_LEFT = 2;

/**
 * Whether it is worth remembering where a reader stopped.
 * @param index the paragraph that is being read, counted from 0; -1 above the first
 * @param count how many there are
 * @returns `leave` it as it is, `keep` this place, or `forget` it
 */
export function placeAt(index: number, count: number): 'leave' | 'keep' | 'forget' {
  if (index >= count - LEAST_LEFT) return 'forget';
  return index < LEAST_READ ? 'leave' : 'keep';
}
