/**
 * Search as a reader uses it. That every piece of the text is found is tested without a page, in
 * src/search/search.test.ts.
 */
import { expect, test } from '@playwright/test';
import { checkContent } from '../../src/integrations/content-check/check.ts';
import type { AcceptedContent } from '../../src/integrations/content-check/index.ts';
import { searchEntries } from '../../src/search/index/entries.ts';
import { normalise } from '../../src/search/normalise.ts';
import { contentFolder } from '../../src/settings.ts';
import { ask, box, expectState, hits, indexRequests, status, textAt } from './search-page.ts';

test.describe('finds', () => {
  for (const query of [
    '档案工作走向',
    '依法治档',
    '83733817',
    '８３７３３８１７',
    '0571-83733817',
    '日新；历史', // across punctuation
    '瓜',
    '2018年12月',
    '疑为“地方文献”之误',
  ]) {
    test(query, async ({ page }) => {
      await ask(page, query);
      const links = await hits(page)
        .locator('a:first-of-type')
        .evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
      expect(links.length).toBeGreaterThan(0);
      await expect(status(page)).toContainText(`“${query}”`);
      await expect(status(page)).toContainText(String(links.length));
      await expect(hits(page).first().locator('mark').first()).toBeVisible();
      for (const link of links) {
        await page.goto(link);
        expect(await textAt(page, new URL(link).hash.slice(1)), link).toContain(normalise(query));
      }
    });
  }

  test('what holds all of several words', async ({ page }) => {
    await ask(page, '82377412　王金金');
    await expect(hits(page)).toHaveCount(1);
    await expect(hits(page).locator('mark')).toHaveText(['王金金', '82377412']);
  });

  test('says so when there is nothing', async ({ page }) => {
    await ask(page, '长安十二时辰');
    await expect(hits(page)).toHaveCount(0);
    await expect(status(page)).toContainText('没有找到“长安十二时辰”');
    await expect(page.locator('[data-search-contents] a').first()).toBeVisible();
  });
});

test('every entry of the index leads to its words', async ({ page }) => {
  const { content } = await checkContent(contentFolder);
  let current = '';
  for (const entry of searchEntries(content as AcceptedContent)) {
    if (entry.page !== current) await page.goto(entry.page);
    current = entry.page;
    const text = await textAt(page, entry.anchor);
    // A figure’s label and number, and the parts of a contact, stand in elements of their own.
    for (const part of entry.text.split(/[：；]/u)) {
      expect.soft(text, `${entry.page}#${entry.anchor}`).toContain(normalise(part));
    }
  }
});

test('nothing is fetched before the reader shows that they mean to search', async ({ page }) => {
  const requests = indexRequests(page);
  for (const address of ['./', './search/']) {
    await page.goto(address);
    await page.getByRole('banner').getByRole('searchbox').focus();
  }
  await page.evaluate(() => customElements.whenDefined('search-results').then(() => true));
  expect(requests).toEqual([]);
  const fetched = page.waitForResponse('**/pagefind/characters.txt');
  await box(page).focus();
  await fetched;
});

test('the box of any page asks the page of results', async ({ page }) => {
  await page.goto('./contact/');
  const input = page.getByRole('banner').getByRole('searchbox');
  await input.fill('依法治档');
  await input.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/u);
  await expectState(page, 'done');
  await expect(box(page)).toHaveValue('依法治档');
  await expect(hits(page).first()).toBeVisible();
});

test.describe('while typing', () => {
  test('answers each change, and does not fill the history', async ({ page }) => {
    await page.goto('./search/');
    await box(page).pressSequentially('瓜沥');
    await expect(status(page)).toContainText('“瓜沥”');
    await expect(page).toHaveURL(/\/search\/$/u);
    await box(page).fill('');
    await expectState(page, 'idle');
    await expect(page.locator('[data-search-contents]')).toBeVisible();
  });

  test('does not tear a composition apart', async ({ page, browserName }) => {
    test.skip(browserName !== 'chromium', 'only Chromium lets a test compose');
    await page.goto('./search/');
    const requests = indexRequests(page);
    await box(page).focus();
    const ime = await page.context().newCDPSession(page);
    await ime.send('Input.imeSetComposition', {
      text: 'dang’an',
      selectionStart: 7,
      selectionEnd: 7,
    });
    await expect(box(page)).toHaveValue('dang’an');
    await expectState(page, 'idle');
    await ime.send('Input.insertText', { text: '档案' });
    await expect(status(page)).toContainText('“档案”');
    expect(requests).not.toEqual([]);
  });
});

test('back and forward lead through the answers', async ({ page }) => {
  await ask(page, '依法治档');
  for (const query of ['瓜沥', '不存在的字句']) {
    await box(page).fill(query);
    await box(page).press('Enter');
    await expect(status(page)).toContainText(`“${query}”`);
  }
  await page.goBack();
  await expect(status(page)).toContainText('“瓜沥”');
  await expect(box(page)).toHaveValue('瓜沥');
  await page.goBack();
  await expect(status(page)).toContainText('“依法治档”');
  await page.goForward();
  await expect(status(page)).toContainText('“瓜沥”');
});

test('who follows a hit of what they typed comes back to the hits', async ({ page }) => {
  await page.goto('./search/');
  await box(page).fill('瓜沥镇');
  await hits(page).first().getByRole('link').click();
  await expect(page).toHaveURL(/#/u);
  await page.goBack();
  await expect(box(page)).toHaveValue('瓜沥镇');
  await expect(hits(page).first()).toBeVisible();
});
