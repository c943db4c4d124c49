/**
 * The exhibition without a network, after one visit; and the next version of it.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { keptFiles } from '../../src/domain/kept-files.ts';
import { offline } from '../../src/i18n/offline.ts';
import { pageOf, textOf } from '../content/html.ts';
import { violations } from './axe.ts';
import { Host, lateScript, Version } from './host.ts';
import { ask, expectState, headBox, hits } from './search-page.ts';
import { pathsOf } from './sites.ts';

// In all other tests they are blocked, so that pages ask the server.
test.use({ serviceWorkers: 'allow' });

/** Waits until the exhibition is kept: the page that brought the worker is answered by it. */
async function kept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { serviceWorker } = navigator;
    if (serviceWorker.controller) return;
    await new Promise((resolve) => serviceWorker.addEventListener('controllerchange', resolve));
  });
}

/** What a page reports to nobody: errors of its scripts. */
function alarms(page: Page): string[] {
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(error.message));
  return heard;
}

const notice = (page: Page) => page.locator('.update-offer');
const takeUpdate = (page: Page) => notice(page).getByRole('button', { name: offline.update });
const mainOf = (site: 'site' | 'site-mounted' | 'other', file: string) =>
  textOf(pageOf(site, file).elements.find(({ tagName }) => tagName === 'h1') ?? never());

function never(): never {
  throw new Error('There is no heading');
}

/** Every file that the device holds, by its path from the site's root, with its hash. */
function held(page: Page): Promise<Record<string, string[]>> {
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
function expected(version: Version): Record<string, string[]> {
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

/** Of the other builds a few: what differs is the path that they lie under, and pictures. */
const VISITED = {
  site: pathsOf('site'),
  'site-mounted': ['', 'article/', 'timeline/2018-12/', 'search/', '404.html'],
  other: ['', 'timeline/', 'timeline/2016-09-01/'],
};

for (const site of ['site', 'site-mounted', 'other'] as const) {
  test(`${site}: after one visit, every page is there without a network`, async ({ page }) => {
    await using host = await new Host(site).start();
    await page.goto(host.address);
    await kept(page);
    const heard = alarms(page);
    await host.cut();

    // The page that was open all the time finds, too.
    await headBox(page).click();
    await page.getByRole('dialog').getByRole('searchbox').fill('档案');
    await expect(page.getByRole('dialog').locator('[data-result]').first()).toBeVisible();

    const failed: string[] = [];
    page.on('requestfailed', (request) => failed.push(request.url()));
    for (const file of VISITED[site]) {
      const response = await page.goto(host.address + file, { waitUntil: 'load' });
      expect([file, response?.status()]).toEqual([file, 200]);
      const heading = mainOf(site, file.replace(/(^|\/)$/u, '$1index.html'));
      expect(
        await page
          .locator('h1')
          .first()
          .evaluate((h1) => h1.textContent),
      ).toBe(heading);
      const broken = page
        .locator('img')
        .evaluateAll(
          (images: HTMLImageElement[]) =>
            images.filter(({ complete, naturalWidth }) => complete && !naturalWidth).length,
        );
      expect([file, await broken]).toEqual([file, 0]);
    }
    expect([failed, heard]).toEqual([[], []]);
  });
}

test('without a network: search, the letter, addresses of every form, and one that is none', async ({
  page,
}) => {
  await using host = await new Host('site').start();
  // Some hosts have this page at no address of its own.
  host.refused.add('404.html');
  // Any page may be the first.
  await page.goto(`${host.address}contact/`);
  await kept(page);
  await host.cut();

  await page.goto(`${host.address}search/?q=依法治档`);
  await expectState(page, 'done');
  await hits(page).first().getByRole('link').first().click();
  await expect(page).toHaveURL(/article\/.*#s/u);
  // In letters, by the second index; nothing of it was asked for before.
  await page.goto(`${host.address}search/?q=xiaoshan`);
  await expectState(page, 'done');
  await expect(hits(page).first()).toBeVisible();

  await page.goto(`${host.address}donate/letter/`);
  await page.locator('[data-act=start]:visible').click();
  await page.locator('#letter-name').fill('张阿公');
  await expect(page.locator('[data-letter] [data-slot=name]')).toHaveText('张阿公');

  await page.goto(`${host.address}timeline/?from=2012#2018-12`);
  await expect(page.locator('[id="2018-12"]')).toBeInViewport();
  // As the host does.
  await page.goto(`${host.address}article?a=b#s2`);
  await expect(page).toHaveURL(`${host.address}article/?a=b#s2`);
  await expect(page.locator('#s2')).toBeInViewport();

  for (const address of ['nothing/', 'nothing', 'timeline/1000-01/?q=1', 'nothing.html']) {
    const response = await page.goto(host.address + address);
    expect([address, response?.status()]).toEqual([address, 404]);
    await expect(page.locator('h1')).toHaveText(mainOf('site', '404.html'));
  }
  // It is there, though not here: nothing is said of it that is not so.
  await expect(page.goto(`${host.address}data/manifest-sha256.txt`)).rejects.toThrow('ERR_FAILED');
});

/** A later version: another text, another script under another name, and a page that is gone. */
function later(site: 'site'): Version {
  const version = new Version(site);
  version.change('article/index.html', '多年来', '长年来');
  version.rename(lateScript(site));
  version.remove('donate/ways/index.html');
  return version;
}

test('a new version is offered, breaks no open page, and leaves nothing of the old one', async ({
  page,
  context,
}) => {
  await using host = await new Host('site').start();
  using version = await later('site').finish();
  await page.goto(`${host.address}article/`);
  await kept(page);
  const other = await context.newPage();
  await other.goto(`${host.address}about/`);
  const heard = [alarms(page), alarms(other)];

  host.show(version);
  // What the browser keeps on its own may be gone any time.
  await (await context.newCDPSession(page)).send('Network.clearBrowserCache');
  // The way to the host is slow: the new worker is there, and a page is not yet.
  host.late.add('article/');
  await page.reload();
  await expect(page.locator('main')).toContainText('多年来');
  const state = page.evaluate(async () => {
    const { installing } = await (await navigator.serviceWorker.ready).update();
    while (installing?.state === 'installing') {
      await new Promise((resolve) => installing.addEventListener('statechange', resolve));
    }
    return installing?.state;
  });
  expect(await state).toBe('redundant');
  await expect(notice(page)).toHaveCount(0);
  host.late.clear();

  await page.reload();
  await expect(notice(page)).toHaveText(`${offline.newVersion}${offline.update}${offline.later}`);
  expect(await violations(page, { within: '.update-offer' })).toEqual([]);
  // However often it is opened, and in whichever window.
  await page.reload();
  await expect(notice(page)).toHaveText(`${offline.newVersion}${offline.update}${offline.later}`);
  await expect(page.locator('main')).toContainText('多年来');
  // What the old page fetches late is no longer on the host.
  await page.getByRole('button', { name: '设置' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');

  await takeUpdate(page).click();
  await expect(page.locator('main')).toContainText('长年来');
  await expect(page.locator('main')).not.toContainText('多年来');
  await expect(notice(page)).toHaveCount(0);
  await page.getByRole('button', { name: '设置' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');

  // The other window was not touched, and what it has not fetched yet is still there.
  await expect(notice(other)).toHaveCount(0);
  await other.getByRole('button', { name: '设置' }).click();
  await expect(other.getByRole('dialog')).toBeVisible();
  await other.keyboard.press('Escape');
  await other.goto(`${host.address}article/`);
  await expect(other.locator('main')).toContainText('长年来');
  await expect.poll(() => held(page)).toEqual(expected(version));
  // A page that is gone is gone.
  expect((await page.goto(`${host.address}donate/ways/`))?.status()).toBe(404);
  expect(heard).toEqual([[], []]);
});

test('a new version that is not wanted now waits until no page is open', async ({ context }) => {
  await using host = await new Host('site').start();
  using version = await later('site').finish();
  const page = await context.newPage();
  await page.goto(`${host.address}article/`);
  await kept(page);
  host.show(version);
  await page.reload();
  await notice(page).getByRole('button', { name: offline.later }).click();
  await expect(notice(page)).toHaveCount(0);
  // Nor is the reader asked on the next page.
  const asked = page.evaluate(() =>
    navigator.serviceWorker.getRegistration().then((one) => one?.waiting?.state),
  );
  expect(await asked).toBe('installed');
  await page.goto(`${host.address}article/?again`);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  await expect(notice(page)).toHaveCount(0);
  await expect(page.locator('main')).toContainText('多年来');
  await page.close();
  await expect(async () => {
    const next = await context.newPage();
    await next.goto(`${host.address}article/`);
    const text = await next.locator('main').textContent();
    const files = await held(next);
    await next.close();
    expect(text).toContain('长年来');
    expect(files).toEqual(expected(version));
  }).toPass();
});

/** Waits until the browser has given up the worker, and says what is on the device then. */
async function givenUp(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { state } = window as unknown as { state: Promise<void> };
    await state;
    return caches.keys();
  });
}

/** Has a page say when its worker is given up. */
async function watchWorker(page: Page): Promise<void> {
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

for (const [name, prepare] of [
  [
    'is full',
    async (page: Page, host: Host) => {
      const cdp = await page.context().newCDPSession(page);
      const { origin } = new URL(host.address);
      await cdp.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 300_000 });
    },
  ],
  ['has no worker', (_: Page, host: Host) => Promise.resolve(void host.refused.add('worker.js'))],
] as const) {
  test(`where the device ${name}, all works as without`, async ({ page }) => {
    await using host = await new Host('site').start();
    const heard = alarms(page);
    await page.goto(host.address);
    await prepare(page, host);
    await watchWorker(page);
    await page.reload();
    expect(await givenUp(page)).toEqual([]);
    await page.goto(`${host.address}article/`);
    await expect(page.locator('#s1')).toBeVisible();
    await page.goto(`${host.address}search/?q=依法治档`);
    await expectState(page, 'done');
    await expect(hits(page).first()).toBeVisible();
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    expect(heard).toEqual([]);
  });
}

test('nothing is kept for a reader who saves data', async ({ page }) => {
  await using host = await new Host('site').start();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(host.address);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const registered = page.evaluate(() => navigator.serviceWorker.getRegistrations());
  expect(await registered).toEqual([]);
  expect(host.asked.filter((one) => one.path === 'worker.js')).toEqual([]);
});

test('of an exhibition that is too large, what was opened and the pages that stand for all', async ({
  page,
}) => {
  await using host = await new Host('site').start();
  using version = await new Version('site').finish(1_050_000);
  host.show(version);
  await page.goto(host.address);
  await kept(page);
  await page.goto(`${host.address}timeline/2018-12/`);
  await ask(page, '依法治档').catch(() => undefined);
  await host.cut();
  for (const file of ['', 'article/', 'timeline/', 'donate/letter/', 'timeline/2018-12/']) {
    expect([file, (await page.goto(host.address + file))?.status()]).toEqual([file, 200]);
  }
  // It may well be there.
  await expect(page.goto(`${host.address}timeline/2017-09/`)).rejects.toThrow('ERR_FAILED');
});
