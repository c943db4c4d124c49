import type { APIRoute } from 'astro';
import { exhibitionJsonSchema } from '../../model/schemas/exhibition-data.ts';
import { respond } from '../_respond.ts';

export const GET: APIRoute = () =>
  respond(`${JSON.stringify(exhibitionJsonSchema(), null, 2)}\n`, 'application/schema+json');
