/** The milestones of the site’s data as editions show them. */
import { datetimeOf, type HistoricalDate } from '../model/date.ts';
import { formatDate } from '../model/date-words.ts';
import { parseDate } from '../model/edtf.ts';
import type { ExhibitionData } from '../model/schemas/exhibition-json.ts';
import type { MilestoneRecord } from '../model/schemas/milestones-json.ts';
import { type TideEvent, yearsOf } from '../ui/tide-line/tide-line.ts';
import { words } from '../words/index.ts';

type Dated = Pick<MilestoneRecord, 'date' | 'lunar' | 'printed'>;

/** @throws Error where a text is no date, which no build publishes */
function dateOf({ date, lunar, printed }: Dated): HistoricalDate {
  const when = parseDate(date);
  if (!when) throw new Error(`${date} is no date`);
  return {
    ...when,
    ...(lunar !== undefined && { lunar }),
    ...(printed !== undefined && { printed }),
  };
}

/** A day, a month or a year as the newspaper prints it: `2018年12月`. */
export const printedDate = (date: string) => formatDate(dateOf({ date }));

/**
 * A date of the site’s data as the newspaper prints it: `2018年12月`.
 * @param write the words as HTML
 * @returns a `<time>`, or a `<span>` for what only words can say
 */
export function dateElement(
  event: Dated,
  write: (words: string) => string,
  attributes = '',
): string {
  const when = dateOf(event);
  const datetime = datetimeOf(when);
  const [tag, machine] =
    datetime === undefined ? ['span', ''] : ['time', ` datetime="${datetime}"`];
  return `<${tag}${attributes}${machine}>${write(formatDate(when))}</${tag}>`;
}

/** The milestones as the tide line takes them. */
export function tideEvents({ milestones }: ExhibitionData): TideEvent[] {
  return (milestones?.events ?? []).map((event) => {
    return { id: event.id, when: dateOf(event), level: event.level?.id };
  });
}

/** What the tide line shows, in words. */
export function tideLabel(events: readonly TideEvent[]): string {
  const { start, end } = yearsOf(events);
  const levelled = events.some(({ level }) => level);
  return words.entrance.tide(events.length, start, end - 1, levelled);
}
