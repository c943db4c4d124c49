/** A milestone alone, for the calendar of a reader who wants no more. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { calendarFile } from '../../../lib/formats/calendar.ts';
import { calendarEvent } from '../../../features/data/milestone-exports.ts';
import { getExhibition } from '../../../model/queries.ts';
import type { MilestoneRecord } from '../../../model/schemas/milestones-data.ts';
import { getMilestoneRecords } from '../../../features/data/milestone-records.ts';
import { respond } from '../../_respond.ts';

export const getStaticPaths = (async () =>
  (await getMilestoneRecords()).map((record) => ({
    params: { id: record.id },
    props: { record },
  }))) satisfies GetStaticPaths;

export const GET: APIRoute<{ record: MilestoneRecord }> = async ({ props: { record } }) => {
  const { publisher, milestones } = await getExhibition();
  const { title } = milestones;
  const events = [calendarEvent(record, { publisher, title })];
  return respond(calendarFile({ name: title, publisher, events }), 'text/calendar; charset=utf-8');
};
