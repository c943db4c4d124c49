/**
 * Time as distance down a page: how far apart the entries of a list stand along the vertical river,
 * and where a long stretch without any is drawn shorter than it was.
 */
import { type HistoricalDate, spanOf, traitsOf } from '../../../model/date.ts';

/** The stretch of time before an entry; lengths are in CSS pixels. */
export interface EntrySpacing {
  readonly height: number;
  /** Whole months in which nothing happened. */
  readonly months: number;
  /** Whether a date beside it is not known to the month, so that the months are not exact. */
  readonly about: boolean;
  /** Whether it is drawn shorter than true, and the page must say so. */
  readonly broken: boolean;
  /** Where years begin within it, from its top; none where it is broken. */
  readonly years: readonly { readonly year: number; readonly y: number }[];
  /** How long the entry's own date is, in the same proportion. */
  readonly span: number;
}

/** The usual distance between two entries, and the one where it is drawn shorter, in CSS pixels. */
const USUAL = 36;
const BROKEN = 88;
/** A distance is true up to this many times the usual one. */
const LONGEST = 3;

/** Years are marked one by one or at round distances, a line of small type apart. */
const EVERY = [1, 5, 10, 50];
const APART = 18;

/**
 * @param dates from past to present
 * @returns for each date the stretch before it; of the first one without length
 */
export function entrySpacings(dates: readonly HistoricalDate[]): EntrySpacing[] {
  // What goes on from one date to another fills the time beside the entries that follow it.
  let filled = -Infinity;
  const stretches = dates.map((date, index) => {
    const [before, { start, end }] = [dates[index - 1], spanOf(date)];
    const length = before ? Math.max(0, start - Math.max(filled, spanOf(before).end)) : 0;
    const about = [date, before].some((beside) => beside && isAbout(beside));
    if (date.end) filled = Math.max(filled, end);
    return { start, length, about, own: end - start };
  });
  const lengths = stretches.flatMap(({ length }) => (length > 0 ? [length] : []));
  // The middle one is drawn as the usual distance.
  const usual = lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 1;
  const perYear = USUAL / usual;
  return stretches.map(({ start, length, about, own }) => {
    const broken = length > usual * LONGEST;
    return {
      height: broken ? BROKEN : Math.round(length * perYear),
      months: Math.round(length * 12),
      about,
      broken,
      years: broken ? [] : yearsWithin(start - length, start, perYear),
      span: Math.max(3, Math.round(Math.min(own, usual * LONGEST) * perYear)),
    };
  });
}

const isAbout = (date: HistoricalDate) =>
  (date.precision !== 'month' && date.precision !== 'day') ||
  traitsOf(date).some((trait) => trait !== 'span');

/** The years that begin in a stretch: as many as have room. */
function yearsWithin(start: number, end: number, perYear: number): { year: number; y: number }[] {
  const every = EVERY.find((step) => step * perYear >= APART) ?? 100;
  const first = Math.ceil(start / every) * every;
  return Array.from({ length: Math.max(0, Math.ceil((end - first) / every)) }, (_, index) => {
    const round = first + index * every;
    // 前50年 is -49: years before our era are as round as they are said.
    const year = every > 1 && round <= 0 ? round + 1 : round;
    return { year, y: Math.round((year - start) * perYear) };
  });
}
