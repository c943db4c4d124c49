import type { APIRoute } from 'astro';
import { getExhibitionData } from '../../features/data/exhibition-data.ts';
import { respond } from '../_respond.ts';

export const GET: APIRoute = async () =>
  respond(`${JSON.stringify(await getExhibitionData(), null, 2)}\n`, 'application/json');
