/**
 * The addresses of search: of an answer, which can be shared, and of a paragraph in which the hit is
 * to be marked.
 */
import type { SearchKind } from '../../../words/keys.ts';
import { KINDS } from '../entry.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import type { Mark } from './marks.ts';

/** The parameter that the search box sends. */
const QUERY = 'q';
const KIND = 'kind';
/** What is to be marked on the page that a hit leads to; also read in SearchDialog/start.ts. */
const MARK = 'mark';

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

/**
 * The address of the same page for another question.
 * @param address of the page, absolute
 */
export function withQuestion(address: string, { query, kind }: Question): string {
  const changed = new URL(address);
  const asked = new URLSearchParams(query === '' ? {} : { [QUERY]: query });
  if (query !== '' && kind !== undefined) asked.set(KIND, kind);
  changed.hash = '';
  changed.search = String(asked);
  return changed.href;
}

/** The parts of a text that are marked, each once, as long as an address takes them. */
function markedTexts(text: string, marks: readonly Mark[]): string[] {
  const texts = new Map<string, string>();
  for (const [start, end] of marks) {
    const marked = Array.from(text.slice(start, end)).slice(0, LONGEST_MARK).join('').trim();
    const key = normalise(marked);
    if (key !== '' && !texts.has(key)) texts.set(key, marked);
    if (texts.size === MARKS_AT_MOST) break;
  }
  return [...texts.values()];
}

/**
 * The address of a paragraph in which the hits are to be marked: `/article/?mark=依法治档#s1-p5`.
 * @param address of the paragraph, on this site: `/article/#s1-p5`
 * @param text of the paragraph
 * @param marks what of it was found
 */
export function markedAddress(address: string, text: string, marks: readonly Mark[]): string {
  const [page = '', anchor] = address.split('#');
  const asked = new URLSearchParams(markedTexts(text, marks).map((marked) => [MARK, marked]));
  const query = asked.size > 0 ? `?${asked}` : '';
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
