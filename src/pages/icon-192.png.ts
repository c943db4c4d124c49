import type { APIRoute } from 'astro';
import { icon } from '../domain/icon.ts';
import { renderPng } from '../drawing/png.ts';
import { respond } from './_respond.ts';

export const GET: APIRoute = () => respond(renderPng(icon(), 192), 'image/png');
