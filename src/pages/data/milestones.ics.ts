import type { APIRoute } from 'astro';
import { calendarFile } from '../../domain/calendar.ts';
import { calendarEvent } from '../../domain/milestone-exports.ts';
import { getExhibition } from '../../queries.ts';
import { getMilestoneRecords } from './_records.ts';
import { respond } from '../_respond.ts';

export const GET: APIRoute = async () => {
  const { milestones, publisher } = await getExhibition();
  const records = await getMilestoneRecords();
  const events = records.map((record) => calendarEvent(record, publisher));
  return respond(
    calendarFile({ name: milestones.title, publisher, events }),
    'text/calendar; charset=utf-8',
  );
};
