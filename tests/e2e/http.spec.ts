/**
 * The exhibition by HTTP, as in an authority's own network, where there are no certificates: browsers then
 * have no service worker, no clipboard and nothing to share with.
 */
import { expect, test as base } from '@playwright/test';
import { Host } from './host.ts';

const NAME = 'archives.internal';

const test = base.extend<object, { launchOptions: { args?: string[] } }>({
  launchOptions: [
    async ({ launchOptions }, use) => {
      const rules = `--host-resolver-rules=MAP ${NAME} 127.0.0.1`;
      await use({ ...launchOptions, args: [...(launchOptions.args ?? []), rules] });
    },
    { scope: 'worker' },
  ],
});

test.use({ serviceWorkers: 'allow' });

test('what needs HTTPS has a way round it, or says so', async ({ page }) => {
  await using host = await new Host('other').start();
  const address = host.address.replace('127.0.0.1', NAME);
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));

  await page.goto(`${address}contact/`);
  expect(await page.evaluate(() => [isSecureContext, 'serviceWorker' in navigator])).toEqual([
    false,
    false,
  ]);
  const copy = page.locator('copy-button').first();
  await copy.getByRole('button').click();
  // The older command needs no certificate.
  await expect(copy.getByRole('status')).toHaveText('已复制');
  await expect(page.locator('main')).toContainText('0500-76543210');

  await page.goto(`${address}donate/`);
  await page.locator('gift-button button').click();
  const gift = page.getByRole('dialog');
  await expect(gift.locator('img')).toBeVisible();
  await expect(gift.locator('a[download]')).toBeVisible();
  await expect(gift.locator('.address')).not.toBeEmpty();
  await expect(gift.getByRole('button', { name: '分享' })).toBeHidden();

  await page.goto(`${address}search/?q=一船一档`);
  await expect(page.locator('[data-search-results] [data-result]').first()).toBeVisible();

  // The copy on the device is not there, and not promised.
  await page.goto(`${address}about/`);
  await expect(page.locator('main')).toContainText('“https”开头');
  expect(errors).toEqual([]);
});
