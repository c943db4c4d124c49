/**
 * The exhibition behind a portal's server that rewrites no address, sends none of its headers on, keeps
 * pages for an hour and puts a script into one of them.
 */
import { expect, test } from '@playwright/test';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { verify } from '../../src/preservation/verify-copy.ts';
import { pageOf, textOf } from '../content/html.ts';
import { Host, lateScript, Version } from './host.ts';
import { watchWorker } from './kept.ts';
import { expectState, hits } from './search-page.ts';

const SCRIPT = '<script>document.documentElement.dataset.injected = "";</script>';

interface Kept {
  readonly status: number;
  readonly type: string;
  readonly body: Buffer;
}

/** Starts the portal's server before a host; returns the address of the exhibition there. */
async function portal(host: Host, injectedInto: string) {
  const pages = new Map<string, Kept>();
  const { port, hostname } = new URL(host.address);
  const ask = (path: string) =>
    new Promise<Kept>((resolve, reject) => {
      request({ port, hostname, path, agent: false }, (answer) => {
        const chunks: Buffer[] = [];
        answer.on('data', (chunk: Buffer) => chunks.push(chunk));
        answer.on('end', () => {
          const { statusCode = 0, headers } = answer;
          resolve({
            status: statusCode,
            type: headers['content-type'] ?? '',
            body: Buffer.concat(chunks),
          });
        });
      })
        .on('error', reject)
        .end();
    });
  const server = createServer((asked, response) => {
    const path = asked.url ?? '';
    void (async () => {
      const answer = pages.get(path) ?? (await ask(path));
      const isPage = answer.type.startsWith('text/html');
      if (isPage) pages.set(path, answer);
      const body =
        path === host.base + injectedInto
          ? answer.body
              .toString()
              .replace('<title>', `${SCRIPT}$&`)
              .replace('</body>', `${SCRIPT}$&`)
          : answer.body;
      response.writeHead(answer.status, {
        'Content-Type': answer.type,
        ...(isPage ? { 'Cache-Control': 'max-age=3600' } : {}),
      });
      response.end(body);
      // What a page still asks for when its test has ended finds nobody.
    })().catch(() => response.destroy());
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}${host.base}`,
    [Symbol.asyncDispose]: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const mainOf = (file: string) =>
  textOf(pageOf('lean', file).elements.find(({ tagName }) => tagName === 'h1') ?? never()).trim();

function never(): never {
  throw new Error('There is no heading');
}

test('a page stays whole, and a script that was put into it does not run', async ({ page }) => {
  await using host = await new Host('lean').start();
  await using front = await portal(host, 'article/');
  const outside: string[] = [];
  page.on('request', (asked) => {
    if (!asked.url().startsWith(front.address)) outside.push(asked.url());
  });
  const blocked: string[] = [];
  page.on('console', (message) => {
    if (message.text().includes('inline script')) blocked.push(message.text());
  });
  await page.goto(`${front.address}article/`);
  await expect(page.locator('h1')).toHaveText(mainOf('article/index.html'));
  await expect(page.locator('html[data-injected]')).toHaveCount(0);
  expect(blocked).toHaveLength(2);

  await page.getByRole('banner').getByRole('searchbox').click();
  await page.getByRole('dialog').getByRole('searchbox').fill('一船一档');
  await page.getByRole('dialog').getByRole('searchbox').press('Enter');
  await expectState(page, 'done');
  await hits(page).first().getByRole('link').click();
  await expect(page.locator('h1').first()).toBeVisible();
  expect(outside).toEqual([]);
});

test('the list of hashes names the page that was changed, and no other', async () => {
  await using host = await new Host('lean').start();
  await using front = await portal(host, 'article/');
  const { faults } = await verify(front.address);
  expect(faults.map(({ path }) => path)).toEqual(['article/index.html']);
});

test('a page that is kept while a new version is published can still be read', async ({ page }) => {
  await using host = await new Host('lean').start();
  await using front = await portal(host, 'nothing');
  using version = new Version('lean');
  await page.goto(`${front.address}article/`);
  version.rename(lateScript('lean'));
  host.show(version);
  await page.reload();
  await expect(page.locator('h1')).toHaveText(mainOf('article/index.html'));
  await page.getByRole('link', { name: '大事记' }).first().click();
  await expect(page.locator('h1')).toHaveText(mainOf('timeline/index.html'));
});

test.describe('on the device', () => {
  // In all other tests they are blocked, so that pages ask the server.
  test.use({ serviceWorkers: 'allow' });

  test('no copy is kept of a site that is changed on its way', async ({ page }) => {
    await using host = await new Host('lean').start();
    await using front = await portal(host, 'article/');
    await watchWorker(page);
    await page.goto(`${front.address}contact/`);
    const registered = page.evaluate(async () => {
      const { state } = window as unknown as { state: Promise<void> };
      await Promise.race([state, navigator.serviceWorker.ready]);
      return (await navigator.serviceWorker.getRegistrations()).length;
    });
    expect(await registered).toBe(0);
    await page.goto(`${front.address}article/`);
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    await expect(page.locator('h1')).toHaveText(mainOf('article/index.html'));
  });
});
