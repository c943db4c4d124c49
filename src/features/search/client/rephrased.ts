/** Questions, put as the texts would answer them. */
import { withoutAsking } from '../../../lib/text/question.ts';
import { search } from '../../../words/zh-cn/search.ts';

/**
 * Puts a question in other words.
 * @param typed the words of a query of which nothing holds all, normalised and simplified
 * @returns `ways`: words to look for, the best first; `rest`: what entries may hold a part of, where
 * that is not the query itself
 */
export function rephrased(typed: readonly string[]): { ways: string[][]; rest?: string[] } {
  const question = typed.join(' ');
  const asked = search.asked.filter(([asks]) => asks.test(question));
  const without = asked.reduce((text, [asks]) => text.replace(asks, '?'), question);
  const rest = withoutAsking(without);
  if (!rest) return { ways: [] };
  const terms = asked.map(([, term]) => term);
  const ways = terms.length > 0 ? [[...rest, ...terms], rest] : [rest];
  return { ways: ways.filter((way) => way.length > 0), rest };
}
