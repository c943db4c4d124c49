/** The milestones of the site’s data as editions show them. */
import { formatDate, type HistoricalDate, parseDate } from '../model/date.ts';
import type { ExhibitionData } from '../model/schemas/exhibition-json.ts';
import { type TideEvent, yearsOf } from '../ui/tide-line/tide-line.ts';
import { words } from '../words/index.ts';

/** @throws Error where a text is no date, which no build publishes */
function dateOf(iso: string): HistoricalDate {
  const date = parseDate(iso);
  if (!date) throw new Error(`${iso} is no date`);
  return date;
}

/** A date of the site’s data as the newspaper prints it: `2018年12月`. */
export const printedDate = (iso: string) => formatDate(dateOf(iso));

/** The milestones as the tide line takes them. */
export function tideEvents({ milestones }: ExhibitionData): TideEvent[] {
  return (milestones?.events ?? []).map(({ id, date, level }) => {
    return { id, when: dateOf(date), level: level?.id };
  });
}

/** What the tide line shows, in words. */
export function tideLabel(events: readonly TideEvent[]): string {
  const { start, end } = yearsOf(events);
  const levelled = events.some(({ level }) => level);
  return words.entrance.tide(events.length, start, end - 1, levelled);
}
