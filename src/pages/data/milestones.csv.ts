import type { APIRoute } from 'astro';
import { csvFile } from '../../domain/csv.ts';
import { milestoneTable } from '../../domain/milestone-exports.ts';
import { getMilestoneRecords } from '../../milestone-records.ts';
import { respond } from '../_respond.ts';

export const GET: APIRoute = async () =>
  respond(csvFile(milestoneTable(await getMilestoneRecords())), 'text/csv; charset=utf-8');
