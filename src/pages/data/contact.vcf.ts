import type { APIRoute } from 'astro';
import { contactCard } from '../../lib/formats/vcard.ts';
import { getContactCard } from '../../shell/site-index.ts';
import { respond } from '../_respond.ts';

export const GET: APIRoute = async () =>
  respond(contactCard(await getContactCard()), 'text/vcard; charset=utf-8');
