/** Every file of the site that is not a page; `shell/files.ts` has the list. */
import type { APIRoute, GetStaticPaths } from 'astro';
import { getFiles } from '../shell/files.ts';

export const getStaticPaths = (async () =>
  [...(await getFiles()).keys()].map((file) => ({ params: { file } }))) satisfies GetStaticPaths;

export const GET: APIRoute<Record<string, never>, { file: string }> = async ({ params }) => {
  const file = (await getFiles()).get(params.file);
  if (!file) return new Response(null, { status: 404 });
  // The type matters in development; a published file's type is its name's.
  return new Response(await file.write(), { headers: { 'Content-Type': file.type } });
};
