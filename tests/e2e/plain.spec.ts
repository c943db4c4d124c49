/**
 * Without scripts, and on paper.
 */
import { expect, type Page, test } from '@playwright/test';
import { rootOf } from './sites.ts';

const PAGES = ['article/', 'timeline/', 'donate/', 'figures/', 'contact/', ''];

/** What a page shows in its main part to be read, without white space. */
async function shown(page: Page, path: string): Promise<string> {
  await page.goto(rootOf('other') + path, { waitUntil: 'networkidle' });
  // What a script adds is for use, not for reading; it may stand amid the text.
  await page.locator('main button').evaluateAll((all) => all.forEach((one) => one.remove()));
  return (await page.locator('main').innerText()).replace(/\s/gu, '');
}

test.describe('without JavaScript', () => {
  test('a page says all that it says with it', async ({ page, browser }) => {
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plainPage = await context.newPage();
    for (const path of PAGES) {
      const plain = await shown(plainPage, path);
      const scripted = await shown(page, path);
      expect(plain.length).toBeGreaterThan(100);
      // A script takes nothing away.
      for (const words of plain.split(/[。；！？]/u)) expect(scripted, path).toContain(words);
    }
    await context.close();
  });

  test.describe(() => {
    test.use({ javaScriptEnabled: false });

    test('the telephone numbers can be called from every page', async ({ page }) => {
      for (const path of [...PAGES, 'search/', 'about/', 'source/', '404.html']) {
        await page.goto(rootOf('other') + path);
        const contact = page.locator('footer address[data-contact]');
        for (const number of ['+8650076543210', '+8650065432109']) {
          await expect(contact.locator(`a[href="tel:${number}"]`).first()).toBeVisible();
        }
      }
    });

    test('the search box asks the page of search', async ({ page }) => {
      await page.goto(rootOf('other'));
      await page.locator('search input, form[role=search] input').first().fill('一船一档');
      await page.keyboard.press('Enter');
      await expect(page).toHaveURL(`${rootOf('other')}search/?q=${encodeURIComponent('一船一档')}`);
    });
  });
});

test.describe('on paper', () => {
  test('a page is its text, and nothing to click', async ({ page }) => {
    await page.emulateMedia({ media: 'print' });
    for (const path of PAGES) {
      await page.goto(rootOf('other') + path);
      for (const nav of await page.locator('nav').all()) await expect(nav, path).toBeHidden();
      await expect(page.locator('h1'), path).toBeVisible();
      await expect(page.locator('main'), path).toBeVisible();
    }
  });

  test('the article is printed whole', async ({ page }) => {
    const screen = await shown(page, 'article/');
    await page.emulateMedia({ media: 'print' });
    const source = page.locator('[data-source=article] p[id^=s]');
    expect(await source.count()).toBeGreaterThan(15);
    for (const paragraph of await source.all()) {
      await expect(paragraph).toBeVisible();
      expect(screen).toContain((await paragraph.innerText()).replace(/\s/gu, '').slice(0, 10));
    }
  });
});
