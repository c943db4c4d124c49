import type { APIRoute } from 'astro';
import { getNoticeMarkdown } from '../features/data/markdown-pages.ts';
import { respond } from './_respond.ts';

export const GET: APIRoute = async () =>
  respond(await getNoticeMarkdown(), 'text/markdown; charset=utf-8');
