/** Every file of the site that is not a page; `shell/files.ts` has the list. */
import path from 'node:path';
import type { APIRoute, GetStaticPaths } from 'astro';
import { getFiles } from '../shell/files.ts';

/** For the development server alone: where the site is published, its server names the types. */
const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.ics': 'text/calendar; charset=utf-8',
  '.json': 'application/json',
  '.m4a': 'audio/mp4',
  '.md': 'text/markdown; charset=utf-8',
  '.mp3': 'audio/mpeg',
  '.mp4': 'video/mp4',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.vcf': 'text/vcard; charset=utf-8',
  '.vtt': 'text/vtt; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml',
};

export const getStaticPaths = (async () =>
  [...(await getFiles()).keys()].map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { file: string }> = async ({ params }) => {
  const write = (await getFiles()).get(params.file);
  if (!write) return new Response(null, { status: 404 });
  const type = TYPES[path.extname(params.file)] ?? '';
  return new Response(await write(), { headers: { 'Content-Type': type } });
};
