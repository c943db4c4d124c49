/**
 * What a device keeps of the exhibition, as tests see it.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { keptFiles } from '../../src/features/offline/offline-precache.ts';
import type { Version } from './host.ts';

/** Waits until the exhibition is kept: the page that brought the worker is answered by it. */
export async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    if (serviceWorker.controller) return;
    await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve));
  });
}

/** Has a page keep the promise `state`, which comes when its worker is given up. */
export async function watchWorker(page: Page): Promise<void> {
  await page.addInitScript(() => {
    const { serviceWorker } = navigator;
    const register = serviceWorker.register.bind(serviceWorker);
    Object.assign(window, {
      state: new Promise<void>((resolve) => {
        serviceWorker.register = async (script) => {
          const registration = await register(script).catch((error: unknown) => {
            resolve();
            throw error;
          });
          const worker = registration.installing;
          worker?.addEventListener('statechange', () => {
            if (worker.state === 'redundant') resolve();
          });
          return registration;
        };
      }),
    });
  });
}

/** What a page reports to nobody: errors of its scripts. */
export function alarms(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  return heard;
}

/** Every file that the device holds, by its path from the site's root, with its hash. */
export function held(page: Page): Promise<Record<string, string[]>> {
  return page.evaluate(async () => {
    const scope = (await navigator.serviceWorker.ready).scope;
    const files: Record<string, string[]> = {};
    for (const name of await caches.keys()) {
      const cache = await caches.open(name);
      for (const request of await cache.keys()) {
        const file = request.url.slice(scope.length).replace(/\?.*$/u, '');
        const bytes = await (await cache.match(request))?.arrayBuffer();
        const hash = new Uint8Array(
          await crypto.subtle.digest('SHA-256', bytes ?? new Uint8Array()),
        );
        const hex = Array.from(hash, (byte) => byte.toString(16).padStart(2, '0')).join('');
        (files[file] ??= []).push(hex);
      }
    }
    return files;
  });
}

/** What the device is to hold of a version, from its files alone. */
export function expected(version: Version): Record<string, string[]> {
  const files = globSync('**/*', { cwd: version.folder, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => path.relative(version.folder, path.join(entry.parentPath, entry.name)));
  const all = files.map((file) => ({ path: file, bytes: 0 }));
  return Object.fromEntries(
    keptFiles(all).files.map((file) => [
      file.path.replace(/(^|\/)index\.html$/u, '$1'),
      [
        createHash('sha256')
          .update(readFileSync(path.join(version.folder, file.path)))
          .digest('hex'),
      ],
    ]),
  );
}
