import type { APIRoute } from 'astro';
import { milestonesJsonSchema } from '../../model/schemas/milestones-data.ts';
import { respond } from '../_respond.ts';

export const GET: APIRoute = () =>
  respond(`${JSON.stringify(milestonesJsonSchema(), null, 2)}\n`, 'application/schema+json');
