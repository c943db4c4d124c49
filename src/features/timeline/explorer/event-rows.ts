/**
 * The events of a chronicle that is too long for one page, as the timeline's own script reads them;
 * for other programs there is `/data/milestones.json`. Of a shorter one the page has all.
 */
import type { Chronicle } from '../../../model/types.ts';
import { LEVELS } from '../../../words/keys.ts';

/** An event: its id, its level's and its direction's places (-1 where it has none), its text. */
export type EventRow = [id: string, level: number, direction: number, text: string];

export function eventRows({ long, milestones }: Chronicle): EventRow[] {
  return (long ? milestones : []).map(({ id, level, direction, text }) => [
    id,
    level ? LEVELS.indexOf(level) : -1,
    direction?.index ?? -1,
    text,
  ]);
}
