/** Answers for what the list of kept files does not have. */
/// <reference lib="webworker" />
import type { RouteHandlerCallbackOptions } from 'workbox-core/types.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { decoded } from '../../../lib/text/decoded.ts';
import { isForReaders, pictureStem } from '../offline-precache.ts';
import { keepNewest } from './trim-cache.ts';
import { CACHE, NOT_FOUND, precache, SITE, whole } from './precache-store.ts';

/** Of an exhibition that is too large to be kept whole: what was opened, as long as there is room. */
export const OPENED = `opened ${SITE}`;

const MOST_OPENED = 200;

const cacheDidUpdate = async () => keepNewest(await caches.open(OPENED), MOST_OPENED);
const opened = new NetworkFirst({ cacheName: OPENED, plugins: [{ cacheDidUpdate }] });

/** The page that says that there is none, with the status that says so too. */
async function notFound(): Promise<Response> {
  const page = await precache.matchPrecache(NOT_FOUND);
  if (!page) return Response.error();
  return new Response(page.body, { status: 404, headers: page.headers });
}

/** An answer to a page's address without a network; an error where the host may have the page. */
async function withoutNetwork({ pathname, search }: URL): Promise<Response> {
  // As the host does with an address without its last slash.
  if (precache.getCacheKeyForURL(`${pathname}/`)) return Response.redirect(`${pathname}/${search}`);
  const path = decoded(pathname).slice(new URL(SITE).pathname.length);
  return whole && isForReaders(path) ? notFound() : Response.error();
}

/** Without a network a small picture stands for a larger one. */
async function smallPicture({ pathname }: URL): Promise<Response | undefined> {
  const stem = pictureStem(pathname);
  const kept = precache.getCachedURLs().find((url) => pictureStem(new URL(url).pathname) === stem);
  return stem === undefined || kept === undefined ? undefined : precache.matchPrecache(kept);
}

/** Whether it is worth keeping when it was used: pages, pictures and the search index. */
function isPart({ mode, destination, url }: Request): boolean {
  return mode === 'navigate' || destination === 'image' || url.startsWith(`${SITE}pagefind/`);
}

/** Answers from an earlier version's files, else from the host, else without a network. */
export async function answerUnlisted(options: RouteHandlerCallbackOptions): Promise<Response> {
  const { request, url } = options;
  const isPage = request.mode === 'navigate';
  // The address of a file with a hash is its name; that of others has their revision added.
  const cache = await caches.open(CACHE);
  const earlier = isPage ? undefined : await cache.match(request, { ignoreSearch: true });
  if (earlier) return earlier;
  try {
    return await (whole || !isPart(request) ? fetch(request) : opened.handle(options));
  } catch (error) {
    const small = await smallPicture(url);
    if (small) return small;
    if (isPage) return withoutNetwork(url);
    throw error;
  }
}
