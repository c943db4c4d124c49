import type { APIRoute } from 'astro';
import { calendarFile } from '../../lib/formats/calendar.ts';
import { calendarEvent } from '../../features/data/milestone-exports.ts';
import { getExhibition } from '../../model/queries.ts';
import { getMilestoneRecords } from '../../features/data/milestone-records.ts';
import { respond } from '../_respond.ts';

export const GET: APIRoute = async () => {
  const { publisher, milestones } = await getExhibition();
  const { title } = milestones;
  const records = await getMilestoneRecords();
  const events = records.map((record) => calendarEvent(record, { publisher, title }));
  return respond(calendarFile({ name: title, publisher, events }), 'text/calendar; charset=utf-8');
};
