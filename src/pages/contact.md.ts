import type { APIRoute } from 'astro';
import { getContactMarkdown } from '../features/data/markdown-pages.ts';
import { respond } from './_respond.ts';

export const GET: APIRoute = async () =>
  respond(await getContactMarkdown(), 'text/markdown; charset=utf-8');
