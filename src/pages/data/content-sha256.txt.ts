import type { APIRoute } from 'astro';
import { getContentManifest } from '../../model/queries.ts';
import { respond } from '../_respond.ts';

export const GET: APIRoute = () => respond(getContentManifest(), 'text/plain; charset=utf-8');
