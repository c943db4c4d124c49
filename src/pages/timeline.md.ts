import type { APIRoute } from 'astro';
import { getTimelineMarkdown } from '../features/data/markdown-pages.ts';
import { respond } from './_respond.ts';

export const GET: APIRoute = async () =>
  respond(await getTimelineMarkdown(), 'text/markdown; charset=utf-8');
