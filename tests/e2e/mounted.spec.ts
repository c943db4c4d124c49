/**
 * The exhibition under a path of another site.
 */
import { expect, test } from '@playwright/test';
import { rootOf } from './sites.ts';

test('search works under a path', async ({ page }) => {
  const outside: string[] = [];
  page.on('request', (request) => {
    if (!request.url().startsWith(rootOf('lean'))) outside.push(request.url());
  });
  await page.goto(rootOf('lean'));
  await page.locator('search input, form[role=search] input').first().fill('一船一档');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-search-state=done]')).toBeVisible();
  const first = page.locator('[data-search-results] [data-result] a').first();
  await expect(first).toBeVisible();
  await first.click();
  await expect(page.locator('h1')).toBeVisible();
  expect(page.url().startsWith(rootOf('lean'))).toBe(true);
  expect(outside).toEqual([]);
});
