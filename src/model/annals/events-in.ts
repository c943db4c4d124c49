/** Finds the events of a chronicle in its text, which is laid out as such texts are printed. */
import { comparable, readSource } from '../quotation.ts';
import { GREGORIAN_FROM } from './meaning.ts';
import { type Place, readAnnals, readDates } from './read-annals.ts';

/** An event of a chronicle's text. */
interface EventInText {
  /** In EDTF; none where the text gives no date, or none that is understood. */
  readonly date: string | undefined;
  /** In the text's own words, without its date. */
  readonly text: string;
}

/** What stands before a date, and between it and its event. */
const MARKS = /^[^\p{L}\p{N}“‘「『《〈（(【]+/u;
const SEPARATOR = /[\s,，:：、）)】]+/gu;
const WORD = /[\p{L}\p{N}]/u;
const ENDS = /[。！？!?…；;][”’」』）)]*$/u;
/** As long as printed dates may be. */
const LONGEST_DATES = 60;
/** Of a line such as 1958年大事记, which is a heading though it is more than a date. */
const LONGEST_TITLE = 12;
/** What a short date such as 同日 needs for being read as one. */
const SOME_DAY = { year: GREGORIAN_FROM, month: 1, day: 1 };

const withoutMarks = (text: string) => text.replace(MARKS, '').trim();

/** A line, or a sentence of one. */
interface Parted {
  /** In EDTF, of a year that runs on into the words, and may be one of them: 2018年全国会议. */
  readonly year?: string;
  readonly dated: boolean;
  /** Without its date. */
  readonly text: string;
}

/** Parts a line into its date and the rest. */
function parted(line: string): Parted {
  const beginning = withoutMarks(line);
  const ends = Array.from(
    beginning.slice(0, LONGEST_DATES).matchAll(SEPARATOR),
    ({ 0: mark, index }) => index + mark.length,
  );
  const isDate = (end: number) => {
    const { dates, rest } = readDates(comparable(beginning.slice(0, end)), SOME_DAY);
    return dates.length > 0 && !WORD.test(rest);
  };
  const end = [...ends, beginning.length].findLast(isDate);
  if (end !== undefined) return { dated: true, text: withoutMarks(beginning.slice(end)) };
  const { dates, rest } = readDates(comparable(beginning), SOME_DAY);
  const [{ iso = '' } = {}] = dates;
  if (dates.length === 0) return { dated: false, text: beginning };
  if (/^\d{4}$/u.test(iso)) return { year: iso, dated: false, text: beginning };
  let at = 0;
  while (comparable(beginning.slice(at)) !== rest) at += 1;
  return { dated: true, text: withoutMarks(beginning.slice(at)) };
}

/** The parts of a line that are events of their own: each but the first begins with its date. */
function partsOf(line: string): string[] {
  const parts: string[] = [];
  for (const sentence of line.split(/(?<=。)(?![”’」』）)])/u))
    if (parts.length === 0 || parted(sentence).dated) parts.push(sentence);
    else parts.push(`${parts.pop() ?? ''}${sentence}`);
  return parts;
}

/** An event as it is read, line by line. */
interface Unit {
  text: string;
  place: Place;
  readonly year: string | undefined;
}

/** Of a year that runs on into an event's words: its date where none stands above, or an earlier one. */
function dateOf(year: string | undefined, above: string | undefined): string | undefined {
  return year !== undefined && year > (above ?? '') ? year : above;
}

/**
 * @param text of a chronicle alone: a date, and below or behind it what was. A line is an event, or several
 *   that have each a date, or goes on with the line above it; unless it is a date, a title or the heading of
 *   an era
 * @returns the events in the order of the text
 */
export function eventsIn(text: string): EventInText[] {
  const found: Unit[] = [];
  /** The event that the line above belongs to, while its sentence goes on. */
  let open: Unit | undefined;
  let at = 0;
  let hasDate = false;
  let isBelowDate = false;
  for (const line of text.split(/\r?\n/u).flatMap(partsOf)) {
    const start = at;
    at += comparable(line).length;
    const { dated, year, text: words } = parted(line);
    const isTitle = year !== undefined && words.length <= LONGEST_TITLE && !ENDS.test(words);
    if (open && at > start && !dated && !isTitle) {
      open.text += line.trim();
      open.place = [open.place[0], at];
      if (ENDS.test(line)) open = undefined;
      continue;
    }
    open = undefined;
    if (at === start) continue;
    const isDated = dated || year !== undefined;
    const isSaid = isBelowDate || (hasDate && ENDS.test(words));
    const isEvent = isDated ? words !== '' && !isTitle : isSaid;
    hasDate ||= isDated;
    isBelowDate = dated && words === '';
    if (!isEvent) continue;
    const unit: Unit = { text: words, place: [at - comparable(words).length, at], year };
    found.push(unit);
    if (!ENDS.test(words)) open = unit;
  }
  const places = found.map(({ place }) => place);
  const readings = readAnnals(readSource(text), places);
  return found.map(({ text: words, place: [start], year }) => {
    return { text: words, date: dateOf(year, readings.get(start)?.iso) };
  });
}
