/**
 * Chance that is the same in every run.
 */

/** Numbers from 0 to 1, the same in every run (Park and Miller's generator). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => (state = (state * 48_271) % 0x7fffffff) / 0x7fffffff;
}
