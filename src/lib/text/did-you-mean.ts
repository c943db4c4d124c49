/** Slips of the pen: which of the known words was meant. */
import { distance } from 'fastest-levenshtein';

/** The nearest of the words that exist, in capitals or not, when it is near enough to be a slip. */
export function nearest(word: string, among: Iterable<string>): string | undefined {
  const by = (candidate: string) => distance(word.toLowerCase(), candidate.toLowerCase());
  const ranked = Array.from(among, (candidate) => ({ candidate, by: by(candidate) }));
  const [best] = ranked.sort((a, b) => a.by - b.by);
  return best && best.by <= Math.max(2, word.length / 3) ? best.candidate : undefined;
}

/** The question that a message ends with, in both languages; empty where no word is near. */
export function didYouMean(word: unknown, among: Iterable<string>): [string, string] {
  const meant = typeof word === 'string' ? nearest(word, among) : undefined;
  return meant === undefined ? ['', ''] : [`; did you mean "${meant}"?`, `，是否应为“${meant}”`];
}
