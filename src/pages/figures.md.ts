import type { APIRoute } from 'astro';
import { getFiguresMarkdown } from '../features/data/markdown-pages.ts';
import { respond } from './_respond.ts';

export const GET: APIRoute = async () =>
  respond(await getFiguresMarkdown(), 'text/markdown; charset=utf-8');
