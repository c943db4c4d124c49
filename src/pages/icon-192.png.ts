import type { APIRoute } from 'astro';
import { icon } from '../shell/icon.ts';
import { renderPng } from '../lib/drawing/png.ts';
import { respond } from './_respond.ts';

export const GET: APIRoute = () => respond(renderPng(icon(), 192), 'image/png');
