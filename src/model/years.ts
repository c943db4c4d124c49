/**
 * A chronicle by decades and years, and which chronicles are too long for one page.
 */
import type { HistoricalDate } from './date.ts';

interface Dated {
  readonly id: string;
  readonly when: HistoricalDate;
}

/**
 * With more events than this the timeline's page lists years, and each year has a page: a list of
 * thousands would be more than a telephone loads.
 */
export const ONE_PAGE = 200;

export function isLong(events: readonly unknown[]): boolean {
  return events.length > ONE_PAGE;
}

export interface Year<Event extends Dated> {
  readonly year: number;
  /** One or more. */
  readonly events: readonly Event[];
  /** The first event's place among all, from 1. */
  readonly first: number;
}

/** The years in which something happened, in order. */
export function yearsOfEvents<Event extends Dated>(events: readonly Event[]): Year<Event>[] {
  const years: { year: number; events: Event[]; first: number }[] = [];
  events.forEach((event, index) => {
    const last = years.at(-1);
    if (last?.year === event.when.year) last.events.push(event);
    else years.push({ year: event.when.year, events: [event], first: index + 1 });
  });
  return years;
}

export interface Decade<Event extends Dated> {
  /** Its first year: 1950. */
  readonly start: number;
  readonly years: readonly Year<Event>[];
  readonly count: number;
}

/** The decades in which something happened, in order. */
export function decadesOf<Event extends Dated>(years: readonly Year<Event>[]): Decade<Event>[] {
  const decades = new Map<number, Year<Event>[]>();
  for (const year of years) {
    const start = Math.floor(year.year / 10) * 10;
    decades.set(start, [...(decades.get(start) ?? []), year]);
  }
  return Array.from(decades, ([start, within]) => ({
    start,
    years: within,
    count: within.reduce((sum, { events }) => sum + events.length, 0),
  }));
}
