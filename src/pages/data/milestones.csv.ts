import type { APIRoute } from 'astro';
import { csvFile } from '../../lib/formats/csv.ts';
import { milestoneTable } from '../../features/data/milestone-exports.ts';
import { getMilestoneRecords } from '../../features/data/milestone-records.ts';
import { respond } from '../_respond.ts';

export const GET: APIRoute = async () =>
  respond(csvFile(milestoneTable(await getMilestoneRecords())), 'text/csv; charset=utf-8');
