/** The ways of giving (征集方式) that the letter offers. */
import type { Exhibition } from '../../../model/types.ts';
import { words } from '../../../words/index.ts';

/** Those that the exhibition lists; else of the usual ones those that its notice speaks of, or all. */
export function letterWays({ giving, notice }: Pick<Exhibition, 'giving' | 'notice'>): string[] {
  if (giving) return giving.ways.map(({ name }) => name);
  const named = words.letter.ways.filter((way) => notice?.text.includes(way));
  return named.length > 0 ? named : words.letter.ways;
}
