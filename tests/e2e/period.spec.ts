/**
 * The time of a notice, on pages that were built while it asked: the day of the reader's own clock says
 * whether it still does.
 */
import { expect, test } from '@playwright/test';
import { rootOf } from './sites.ts';

/** Its notice asks from 1 March to 31 December 2026, and it was built in September. */
const SITE = 'notice';
const PAGES = ['', 'donate/', 'donate/letter/'];

const MOMENTS: readonly [name: string, moment: string, over: boolean][] = [
  ['before it begins', '2026-01-15T04:00:00Z', false],
  ['while it asks', '2026-06-15T04:00:00Z', false],
  ['in the last minute, as clocks go in China', '2026-12-31T15:59:00Z', false],
  ['a minute later', '2026-12-31T16:00:00Z', true],
  ['years afterwards', '2031-03-01T04:00:00Z', true],
];

for (const [name, moment, over] of MOMENTS) {
  test(`${name} pages say whether the notice still asks`, async ({ page }) => {
    await page.clock.setFixedTime(moment);
    for (const path of PAGES) {
      await page.goto(rootOf(SITE) + path);
      const door = page.getByText('已截止', { exact: true });
      if (path === '') await expect(door).toBeVisible({ visible: over });
      const times = page.locator('in-time');
      await expect(times.first()).toBeVisible();
      for (const time of await times.all()) {
        const [asks, ended] = [time.locator('> span').first(), time.locator('> span').last()];
        await expect(over ? ended : asks).toBeVisible();
        await expect(over ? asks : ended).toBeHidden();
      }
    }
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('pages say what held when they were built', async ({ page }) => {
    for (const path of PAGES) {
      await page.goto(rootOf(SITE) + path);
      await expect(page.locator('in-time > span:first-child').first()).toBeVisible();
      await expect(page.locator('in-time > span:last-child').first()).toBeHidden();
    }
  });
});
