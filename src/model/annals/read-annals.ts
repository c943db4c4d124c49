/**
 * Reads the dates of a source as a reader of annals does: a year, or a year and a month, stands above;
 * events stand below it, each after what of its date is not said yet, or after 是年, 同日.
 */
import { beginsLine, type Source } from '../quotation.ts';
import type { Context } from './meaning.ts';
import { type PrintedDate, readPrintedDate } from './printed-date.ts';

/** The date that stands for a place of the source. */
export interface Reading {
  /** As printed; with a year that stands above: `1958年 … 1月7日`. */
  readonly printed: string;
  /** In EDTF. */
  readonly iso: string;
  /** Other ways of writing it, as good. */
  readonly also: readonly string[];
  /** Whether the event may be dated more precisely: it is only known to be in this year, month or day. */
  readonly within: boolean;
}

/** Where a text stands in the comparable source: from its first character to after its last. */
export type Place = readonly [start: number, end: number];

const PLAIN = /^\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/u;
const WORD = /[\p{L}\p{N}]/u;
const SENTENCE_END = /[。;]/u;
/** As long as a printed date may be. */
const LONGEST = 60;

/** Dates that follow one another at the beginning of a text, such as of 【1958年】1月7日. */
function readDates(text: string, context: Context): { dates: PrintedDate[]; rest: string } {
  const dates: PrintedDate[] = [];
  let rest = text;
  let known = context;
  for (;;) {
    const date = readPrintedDate(rest, known);
    if (!date) return { dates, rest };
    rest = rest.slice(date.length);
    // 1898年 清光绪二十四年: the second says nothing that the first does not.
    if (dates.length > 0 && date.context.year === undefined && date.iso === undefined) continue;
    dates.push(date);
    known = date.context;
  }
}

/** The stretches of a part of the source that may begin with a date: its lines, and their sentences. */
function stretches(source: Source, from: number, to: number): string[] {
  const found: string[] = [];
  let start = from;
  for (let at = from + 1; at <= to; at += 1) {
    const ends = beginsLine(source, at) || SENTENCE_END.test(source.comparable.charAt(at - 1));
    if (at < to && !ends) continue;
    found.push(source.comparable.slice(start, at));
    start = at;
  }
  return found;
}

/** A line such as 1958年大事记, which is a heading though it is more than a date. */
const MOST_OF_TITLE = 12;

/** Walks a source from its beginning to its end, and knows which date it has come to. */
class Reader {
  readonly #source: Source;
  #context: Context = {};
  /** What the last date with a year of its own looks like in print. */
  #year = '';
  /** The last date that stands on a line of its own, and its year. */
  #heading: Reading | undefined;
  #headingYear: number | undefined;
  /** Whether a date has begun a line of text since. */
  #passed = false;

  constructor(source: Source) {
    this.#source = source;
  }

  /** Reads on to an event, and tells the date that stands for it. */
  readTo(from: number, [start, end]: Place): Reading | undefined {
    const parts = stretches(this.#source, from, start);
    const follows = !beginsLine(this.#source, from);
    // Words before an event that are no date may yet say when: 春节, 战后.
    let unknown = false;
    for (const [index, text] of parts.entries()) {
      const { dates, rest } = readDates(text, this.#context);
      const complete = !WORD.test(rest);
      const afterText = follows && index === 0;
      // What ends an event in brackets is no date of the next.
      if (afterText && complete && text.startsWith('(')) continue;
      const isLast = index === parts.length - 1;
      // After an event a date begins another, though the line may end after it.
      const own = isLast && (afterText || !beginsLine(this.#source, start));
      unknown = own && !complete;
      if (dates.length === 0) continue;
      const isTitle = !own && rest.length <= MOST_OF_TITLE && /^\d{4}$/u.test(dates[0]?.iso ?? '');
      const reading = this.#take(dates, !own && (complete || isTitle));
      this.#passed = own || !complete;
      if (own) return complete ? reading : within(reading);
      if (complete || isTitle) this.#heading = complete ? reading : undefined;
    }
    const own = this.#inText(start, end);
    return own ?? (this.#passed || unknown ? within(this.#heading) : this.#heading);
  }

  /** The date that the event's own words begin with, where a mark or a space follows it: 是年，…… */
  #inText(start: number, end: number): Reading | undefined {
    const { comparable, spaces } = this.#source;
    const head = comparable.slice(start, Math.min(end, start + LONGEST));
    const date = readPrintedDate(head, this.#context);
    if (!date || date.length === head.length) return undefined;
    const marked = /[,:、]$/u.test(head.slice(0, date.length)) || spaces.has(start + date.length);
    if (marked) {
      this.#passed = true;
      return this.#take([date], false);
    }
    // 1958年县档案馆成立 may be when it was, or what it is about: what follows cannot rely on either.
    if (this.#headingYear === undefined && readPrintedDate(date.printed)?.context.year) {
      this.#context = {};
    }
    return undefined;
  }

  /** Takes what dates say for what stands now. */
  #take(dates: readonly PrintedDate[], isHeading: boolean): Reading | undefined {
    const [first, last] = [dates[0], dates.at(-1)];
    if (!first || !last) return undefined;
    const alone = readPrintedDate(first.printed);
    const complete = alone?.iso !== undefined || alone?.context.year !== undefined;
    const text = dates.map(({ printed }) => printed).join(' ');
    const printed = complete || this.#year === '' ? text : `${this.#year} … ${text}`;
    if (complete && (isHeading || this.#headingYear === undefined)) this.#year = text;
    this.#context = last.context;
    if (isHeading) this.#headingYear = last.context.year;
    else this.#comeBack(complete);
    const { iso, also } = last;
    return iso === undefined ? undefined : { printed, iso, also, within: false };
  }

  /** Below the heading of a year, a date of other years is an exception to it. */
  #comeBack(complete: boolean): void {
    const { year } = this.#context;
    if (this.#headingYear === undefined || year === this.#headingYear) return;
    if (year === undefined) {
      if (complete) this.#context = { year: this.#headingYear };
      return;
    }
    // 是年 may be of the one or the other now.
    this.#context = {};
    this.#heading = undefined;
  }
}

/** What is known of an event that stands among those of a year, a month or a day. */
function within(reading: Reading | undefined): Reading | undefined {
  return reading && PLAIN.test(reading.iso) ? { ...reading, within: true } : undefined;
}

/** The date right before a place in the midst of a text, with all that it needs. */
function inSentence(source: Source, at: number): Reading | undefined {
  const before = stretches(source, Math.max(0, at - LONGEST), at).at(-1) ?? '';
  const { dates, rest } = readDates(before, {});
  const [date] = dates.slice(-1);
  if (date?.iso === undefined || rest !== '' || beginsLine(source, at)) return undefined;
  return { printed: date.printed, iso: date.iso, also: date.also, within: false };
}

/**
 * Finds the date that stands for each place.
 * @param places of published texts, in any order; dates are looked for between them, not in them
 * @returns readings by the places' starts; none where the source gives no date, or none that is
 * understood
 */
export function readAnnals(source: Source, places: readonly Place[]): Map<number, Reading> {
  const reader = new Reader(source);
  const readings = new Map<number, Reading>();
  const seen = new Set<number>();
  let at = 0;
  // Of two that begin together the longer one.
  for (const place of places.toSorted(([a, aEnd], [b, bEnd]) => a - b || bEnd - aEnd)) {
    const [start, end] = place;
    if (seen.has(start)) continue;
    seen.add(start);
    const reading = start < at ? inSentence(source, start) : reader.readTo(at, place);
    if (reading) readings.set(start, reading);
    at = Math.max(at, end);
  }
  return readings;
}

/** Whether a date is the one that the source gives, as precise as there and no more. */
export function agrees(iso: string, { iso: printed, also, within: among }: Reading): boolean {
  if (iso === printed || also.includes(iso)) return true;
  return among && iso.split('/').every((end) => end.startsWith(printed));
}
