/**
 * The events of a chronicle that is too long for one page, as the timeline's own script reads them;
 * for other programs there is `/data/milestones.json`. Of a shorter one the page has all.
 */
import { type HistoricalDate, isPlain } from '../../../model/date.ts';
import type { Chronicle, Milestone } from '../../../model/types.ts';
import { LEVELS } from '../../../words/own.ts';

/**
 * An event: its id, its level's and its direction's places (-1 where it has none), its text, its date if
 * {@link handedDate} has it.
 */
export type EventRow = [
  id: string,
  level: number,
  direction: number,
  text: string,
  when?: HistoricalDate,
];

/** A date that cannot be read from the beginning of an event's id, as the page hands it to its script. */
export function handedDate({ when }: Pick<Milestone, 'when'>): HistoricalDate | undefined {
  return isPlain(when) ? undefined : when;
}

export function eventRows({ long, milestones }: Chronicle): EventRow[] {
  return (long ? milestones : []).map((milestone) => {
    const { id, level, direction, text } = milestone;
    const when = handedDate(milestone);
    const place = level ? LEVELS.indexOf(level) : -1;
    const row = [id, place, direction?.index ?? -1, text] as const;
    return when ? [...row, when] : [...row];
  });
}
