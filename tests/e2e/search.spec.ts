/**
 * Search as a reader uses it. That every piece of the text is found, and failure of each part of the
 * index, is tested without a page, in src/search/search.test.ts.
 */
import { expect, type Locator, type Page, test } from '@playwright/test';
import { checkContent } from '../../src/integrations/content-check/check.ts';
import type { AcceptedContent } from '../../src/integrations/content-check/index.ts';
import { searchEntries } from '../../src/search/index/entries.ts';
import { normalise } from '../../src/search/normalise.ts';
import { contentFolder } from '../../src/settings.ts';

const box = (page: Page): Locator => page.locator('search-results input[name=q]');
const hits = (page: Page): Locator => page.locator('[data-search-results] > [data-result]');
const status = (page: Page): Locator => page.locator('[data-search-status]');

async function expectState(page: Page, state: string): Promise<void> {
  await expect(page.locator('[data-search-state]')).toHaveAttribute('data-search-state', state);
}

/** The page of an answer, once it has come. */
async function ask(page: Page, query: string): Promise<void> {
  await page.goto(`./search/?${new URLSearchParams({ q: query })}`);
  await expectState(page, 'done');
}

/** The text that the page publishes at its address’s anchor; of the whole page when it has none. */
function textAt(page: Page, anchor: string): Promise<string | undefined> {
  return page.evaluate((id) => {
    const target = id === '' ? document.querySelector('main') : document.getElementById(id);
    const copy = target?.cloneNode(true) as HTMLElement | undefined;
    copy?.querySelectorAll('[data-apparatus]').forEach((apparatus) => apparatus.remove());
    return copy?.textContent;
  }, anchor);
}

/** Requests for parts of the index, from now on. */
function indexRequests(page: Page): string[] {
  const requests: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/pagefind/')) requests.push(request.url());
  });
  return requests;
}

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
        const text = await textAt(page, new URL(link).hash.slice(1));
        expect(normalise(text ?? ''), link).toContain(normalise(query));
      }
    });
  }

  test('what holds all of several words', async ({ page }) => {
    await ask(page, '查档 窗口');
    const found = await hits(page).allTextContents();
    await page.goto('./article/');
    expect(await textAt(page, 's2-p6')).toMatch(/查档.*窗口|窗口.*查档/su);
    expect(found.some((text) => text.includes('查档窗口'))).toBe(true);
    await ask(page, '查档 萧山');
    const both = await hits(page).count();
    await ask(page, '查档');
    expect(await hits(page).count()).toBeGreaterThan(both);
    expect(both).toBeGreaterThan(0);
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
    if (entry.page !== current) await page.goto(`.${entry.page}`);
    current = entry.page;
    const text = normalise((await textAt(page, entry.anchor)) ?? '');
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
    await page.waitForLoadState('networkidle');
    await page.locator('input[name=q]').first().focus();
  }
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

test.describe('hostile queries show as text', () => {
  for (const [name, query, shown] of [
    ['HTML', '<img src=x onerror=alert(1)>', '“<img src=x onerror=alert(1)>”'],
    ['a quotation mark', '"', '“"”'],
    ['ten thousand characters', '档案'.repeat(5000), `“${'档案'.repeat(20)}……”`],
    ['a lone surrogate', 'a\ud800', '“a\ufffd”'],
    ['marks of direction', '\u202e不存在的字\u2066', '“不存在的字”'],
    ['a name of every object', 'constructor', '“constructor”'],
    ['a placeholder', '{count}$&', '“{count}$&”'],
  ] as const) {
    test(name, async ({ page }) => {
      const alarms: string[] = [];
      page.on('dialog', (dialog) => alarms.push(dialog.message()));
      page.on('pageerror', (error) => alarms.push(error.message));
      page.on('console', (message) => {
        if (message.type() === 'error') alarms.push(message.text());
      });
      await page.goto('./search/');
      await box(page).evaluate((input: HTMLInputElement, value) => {
        input.value = value;
        input.form?.requestSubmit();
      }, query);
      await expectState(page, 'done');
      await expect(status(page)).toContainText(shown);
      await expect(page.locator('search-results img')).toHaveCount(0);
      // It is still a search.
      await box(page).fill('依法治档');
      await expect(hits(page).first()).toBeVisible();
      expect(alarms).toEqual([]);
    });
  }
});

test.describe('when a part of the index cannot be had', () => {
  for (const part of ['pagefind.js', '*.pagefind', 'index/*', 'fragment/*', '*']) {
    test(`${part}: says so, offers the contents and recovers`, async ({ page }) => {
      await page.route(`**/pagefind/${part}`, (route) => route.abort());
      await page.goto('./search/?q=依法治档');
      await expectState(page, 'failed');
      await expect(status(page)).toContainText('搜索没有成功');
      await expect(page.locator('[data-search-contents] a').first()).toBeVisible();
      await page.unrouteAll();
      await box(page).press('Enter');
      await expectState(page, 'done');
      await expect(hits(page).first()).toBeVisible();
    });
  }
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('says so and offers the contents', async ({ page }) => {
    await page.goto('./');
    const input = page.getByRole('banner').getByRole('searchbox');
    await input.fill('依法治档');
    await input.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/u);
    await expect(page.getByText('脚本现在没有运行')).toBeVisible();
    await page.locator('[data-search-contents] a[href$="#s1"]').click();
    await expect(page.locator('#s1')).toBeInViewport();
  });
});
