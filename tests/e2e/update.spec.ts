/**
 * The next version of an exhibition that is kept on the device.
 */
import { expect, type Page, test } from '@playwright/test';
import { offline } from '../../src/words/zh-cn/offline.ts';
import { violations } from './axe.ts';
import { Host, lateScript, Version } from './host.ts';
import { HANGS } from '../sites.ts';
import { alarms, expected, held, kept } from './kept.ts';

// In all other tests they are blocked, so that pages ask the server.
test.use({ serviceWorkers: 'allow' });

const notice = (page: Page) => page.locator('.update-offer');
const takeUpdate = (page: Page) => notice(page).getByRole('button', { name: offline.update });
/** A later version: another text, another script under another name, and a page that is gone. */
function later(site: 'other'): Version {
  const version = new Version(site);
  version.change('article/index.html', '建馆之初', '开馆之初');
  version.rename(lateScript(site));
  version.remove('donate/ways/index.html');
  return version;
}

test('a new version is offered, breaks no open page, and leaves nothing of the old one', async ({
  page,
  context,
}) => {
  await using host = await new Host('other').start();
  using version = await later('other').finish();
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
  await expect(page.locator('main')).toContainText('建馆之初');
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
  await expect(page.locator('main')).toContainText('建馆之初');
  // What the old page fetches late is no longer on the host.
  await page.getByRole('button', { name: '设置' }).click();
  await expect(page.getByRole('dialog')).toBeVisible();
  await page.keyboard.press('Escape');

  await takeUpdate(page).click();
  await expect(page.locator('main')).toContainText('开馆之初');
  await expect(page.locator('main')).not.toContainText('建馆之初');
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
  await expect(other.locator('main')).toContainText('开馆之初');
  // The worker looks for what nobody needs whenever something is asked for; a window that has just left
  // the old version may still be counted when all of its next page has come.
  await expect
    .poll(async () => {
      await page.evaluate(() => fetch(document.baseURI));
      return held(page);
    })
    .toEqual(expected(version));
  // A page that is gone is gone.
  expect((await page.goto(`${host.address}donate/ways/`))?.status()).toBe(404);
  expect(heard).toEqual([[], []]);
});

test('a new version that is not wanted now waits until no page is open', async ({ context }) => {
  await using host = await new Host('other').start();
  using version = await later('other').finish();
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
  await expect(page.locator('main')).toContainText('建馆之初');
  await page.close();
  await expect(async () => {
    const next = await context.newPage();
    // A page that opens while one worker takes the place of the other may hang in the browser; a
    // reader would open it again.
    const again = setTimeout(() => void next.close(), HANGS / 20);
    try {
      await next.goto(`${host.address}article/`);
      expect(await next.locator('main').textContent()).toContain('开馆之初');
      expect(await held(next)).toEqual(expected(version));
    } finally {
      clearTimeout(again);
      await next.close();
    }
  }).toPass();
});
