/**
 * The files of an earlier version stay until no window shows it any more: a reader who takes the new
 * one in one window may have a half-written letter in another, which still needs its scripts.
 */
/// <reference lib="webworker" />
import { CACHE, hasEarlier, precache, SITE } from './precache-store.ts';

declare const self: ServiceWorkerGlobalScope;

/** Where the windows are noted that show an earlier version: a worker forgets when it rests. */
const NOTE = new URL('earlier-windows', SITE).href;

/** Whether there may be a note; not known before one has looked. */
let noted = true;

/** The windows that show the exhibition, by the names that the browser gives them. */
export async function windows(): Promise<string[]> {
  const all = await self.clients.matchAll({ type: 'window', includeUncontrolled: true });
  return all.filter(({ url }) => url.startsWith(SITE)).map(({ id }) => id);
}

/**
 * Deletes the files of earlier versions, or notes which windows still show one.
 * @param others the windows that were open when a reader took the new version in another one
 */
export async function retireEarlier(
  event: ExtendableEvent,
  others: readonly string[] | undefined,
): Promise<void> {
  if (!(await hasEarlier())) return;
  const showing = others ?? (await windows());
  if (showing.length === 0) {
    await precache.activate(event);
    return;
  }
  await (await caches.open(CACHE)).put(NOTE, new Response(JSON.stringify(showing)));
  // Windows ask for files while the new worker takes over, and may have found none before.
  noted = true;
}

/** Deletes them as soon as none of those windows shows it any more. The note goes with them. */
export async function deleteUnused(event: ExtendableEvent): Promise<void> {
  if (!noted) return;
  const note = await (await caches.open(CACHE)).match(NOTE);
  noted = note !== undefined;
  if (!note) return;
  const showing = (await note.json()) as string[];
  const open = await windows();
  if (!showing.some((id) => open.includes(id))) await precache.activate(event);
}
