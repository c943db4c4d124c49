import type { APIRoute } from 'astro';
import { contactCard } from '../../domain/contact-card.ts';
import { getContactCard } from '../../overviews.ts';
import { respond } from '../_respond.ts';

export const GET: APIRoute = async () =>
  respond(contactCard(await getContactCard()), 'text/vcard; charset=utf-8');
