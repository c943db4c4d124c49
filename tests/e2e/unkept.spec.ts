/**
 * Where the exhibition cannot be kept on the device, or is not to be.
 */
import { expect, type Page, test } from '@playwright/test';
import { Host } from './host.ts';
import { alarms, watchWorker } from './kept.ts';
import { expectState, hits } from './search-page.ts';

// In all other tests they are blocked, so that pages ask the server.
test.use({ serviceWorkers: 'allow' });

/** Waits until the browser has given up the worker, and says what is on the device then. */
async function givenUp(page: Page): Promise<string[]> {
  return page.evaluate(async () => {
    const { state } = window as unknown as { state: Promise<void> };
    await state;
    return caches.keys();
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
    await using host = await new Host('other').start();
    const heard = alarms(page);
    await prepare(page, host);
    await watchWorker(page);
    await page.goto(host.address);
    expect(await givenUp(page)).toEqual([]);
    await page.goto(`${host.address}article/`);
    await expect(page.locator('#s1')).toBeVisible();
    await page.goto(`${host.address}search/?q=一船一档`);
    await expectState(page, 'done');
    await expect(hits(page).first()).toBeVisible();
    expect(await page.evaluate(() => navigator.serviceWorker.controller)).toBeNull();
    expect(heard).toEqual([]);
  });
}

test('nothing is kept for a reader who saves data', async ({ page }) => {
  await using host = await new Host('other').start();
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'connection', { value: { saveData: true } });
  });
  await page.goto(host.address);
  await page.evaluate(() => new Promise((resolve) => requestIdleCallback(resolve)));
  const registered = page.evaluate(() => navigator.serviceWorker.getRegistrations());
  expect(await registered).toEqual([]);
  expect(host.asked.filter((one) => one.path === 'worker.js')).toEqual([]);
});
