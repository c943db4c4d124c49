/** What search says to the reader. */
import { search } from '../../../words/zh-cn/search.ts';
import type { SearchKind } from '../../../words/keys.ts';
import type { Outcome } from './session.ts';

/** Enough to recognise a query by. */
const SHOWN_OF_QUERY = 40;

/** A query as a sentence quotes it: short, on one line, without signs that are not seen. */
export function quoted(query: string): string {
  const visible = query
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(/\p{Default_Ignorable_Code_Point}|(?!\s)\p{Cc}/gu, '')
    .replace(/\s+/gu, ' ')
    .trim();
  const characters = Array.from(visible);
  if (characters.length <= SHOWN_OF_QUERY) return visible;
  return `${characters.slice(0, SHOWN_OF_QUERY).join('')}……`;
}

/**
 * What is announced of an outcome.
 * @param kind the one that the reader has chosen to see
 * @param online whether the browser says that it has a network
 * @returns empty where nothing is to be said, `undefined` where what was said still holds
 */
export function announcement(
  outcome: Outcome,
  kind: SearchKind | undefined,
  online: boolean,
): string | undefined {
  if (outcome.state === 'idle') return outcome.barred ?? '';
  if (outcome.state === 'busy') return outcome.slow ? search.busy : undefined;
  if (outcome.state === 'failed') return online ? search.failed : search.offline;
  const { exact, near, instead, alike = false } = outcome.answer;
  const query = quoted(outcome.query);
  if (exact.length === 0) {
    return near.length > 0 ? search.near(query, near.length) : search.none(query);
  }
  const before = instead === undefined ? '' : search.instead(query, alike);
  const sought = instead ?? query;
  if (kind === undefined) return before + search.found(sought, exact.length);
  const shown = exact.filter((hit) => hit.kind === kind).length;
  return before + search.foundOfKind(sought, exact.length, search.kinds[kind], shown);
}
