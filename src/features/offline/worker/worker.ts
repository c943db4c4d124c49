/**
 * The service worker: keeps the exhibition on the device, and answers from there. A new version waits
 * until a reader wants it, or until no page of the exhibition is open.
 */
/// <reference lib="webworker" />
import { PrecacheRoute } from 'workbox-precaching/PrecacheRoute.js';
import { registerRoute } from 'workbox-routing/registerRoute.js';
import { deleteUnused, retireEarlier, windows } from './earlier-versions.ts';
import { TAKE_OVER } from './message.ts';
import { answerUnlisted, OPENED } from './runtime-cache.ts';
import { fill, precache, SITE } from './precache-store.ts';

declare const self: ServiceWorkerGlobalScope;

/**
 * Put in place by the build: a pattern of the paths of sounds and films; nothing where there are none.
 */
declare const RECORDINGS: string;

/**
 * The windows that were open when a reader took this version, but for the reader's own: that one shows
 * it under another name as soon as it has come again.
 */
let others: readonly string[] | undefined;

self.addEventListener('install', (event) => event.waitUntil(fill(event)));

self.addEventListener('message', (event) => {
  if (event.data !== TAKE_OVER) return;
  const taking = (event.source as Client | null)?.id;
  const take = async () => {
    others = (await windows()).filter((id) => id !== taking);
    await self.skipWaiting();
  };
  event.waitUntil(take());
});

async function takeOver(event: ExtendableEvent): Promise<void> {
  await Promise.all([retireEarlier(event, others), caches.delete(OPENED)]);
  // The page that brought this worker is to be readable without a network, too.
  await self.clients.claim();
}

self.addEventListener('activate', (event) => event.waitUntil(takeOver(event)));

self.addEventListener('fetch', (event) => event.waitUntil(deleteUnused(event)));

if (RECORDINGS) {
  const isRecording = new RegExp(RECORDINGS, 'u');
  const { pathname: base } = new URL(SITE);
  // The browser asks for them by itself, in ranges, as if there were no worker.
  self.addEventListener('fetch', (event) => {
    const { origin, pathname } = new URL(event.request.url);
    if (origin === self.location.origin && isRecording.test(pathname.slice(base.length)))
      event.stopImmediatePropagation();
  });
}

// What stands after `?` is read by the page's own script.
registerRoute(new PrecacheRoute(precache, { ignoreURLParametersMatching: [/./u] }));
registerRoute(({ url }) => url.href.startsWith(SITE), answerUnlisted);
