/**
 * The events of a chronicle that is too long for one page, as the timeline's own script reads them;
 * for other programs there is `/data/milestones.json`. Of a shorter one the page has all.
 */
import type { APIRoute } from 'astro';
import { LEVELS } from '../../words/keys.ts';
import { isLong } from '../../model/years.ts';
import { getExhibition, getMilestones } from '../../model/queries.ts';
import { respond } from '../_respond.ts';

export const GET: APIRoute = async () => {
  const { directions } = await getExhibition();
  const milestones = await getMilestones();
  const rows = (isLong(milestones) ? milestones : []).map(({ id, level, direction, text }) => [
    id,
    LEVELS.indexOf(level),
    directions.findIndex((known) => known.id === direction),
    text,
  ]);
  return respond(JSON.stringify(rows), 'application/json');
};
