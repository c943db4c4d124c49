/** The addresses of search: of an answer, and of a paragraph in which the hit is to be marked. */
import { MARK } from '../../../lib/mark-address.ts';
import type { SearchKind } from '../../../words/keys.ts';
import { KINDS } from '../entry.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import type { TextRange } from './text-range.ts';

/** Parameters; the search box sends the first. */
const QUERY = 'q';
const KIND = 'kind';

/** An address must stay one that can be sent: longer hits are marked by their beginning. */
const LONGEST_MARK = 60;
const MARKS_AT_MOST = 6;

/** What a reader asks on the page of results. */
export interface Question {
  readonly query: string;
  /** The one kind that they want to see; all where it is undefined. */
  readonly kind?: SearchKind | undefined;
}

/** What an address asks; an empty query where it asks nothing. */
export function questionOf(address: string): Question {
  const { searchParams } = new URL(address);
  const kind = KINDS.find((known) => known === searchParams.get(KIND));
  return { query: searchParams.get(QUERY) ?? '', kind };
}

/** The address of the same page, absolute, for another question. */
export function withQuestion(address: string, { query, kind }: Question): string {
  const changed = new URL(address);
  changed.hash = '';
  changed.search = '';
  if (query !== '') changed.searchParams.set(QUERY, query);
  if (query !== '' && kind !== undefined) changed.searchParams.set(KIND, kind);
  return changed.href;
}

/**
 * The address of a paragraph in which the hits are to be marked: `/article/?mark=依法治档#s1-p5`.
 * @param address of the paragraph, on this site: `/article/#s1-p5`
 * @param text of the paragraph
 * @param marks what of it was found
 */
export function markedAddress(address: string, text: string, marks: readonly TextRange[]): string {
  const [page = '', anchor] = address.split('#');
  const asked = new URLSearchParams();
  const known = new Set(['']);
  for (const [start, end] of marks) {
    const marked = Array.from(text.slice(start, end)).slice(0, LONGEST_MARK).join('').trim();
    if (known.has(normalise(marked))) continue;
    known.add(normalise(marked));
    asked.append(MARK, marked);
    if (known.size > MARKS_AT_MOST) break;
  }
  const query = known.size > 1 ? `?${asked}` : '';
  return page + query + (anchor === undefined ? '' : `#${anchor}`);
}

/** What an address asks to be marked. */
export function marksAsked(address: string): string[] {
  const asked = new URL(address).searchParams.getAll(MARK);
  return asked.filter((text) => normalise(text) !== '').slice(0, MARKS_AT_MOST);
}

/** The same address with nothing to be marked. */
export function withoutMarks(address: string): string {
  const changed = new URL(address);
  changed.searchParams.delete(MARK);
  return changed.href;
}
