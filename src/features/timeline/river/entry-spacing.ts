/**
 * Time as distance down a page: how far apart the entries of a list stand when the list is read as a
 * river, and where a long stretch without any is drawn shorter than it was.
 */
import { type HistoricalDate, spanOf } from '../../../model/date.ts';

/** The stretch of time before an entry. */
export interface Pace {
  /** In CSS pixels. */
  readonly height: number;
  /** Whole months in which nothing happened. */
  readonly months: number;
  /** Whether a date beside it is known to the year only, so that the months are not exact. */
  readonly about: boolean;
  /** Whether it is drawn shorter than true, and the page must say so. */
  readonly broken: boolean;
  /** Where years begin within it, in CSS pixels from its top; none where it is broken. */
  readonly years: readonly { readonly year: number; readonly y: number }[];
  /** How long the entry's own date is, in the same proportion. */
  readonly span: number;
}

/** The usual distance between two entries, in CSS pixels. */
const USUAL = 36;
/** A distance is true up to this many times the usual one. */
const LONGEST = 3;
/** What is drawn where it is longer, in CSS pixels. */
const BROKEN = 88;

/** Years are marked one by one or at round distances, a line of small type apart. */
const EVERY = [1, 5, 10, 50];
const APART = 18;

/**
 * @param dates from past to present
 * @returns for each date the stretch before it; of the first one without length
 */
export function paces(dates: readonly HistoricalDate[]): Pace[] {
  const spans = dates.map(spanOf);
  const stretches = spans.map(({ start }, index) =>
    Math.max(0, start - (spans[index - 1]?.end ?? start)),
  );
  const lengths = stretches.filter((length) => length > 0).sort((a, b) => a - b);
  // The middle one is drawn as the usual distance.
  const usual = lengths[Math.floor(lengths.length / 2)] ?? 1;
  const perYear = USUAL / usual;
  return dates.map((date, index) => {
    const length = stretches[index] ?? 0;
    const { start, end } = spans[index] ?? { start: 0, end: 0 };
    const broken = length > usual * LONGEST;
    const before = dates[index - 1];
    return {
      height: broken ? BROKEN : Math.round(length * perYear),
      months: Math.round(length * 12),
      about: date.precision === 'year' || before?.precision === 'year',
      broken,
      years: broken ? [] : yearsWithin(start - length, start, perYear),
      span: Math.max(3, Math.round(Math.min(end - start, usual * LONGEST) * perYear)),
    };
  });
}

/** The years that begin in a stretch: as many as have room. */
function yearsWithin(start: number, end: number, perYear: number): { year: number; y: number }[] {
  const every = EVERY.find((step) => step * perYear >= APART) ?? 100;
  const first = Math.ceil(start / every) * every;
  return Array.from({ length: Math.max(0, Math.ceil((end - first) / every)) }, (_, index) => {
    const year = first + index * every;
    return { year, y: Math.round((year - start) * perYear) };
  });
}
