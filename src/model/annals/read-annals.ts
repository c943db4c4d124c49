/**
 * Reads the dates of a source as a reader of annals does: a year, or a year and a month, stands above;
 * events stand below it, each after what of its date is not said yet, or after 是年, 同日.
 */
import { beginsLine, type Source } from '../quotation.ts';
import { withBracketed } from './bracketed-date.ts';
import { REIGN_AND_YEAR } from './chinese-grammar.ts';
import { type Context, GREGORIAN_FROM } from './meaning.ts';
import { COUNTED, type PrintedDate, readPrintedDate } from './printed-date.ts';
import { type Before, hasYear, or, type Reading, toReading, within } from './reading.ts';
import { simplified } from './signs.ts';
import { SENTENCE_END, stretches } from './stretches.ts';
import { beginsWithTime, isMoment } from './time-of-year.ts';
import { endsWithYear, isEraHeading, isLikeDate, isVagueDate, mayHold } from './vague-date.ts';
import { reignYear } from './words.ts';

/** Where a text stands in the comparable source: from its first character to after its last. */
export type Place = readonly [start: number, end: number];

const WORD = /[\p{L}\p{N}]/u;
const MOON = /^[农農阴陰旧舊夏][历曆]/u;
/** As long as a printed date may be. */
const LONGEST = 60;

/** Dates that follow one another at the beginning of a text, such as of 【1958年】1月7日. */
export function readDates(text: string, context: Context): { dates: PrintedDate[]; rest: string } {
  const dates: PrintedDate[] = [];
  let rest = text;
  let known = context;
  for (;;) {
    const date = readPrintedDate(rest, known);
    if (!date) return { dates, rest };
    // 12月24日,农历十一月廿二: the day once more.
    const isOnceMore = known.day !== undefined && MOON.test(rest);
    rest = rest.slice(date.length);
    if (dates.length > 0 && isOnceMore) continue;
    // 1898年 清光绪二十四年: the second says nothing that the first does not.
    if (dates.length > 0 && date.context.year === undefined && date.iso === undefined) continue;
    dates.push(date);
    known = date.context;
  }
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
  readTo(from: number, place: Place): Reading | undefined {
    const before = this.#before(from, place);
    const reading = withBracketed(this.#source, place, this.#context, before);
    const isYear = /^-?\d{4}$/u.test(reading?.iso ?? '');
    const words = this.#source.comparable.slice(...place);
    return isYear && beginsWithTime(words) ? within(reading) : reading;
  }

  /** The date before an event, and whether it stands on its line; else it stands above. */
  #before(from: number, [start, end]: Place): Before {
    const parts = stretches(this.#source, from, start);
    const follows = !beginsLine(this.#source, from);
    // Words before an event that are no date may yet say when: 春节, 战后.
    let unknown = false;
    for (const [index, text] of parts.entries()) {
      const { dates, rest } = readDates(text, this.#context);
      const complete = !WORD.test(rest);
      const afterText = follows && index === 0;
      // What ends an event in brackets is no date of the next.
      const endsText = complete || isVagueDate(text);
      if (afterText && endsText && text.startsWith('(')) continue;
      const isLast = index === parts.length - 1;
      // After an event a date begins another, though the line may end after it.
      const own = isLast && (afterText || !beginsLine(this.#source, start));
      unknown = own && !complete;
      if (dates.length === 0) {
        const words = this.#takeWords(text, own || afterText ? 'with others' : 'alone');
        if (words === 'of the year') unknown = true;
        else if (own && words === 'of no calendar') return { own, reading: undefined };
        continue;
      }
      const isShort = !own && rest.length <= MOST_OF_TITLE && !SENTENCE_END.test(rest);
      const isTitle = isShort && /^-?\d{4}$/u.test(dates[0]?.iso ?? '');
      const isHeading = !own && (complete || isTitle || isMoment(rest));
      const reading = this.#take(dates, isHeading);
      this.#passed = own || !complete;
      if (own) return { own, reading: complete ? reading : within(reading) };
      if (isHeading) this.#heading = complete ? reading : within(reading);
      // 1949年至1952年土改 may be a heading, or an event that is not published.
      else if (isShort && hasYear(dates[0])) this.#heading = undefined;
    }
    const above = this.#passed || unknown ? within(this.#heading) : this.#heading;
    return this.#inText(start, end, above);
  }

  /** Takes words that are no date and may yet say when: 双抢期间, 困难时期, 清末. */
  #takeWords(text: string, stands: 'alone' | 'with others') {
    const isAlone = stands === 'alone';
    if (isMoment(text)) {
      if (isAlone) this.#heading = within(this.#heading);
      return 'of the year';
    }
    const { year = Number.NaN } = this.#context;
    if (isVagueDate(text) || (isAlone && isEraHeading(text))) {
      // 解放前夕 below 1949年 is a part of that year.
      if (isAlone && mayHold(text, year)) this.#heading = undefined;
      else this.#forget(isAlone);
      return 'of no calendar';
    }
    if (isAlone && endsWithYear(text)) {
      this.#forget(isAlone);
      return 'of no calendar';
    }
    if (!isLikeDate(text)) return 'no time';
    // Of 困难时期 nobody knows whether it is the year above; a month below it can be of no other.
    if (isAlone) this.#heading = undefined;
    return 'of no calendar';
  }

  /** After a date that no calendar has nothing above it stands for what follows. */
  #forget(isHeading: boolean): void {
    this.#context = {};
    this.#heading = undefined;
    if (isHeading) [this.#year, this.#headingYear] = ['', undefined];
  }

  /** The date that the event's own words begin with, where a mark or a space follows it: 是年，…… */
  #inText(start: number, end: number, above: Reading | undefined): Before {
    const { comparable, spaces } = this.#source;
    const head = comparable.slice(start, Math.min(end, start + LONGEST));
    const date = readPrintedDate(head, this.#context);
    if (isVagueDate(head)) return { own: true, reading: undefined };
    // 截至1958年底，全县有…… is told of a day, and may stand on another.
    const isCount = COUNTED.test(head);
    if (!date || isCount || date.length === head.length) return { own: false, reading: above };
    const marked = /[,:、]$/u.test(head.slice(0, date.length)) || spaces.has(start + date.length);
    if (marked) {
      this.#passed = true;
      return { own: true, reading: this.#take([date], false) };
    }
    // 1958年县档案馆成立 may be when it was, or what it is about: what follows cannot rely on either.
    if (this.#headingYear === undefined && readPrintedDate(date.printed)?.context.year) {
      this.#context = {};
    }
    if (date.iso === undefined && date.years.length === 0)
      return { own: false, reading: undefined };
    const either = date.iso === undefined ? [] : [date.iso, ...date.also];
    return { own: false, reading: above && or(above, either) };
  }

  /** Takes what dates say for what stands now. */
  #take(dates: readonly PrintedDate[], isHeading: boolean): Reading | undefined {
    const [first, last] = [dates[0], dates.at(-1)];
    if (!first || !last) return undefined;
    const complete = hasYear(first);
    const text = dates.map(({ printed }) => printed).join(' ');
    const printed = complete || this.#year === '' ? text : `${this.#year} … ${text}`;
    if (complete && (isHeading || this.#headingYear === undefined)) this.#year = text;
    this.#context = last.context;
    if (isHeading) this.#headingYear = last.context.year;
    else this.#comeBack(complete);
    // 12月5日, 2018年: which year stands for which day, nobody knows.
    const isReversed = !complete && dates.length > 1 && /^-?\d{4}$/u.test(last.iso ?? '');
    if (isReversed) return undefined;
    // Months of the moon are of the year of a reign that stands above: 光绪二十四年（1898年）八月初六.
    const [{ length } = ''] = REIGN_AND_YEAR.exec(simplified(this.#year)) ?? [];
    const reign = this.#year.slice(0, length);
    const { year = GREGORIAN_FROM } = last.context;
    const ofReign = !complete && last.iso === undefined && reign !== '' && year < GREGORIAN_FROM;
    const words = ofReign ? last.words?.replace(/^\d+年/u, reignYear(reign, year)) : last.words;
    return toReading(printed, { ...last, words });
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
