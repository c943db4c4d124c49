/**
 * What is kept on the device: the files of the list that the build has written into this worker, by
 * Workbox, in one cache. Files that a new version has in common with the old one are not fetched again.
 */
/// <reference lib="webworker" />
import { PrecacheController } from 'workbox-precaching/PrecacheController.js';
import type { PrecacheEntry } from 'workbox-precaching/_types.js';

declare const self: ServiceWorkerGlobalScope;

/**
 * Put in place by the build, {@link file://../../../build/offline.ts}: addresses from this worker's
 * own, and whether they are the whole exhibition.
 */
declare const KEPT: { readonly entries: PrecacheEntry[]; readonly whole: boolean };

/** Whether everything that readers open is kept. */
export const { whole } = KEPT;

/** Where the site lies; other sites may lie on the same host, with caches of their own. */
export const SITE = self.registration.scope;

/** The cache of the list. */
export const CACHE = `exhibition ${SITE}`;

export const NOT_FOUND = new URL('404.html', SITE).href;

export const precache = new PrecacheController({
  cacheName: CACHE,
  plugins: [
    {
      // Some hosts answer 404 to this page's own address.
      cacheWillUpdate: ({ request, response }) =>
        Promise.resolve(response.status < 400 || request.url === NOT_FOUND ? response : null),
    },
  ],
});
precache.addToCacheList(KEPT.entries);

const addresses = async () => (await (await caches.open(CACHE)).keys()).map(({ url }) => url);

/**
 * Fetches what is not there yet. Where a file is not as the list says (the copy to the host is under
 * way, or the host alters files), all is as it was before, and the next visit tries again with what
 * has been fetched. Where the device is full, what was fetched is given back.
 * @throws Error where not all of it can be had, which leaves this worker unused
 */
export async function fill(event: ExtendableEvent): Promise<void> {
  const before = new Set(await addresses());
  try {
    await precache.install(event);
  } catch (error) {
    if ((error as Error).name === 'QuotaExceededError') {
      const cache = await caches.open(CACHE);
      const added = (await addresses()).filter((address) => !before.has(address));
      await Promise.all(added.map((address) => cache.delete(address)));
      if (before.size === 0) await caches.delete(CACHE);
    }
    throw error;
  }
}

/** Whether there are files of an earlier version. */
export async function hasEarlier(): Promise<boolean> {
  const listed = new Set(precache.getURLsToCacheKeys().values());
  return (await addresses()).some((address) => !listed.has(address));
}
