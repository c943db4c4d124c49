import type { APIRoute } from 'astro';
import { getSource } from '../../model/queries.ts';
import { respond } from '../_respond.ts';

/** The source document, unchanged to the byte. */
export const GET: APIRoute = async () =>
  respond((await getSource()).bytes, 'text/plain; charset=utf-8');
