import type { APIRoute } from 'astro';
import { icon } from '../shell/icon.ts';
import { respond } from './_respond.ts';

export const GET: APIRoute = () => respond(icon(), 'image/svg+xml');
