import type { APIRoute } from 'astro';
import { getArticleMarkdown } from '../features/data/markdown-pages.ts';
import { respond } from './_respond.ts';

export const GET: APIRoute = async () =>
  respond(await getArticleMarkdown(), 'text/markdown; charset=utf-8');
