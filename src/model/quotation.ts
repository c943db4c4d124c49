/**
 * The rule for "verbatim": Unicode NFKC, then no white space. What stands in the source under that
 * rule is a quotation; everything else is not.
 */
import { Occurrences } from '../lib/text/occurrences.ts';

/**
 * Brings a text into the form in which texts are compared.
 * @param text any text; full and half width become one, white space goes
 */
export function comparable(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** A source document made ready for many comparisons. */
export interface Source {
  /** Unchanged. */
  readonly text: string;
  /** By {@link comparable}. */
  readonly comparable: string;
  /** The places of texts in the comparable text. */
  readonly occurrences: Occurrences;
  /** Where white space stood in the comparable text, before the character at an index. */
  readonly spaces: ReadonlyMap<number, 'within' | 'between paragraphs'>;
}

export function readSource(text: string): Source {
  const spaces: [number, 'within' | 'between paragraphs'][] = [];
  let dropped = 0;
  for (const { 0: space, index } of text.normalize('NFKC').matchAll(/\s+/gu)) {
    const isBreak = /\n\s*\n/u.test(space);
    spaces.push([index - dropped, isBreak ? 'between paragraphs' : 'within']);
    dropped += space.length;
  }
  const compared = comparable(text);
  const occurrences = new Occurrences(compared);
  return { text, comparable: compared, occurrences, spaces: new Map(spaces) };
}

/** The places of a text in the source; a number that is a part of a longer one is another number. */
function* placesOf(source: Source, sought: string): Generator<number, void> {
  const { comparable: text, spaces, occurrences } = source;
  const cuts = (at: number) =>
    !spaces.has(at) && /\d/u.test(text.charAt(at - 1)) && /\d/u.test(text.charAt(at));
  for (const at of occurrences.of(sought)) {
    if (!cuts(at) && !cuts(at + sought.length)) yield at;
  }
}

/** Whether a text stands in the source, whole; an empty text stands nowhere. */
export function standsIn(source: Source, text: string): boolean {
  return placesOf(source, comparable(text)).next().done === false;
}

/**
 * Where a text leaves the source, to tell an editor which words to look at.
 * @returns the longest beginning of the text that stands in the source, and what follows it in each;
 * `undefined` where not even two characters do
 */
export function firstDifference(
  source: Source,
  text: string,
): { common: string; found: string; expected: string } | undefined {
  const sought = Array.from(comparable(text));
  let [low, high] = [0, sought.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (source.comparable.includes(sought.slice(0, middle).join(''))) low = middle;
    else high = middle - 1;
  }
  if (low < 2) return undefined;
  const common = sought.slice(0, low).join('');
  const end = source.comparable.indexOf(common) + common.length;
  return {
    common: common.slice(-8),
    found: sought.slice(low, low + 6).join(''),
    expected: source.comparable.slice(end, end + 6),
  };
}

const HAN = /\p{Script=Han}/u;

/** Shorter leftovers are stray marks and labels, not lost text. */
const LOST_AFTER = 6;

/** “联系人:”, “二、”, “第三条”, “8.”: what an edition sets as a label or a number of its own. */
const LABEL =
  /^[^\p{Script=Han}]*(?:第?[〇一二三四五六七八九十\d]{1,4}[条章节款项]?[)、.]?)?(?:\p{Script=Han}{1,5}:[^\p{Script=Han}]*)?$/u;

/**
 * What the source says and no published text holds: what an edition has lost.
 * List numbers and labels may go, and so may stray paragraphs of fewer than six Han characters; but
 * whatever else is left over of a paragraph that is published has been cut off.
 * @param published every text that the site publishes, in any order
 * @returns the lost passages, in the order of the source, without white space
 */
export function lostPassages(source: Source, published: Iterable<string>): string[] {
  const text = source.comparable;
  const covered = new Uint8Array(text.length);
  for (const sought of new Set(Array.from(published, comparable))) {
    for (const at of placesOf(source, sought)) covered.fill(1, at, at + sought.length);
  }
  const lost: string[] = [];
  let [start, follows] = [0, false];
  for (let at = 0; at <= text.length; at += 1) {
    const paragraph = source.spaces.get(at) === 'between paragraphs';
    if (at < text.length && covered[at] === 0 && !paragraph) continue;
    const leftover = text.slice(start, at);
    const size = Array.from(leftover).filter((character) => HAN.test(character)).length;
    const precedes = covered[at] === 1 && !paragraph;
    if (size >= LOST_AFTER || ((follows || precedes) && !LABEL.test(leftover))) lost.push(leftover);
    follows = covered[at] === 1;
    start = follows ? at + 1 : at;
  }
  return lost;
}
