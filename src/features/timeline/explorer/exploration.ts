/**
 * What a reader has asked of the timeline, as it stands in the address:
 * `?direction=openness&level=national&q=会议&from=2007&to=2012&year=2011&compare=on`.
 */
import { type HistoricalDate, monthsOf, yearsNamed } from '../../../model/date.ts';
import { formatDate, yearLabel } from '../../../model/date-words.ts';
import type { Direction, Milestone } from '../../../model/types.ts';
import type { TideEvent, TimeSpan } from '../../../ui/tide-line/tide-line.ts';
import type { Level } from '../../../words/keys.ts';
import { LEVELS } from '../../../words/own.ts';
import { exploring } from '../../../words/zh-cn/timeline.ts';

/** The part of a milestone that is explored. */
export type ExploredEvent = TideEvent &
  Pick<Milestone, 'text'> & { readonly direction: Pick<Direction, 'id' | 'index'> | undefined };

export interface Exploration {
  /** Empty where every direction is shown. */
  readonly directions: readonly string[];
  /** Empty where every level is shown. */
  readonly levels: readonly Level[];
  /** As typed. */
  readonly text: string;
  /** What the river shows; all where it is undefined. */
  readonly view?: TimeSpan | undefined;
  /** The one year that is being read, when going through them year by year. */
  readonly year?: number | undefined;
  /** Whether the exhibition's own span of years is set beside the events. */
  readonly compare: boolean;
}

/** What is shown where an address asks for nothing. */
export const EVERYTHING: Exploration = { directions: [], levels: [], text: '', compare: false };

/** The parameters; all others are left as they are. */
const NAMES = ['direction', 'level', 'q', 'from', 'to', 'year', 'compare'];

/** Whether an address has parameters of the timeline. */
export function hasParameters(search: string): boolean {
  const asked = new URLSearchParams(search);
  return NAMES.some((name) => asked.has(name));
}

/** Reads an address; what it does not understand it leaves out. */
export function explorationOf(search: string): Exploration {
  const asked = new URLSearchParams(search);
  const [start, end, year] = ['from', 'to', 'year'].map((name) => {
    const value = asked.get(name) ?? '';
    return /^-?\d{1,4}(?:\.\d{1,2})?$/u.test(value) ? Number(value) : undefined;
  });
  return {
    directions: asked.getAll('direction').filter((direction) => direction !== ''),
    levels: LEVELS.filter((level) => asked.getAll('level').includes(level)),
    text: asked.get('q') ?? '',
    view: start !== undefined && end !== undefined && start < end ? { start, end } : undefined,
    year: year === undefined ? undefined : Math.floor(year),
    compare: asked.get('compare') === 'on',
  };
}

/**
 * Writes the query of an address.
 * @param search the present one, whose other parameters stay
 * @returns with its question mark, or empty
 */
export function searchOf(exploration: Exploration, search = ''): string {
  const { directions, levels, text, view, year, compare } = exploration;
  const asked = new URLSearchParams(search);
  for (const name of NAMES) asked.delete(name);
  for (const direction of directions) asked.append('direction', direction);
  for (const level of levels) asked.append('level', level);
  if (text.trim() !== '') asked.set('q', text);
  if (view) {
    asked.set('from', String(view.start));
    asked.set('to', String(view.end));
  }
  if (year !== undefined) asked.set('year', String(year));
  if (compare) asked.set('compare', 'on');
  const query = String(asked);
  return query === '' ? '' : `?${query}`;
}

/**
 * What is searched of an event, by one rule for both sides, such as that of search: its date in words,
 * its text, its decade in digits, and each year that it covers.
 */
export function searchedText(
  { when, text }: Pick<ExploredEvent, 'when' | 'text'>,
  normalise: (text: string) => string,
): string {
  const { first, last } = yearsNamed(when);
  const length = last > first ? last - first + 1 : 0;
  const years = Array.from({ length }, (_, index) => exploring.year(first + index));
  return normalise([formatDate(when), text, yearLabel(when), ...years].join(''));
}

/** Whether a date touches a stretch of time: one that is known to the year may lie in any part of it. */
function touches(when: HistoricalDate, { start, end }: TimeSpan): boolean {
  const months = monthsOf(when);
  return months.start < end - 1e-6 && months.end > start + 1e-6;
}

/**
 * The events that match what is asked, in their order.
 * @param texts of the events, by {@link searchedText}
 * @param typed what was typed, by the same rule
 */
export function matchingEvents<Event extends ExploredEvent>(
  events: readonly Event[],
  texts: readonly string[],
  { directions, levels, view, year }: Exploration,
  typed: string,
): Event[] {
  return events.filter(
    ({ direction, level, when }, index) =>
      (directions.length === 0 || (direction && directions.includes(direction.id))) &&
      (levels.length === 0 || (level && levels.includes(level))) &&
      (year === undefined || touches(when, { start: year, end: year + 1 })) &&
      (view === undefined || touches(when, view)) &&
      (typed === '' || (texts[index]?.includes(typed) ?? false)),
  );
}

/** A moment in fractional years as the year, or the month, that it lies in. */
function moment(time: number): string {
  const month = Math.floor((time - Math.floor(time)) * 12 + 1e-6);
  const year = exploring.year(Math.floor(time + 1e-6));
  return month === 0 ? year : year + exploring.month(month + 1);
}

/** What the status says of what is shown. */
export function messageOf(exploration: Exploration, found: number, total: number): string {
  const { view, year, directions, levels, text } = exploration;
  const asked = directions.length + levels.length > 0 || text.trim() !== '';
  const none = view && !asked ? exploring.noneWithin : exploring.none(total);
  const words = found === 0 ? none : exploring.found(found, total);
  if (year !== undefined) return exploring.ofYear(year, words);
  // The end of a view is not within it.
  return view ? exploring.within(moment(view.start), moment(view.end - 1 / 12), words) : words;
}
