/**
 * Addresses as nobody has written them: cut short, torn by a program that passed them on, or tried by
 * someone who wants to see what happens.
 */
import { expect, test } from '@playwright/test';
import { pathsOf, rootOf, standsForAll } from './sites.ts';

const TAIL =
  '?mark=%E0%A4%A&q=%E0%A4%A&kind=constructor&direction=__proto__&level=constructor' +
  '&from=9999&to=1&year=0#%E0%A4%A';

test('every page is whole, whatever stands behind its address', async ({ page }) => {
  const errors: string[] = [];
  let at = '';
  page.on('pageerror', ({ message }) => errors.push(`${at}: ${message}`));
  for (const path of pathsOf('other').filter((one) => standsForAll('other', one))) {
    at = path + TAIL;
    await page.goto(rootOf('other') + at);
    await expect(page.locator('h1').first(), at).toBeVisible();
    await page.evaluate(async () => {
      const changed = new Promise((resolve) => addEventListener('hashchange', resolve));
      location.hash = '#100%';
      await changed;
    });
  }
  expect(errors).toEqual([]);
});
