/**
 * Browsers from before cascade layers, as Chromium 80 to 98: this one, with pages of which it does not
 * understand the layers, and which may be told that by `revert-layer` and by `CSSLayerBlockRule` alone.
 */
import { expect, type Page, test } from '@playwright/test';
import { site } from '../../src/words/zh-cn/shell.ts';
import { read } from '../content/html.ts';
import { pathsOf, rootOf, standsForAll } from './sites.ts';

// The styles of a page are no longer those that its policy names.
test.use({ bypassCSP: true, viewport: { width: 360, height: 780 } });

/** Has a page as older browsers have it: unknown rules are passed over, with all that stands in them. */
async function makeOlder(page: Page) {
  const styles = (text: string) =>
    text.replaceAll('@layer ', '@unknown ').replaceAll('(color:revert-layer)', '(color:unknown)');
  await page.route(/\/(?:[^.]*|404\.html|_astro\/.*\.css)(?:\?.*)?$/u, async (route) => {
    const file = new URL(route.request().url()).pathname
      .slice(1)
      .replace(/(?<=^|\/)$/u, 'index.html');
    await route.fulfill({
      contentType: file.endsWith('css') ? 'text/css' : 'text/html',
      body: styles(read('other', file).toString()),
    });
  });
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'CSSLayerBlockRule');
  });
}

test('every page is one column, and offers nothing that does not work', async ({ page }) => {
  await makeOlder(page);
  for (const path of pathsOf('other').filter((one) => standsForAll('other', one))) {
    await page.goto(rootOf('other') + path, { waitUntil: 'networkidle' });
    const said = await page.evaluate(() => getComputedStyle(document.body, '::before').content);
    expect(said, path).toBe(`"${site.older}"`);
    const widest = await page.evaluate(() => document.documentElement.scrollWidth);
    expect(widest, path).toBeLessThanOrEqual(360);
    // What a drawing holds is cut where it ends.
    for (const drawing of await page.locator('svg:visible:not(svg svg)').all())
      expect(
        await drawing.evaluate((one) => one.getBoundingClientRect().right),
      ).toBeLessThanOrEqual(360);
    // Neither a heading of a table nor a link in a row is torn apart.
    const torn = await page
      .locator('th, a + a')
      .filter({ visible: true })
      .evaluateAll((all) =>
        all
          .filter((one) => {
            const range = document.createRange();
            range.selectNodeContents(one);
            return one.textContent.length <= 4 && range.getClientRects().length > 1;
          })
          .map(({ textContent }) => textContent),
      );
    expect(torn, path).toEqual([]);
    // A button that is there sends a form.
    await expect(page.locator('button:visible:not([type=submit])')).toHaveCount(0);
    await expect(page.locator('footer a[href="tel:+8650076543210"]').first()).toBeVisible();
  }
});

test('the box of search leads to the list of everything', async ({ page }) => {
  await makeOlder(page);
  await page.goto(rootOf('other'));
  await page.locator('#masthead-search').fill('一船一档');
  await page.locator('#masthead-search').press('Enter');
  await expect(page).toHaveURL(`${rootOf('other')}search/?q=${encodeURIComponent('一船一档')}`);
  await expect(page.getByText('现在程序没有运行')).toBeVisible();
  await expect(page.locator('[data-search-contents] a').first()).toBeVisible();
});

test('their styles are fetched by no other browser', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(rootOf('other'), { waitUntil: 'networkidle' });
  expect(asked.filter((url) => url.includes('/late.'))).toHaveLength(1);
  expect(asked.filter((url) => url.includes('/older.'))).toEqual([]);
});
