/** What a source says and nothing that is published holds. */
import { SENTENCE_END } from '../annals/stretches.ts';
import { beginsLine, comparable, placesOf, type Source } from '../quotation.ts';
import type { Place } from '../annals/read-annals.ts';
import { dateAfter } from '../annals/bracketed-date.ts';
import { readPrintedDate } from '../annals/printed-date.ts';
import { isMoment } from '../annals/time-of-year.ts';
import { isEraHeading, isLikeDate, isVagueDate } from '../annals/vague-date.ts';

const WORD = /[\p{L}\p{N}]/u;
/** Numbers of lists and headings: 一、 (二) 第三条 8. II. b) */
const NUMBER =
  /^(?:第?[〇一二三四五六七八九十\d]{1,3}(?:[条章节款项]|(?=[、.):]|$))|(?:[A-Za-z]|[IVXLC]{1,5})(?=[.)]))/u;
/** 联系人: and Opening hours: — what an edition sets as a label of its own. */
const LABEL = /^(?:\p{Script=Han}{1,5}|\p{Script=Latin}{1,20}\.?):/u;
const MARKS = /^[^\p{L}\p{N}]+/u;

/** So that a date may leave out what stands above it. */
const ANY = { year: 1, month: 1, day: 1 };

/**
 * What is left of a part of the source without its marks.
 * @param text from the beginning of a line, or after what is published
 * @param dated whether dates may go: they stand for the event that follows
 */
function remainder(text: string, opens: boolean, dated: boolean): string {
  if (dated && opens && isEraHeading(text)) return '';
  let at = 0;
  let before: number;
  // Slices, not replacements: a source may be one line of a million characters.
  const skip = (pattern: RegExp) => (at += pattern.exec(text.slice(at))?.[0].length ?? 0);
  do {
    before = at;
    skip(MARKS);
    skip(LABEL);
    const rest = text.slice(at);
    const date = dated ? readPrintedDate(rest, ANY) : undefined;
    if (date) at += date.length;
    else if (opens) skip(NUMBER);
  } while (at !== before);
  return text.slice(at);
}

/** The lines of a part of the source. */
function linesOf(source: Source, [start, end]: Place): Place[] {
  const lines: Place[] = [];
  let from = start;
  for (let at = start + 1; at <= end; at += 1) {
    if (at < end && !beginsLine(source, at)) continue;
    lines.push([from, at]);
    from = at;
  }
  return lines;
}

/** Whatever is published of a source. */
export interface PublishedWords {
  /** Paragraphs at their places, each at its own. */
  readonly places: readonly Place[];
  /** The places of events, for which the dates before them stand. */
  readonly events: readonly Place[];
  /** Titles, quotations, names: wherever they stand. */
  readonly texts: Iterable<string>;
  /** What is not published, deliberately, and what stands between a date and its event: 农历正月初五. */
  readonly unpublished: Iterable<string>;
}

/**
 * What the source says and no published text holds: what an edition has lost. Numbers of lists, labels
 * and the dates of events may go.
 * @returns the lost passages, in the order of the source, without white space but between Latin words
 */
export function lostPassages(source: Source, published: PublishedWords): string[] {
  const text = source.comparable;
  const covered = new Uint8Array(text.length);
  /** Where something begins that a date may stand for. */
  const dated = new Set<number>();
  for (const [start, end] of published.places) covered.fill(1, start, end);
  for (const sought of new Set(Array.from(published.texts, comparable))) {
    for (const at of placesOf(source, sought)) covered.fill(1, at, at + sought.length);
  }
  for (const [start, end] of published.events) {
    dated.add(start);
    // The date of what ends there.
    covered.fill(1, end, end + (dateAfter(source, end, ANY)?.length ?? 0));
  }
  for (const sought of new Set(Array.from(published.unpublished, comparable))) {
    for (const at of placesOf(source, sought)) {
      covered.fill(1, at, at + sought.length);
      dated.add(at);
    }
  }
  const lost: string[] = [];
  for (let start = covered.indexOf(0); start >= 0;) {
    const next = covered.indexOf(1, start);
    const end = next < 0 ? text.length : next;
    lost.push(...lostIn(source, [start, end], dated.has(end)));
    start = covered.indexOf(0, end);
    if (next < 0) break;
  }
  return lost;
}

/** Whether a space is shown between two characters where the source has one, or a line ends. */
const isSpaced = (before: string, next: string) => /^[!-~]{2}$/u.test(before + next);

/**
 * What is lost of a stretch of which nothing is published: each of its paragraphs, without white space
 * but between Latin words.
 */
function lostIn(source: Source, place: Place, dated: boolean): string[] {
  const { comparable: text, spaces } = source;
  const lost: string[] = [];
  let paragraph: string[] = [];
  /** Lines that may go if nothing of their paragraph that follows is lost. */
  let waiting: string[] = [];
  const close = () => {
    const words = paragraph.join('');
    if (WORD.test(words)) lost.push(words);
    [paragraph, waiting] = [[], []];
  };
  for (const [from, to] of linesOf(source, place)) {
    if (spaces.get(from) === 'between paragraphs') close();
    for (let at = from; at < to; at += 1) {
      const begins = at === from ? paragraph.length + waiting.length > 0 : spaces.has(at);
      if (begins && isSpaced(text.charAt(at - 1), text.charAt(at))) waiting.push(' ');
      waiting.push(text.charAt(at));
    }
    if (remainder(text.slice(from, to), beginsLine(source, from), dated) === '') continue;
    paragraph.push(waiting.join(''));
    waiting = [];
  }
  close();
  return lost;
}

/** Marks that end a sentence, and what closes after them, by {@link comparable}. */
const END = /^[。!?…”’」』)》]+/u;

/**
 * The marks that a paragraph has left out at its end, though its source ends its sentence with them.
 * @param place the paragraph's
 * @param places of all that is published, which may have them
 * @returns nothing where it has all
 */
export function lostEnd(
  source: Source,
  [, end]: Place,
  places: readonly Place[],
): string | undefined {
  const [marks] = END.exec(source.comparable.slice(end, end + 4)) ?? [];
  if (marks === undefined || beginsLine(source, end)) return undefined;
  return places.some(([from, to]) => from <= end && end < to) ? undefined : marks;
}

/** More than stands after a date on its line. */
const MOST_UNREAD = 12;

/** Of lost words that are a date, what of it cannot be read: of 2003年3月12日上午 its end. */
export function unreadDate(words: string): string | undefined {
  const text = comparable(words);
  if (SENTENCE_END.test(text)) return undefined;
  const rest = text.slice(readPrintedDate(text)?.length ?? 0);
  if (rest.length > MOST_UNREAD) return undefined;
  if (isMoment(rest)) return rest;
  return rest === text && (isVagueDate(text) || isLikeDate(text)) ? text : undefined;
}
