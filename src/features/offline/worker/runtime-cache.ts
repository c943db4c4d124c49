/**
 * Answers for what the list does not have: files of an earlier version, what is only on the host, and
 * addresses that do not exist.
 */
/// <reference lib="webworker" />
import type { RouteHandlerCallbackOptions } from 'workbox-core/types.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { isForReaders } from '../offline-precache.ts';
import { keepNewest } from './trim-cache.ts';
import { CACHE, NOT_FOUND, shelf, SITE, whole } from './precache-store.ts';

/** Of an exhibition that is too large to be kept whole: what was opened, as long as there is room. */
export const OPENED = `opened ${SITE}`;

const MOST_OPENED = 200;

const opened = new NetworkFirst({
  cacheName: OPENED,
  plugins: [
    {
      cacheDidUpdate: async () => keepNewest(await caches.open(OPENED), MOST_OPENED),
    },
  ],
});

/** The page that says that there is none, with the status that says so too. */
async function notFound(): Promise<Response> {
  const page = await shelf.matchPrecache(NOT_FOUND);
  if (!page) return Response.error();
  return new Response(page.body, { status: 404, headers: page.headers });
}

/** An answer to a page's address without a network; an error where there may be one, but not here. */
async function withoutNetwork(address: URL): Promise<Response> {
  const { pathname, search } = address;
  // As the host does with an address without its last slash.
  if (shelf.getCacheKeyForURL(`${pathname}/`)) return Response.redirect(`${pathname}/${search}`);
  const path = decodeURIComponent(pathname).slice(new URL(SITE).pathname.length);
  return whole && isForReaders(path) ? notFound() : Response.error();
}

/** Whether it is worth keeping when it was used: pages, pictures and the search index. */
function isPart({ mode, destination, url }: Request): boolean {
  return mode === 'navigate' || destination === 'image' || url.startsWith(`${SITE}pagefind/`);
}

export async function outside(options: RouteHandlerCallbackOptions): Promise<Response> {
  const { request, url } = options;
  const isPage = request.mode === 'navigate';
  // The address of a file with a hash is its name; that of others has their revision added.
  const cache = await caches.open(CACHE);
  const earlier = isPage ? undefined : await cache.match(request, { ignoreSearch: true });
  if (earlier) return earlier;
  try {
    return await (whole || !isPart(request) ? fetch(request) : opened.handle(options));
  } catch (error) {
    if (!isPage) throw error;
    return withoutNetwork(url);
  }
}
