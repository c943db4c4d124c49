import type { APIRoute } from 'astro';
import { absolute, addresses } from '../model/addresses.ts';
import { respond } from './_respond.ts';

export const GET: APIRoute = () =>
  respond(
    `User-agent: *\nAllow: /\n\nSitemap: ${absolute(addresses.siteMap)}\n`,
    'text/plain; charset=utf-8',
  );
