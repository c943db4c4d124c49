/**
 * Search where something is wrong: what is typed, what is fetched, or that scripts do not run.
 */
import { expect, test } from '@playwright/test';
import { box, dialog, expectState, headBox, hits, status } from './search-page.ts';

test('hostile queries show as text, and what follows is still a search', async ({ page }) => {
  const alarms: string[] = [];
  page.on('dialog', (dialog) => alarms.push(dialog.message()));
  page.on('pageerror', (error) => alarms.push(error.message));
  page.on('console', (message) => {
    if (message.type() === 'error') alarms.push(message.text());
  });
  await page.goto('./search/');
  for (const [name, query, shown] of [
    ['HTML', '<img src=x onerror=alert(1)>', '“<img src=x onerror=alert(1)>”'],
    ['a quotation mark', '"', '“"”'],
    ['ten thousand characters', '档案'.repeat(5000), `“${'档案'.repeat(20)}……”`],
    ['a lone surrogate', 'a\ud800', '“a\ufffd”'],
    ['marks of direction', '\u202e不存在的字\u2066', '“不存在的字”'],
    ['a name of every object', 'constructor', '“constructor”'],
    ['a placeholder', '{count}$&', '“{count}$&”'],
  ] as const) {
    await box(page).evaluate((input: HTMLInputElement, value) => {
      input.value = value;
      input.form?.requestSubmit();
    }, query);
    await expect(status(page), name).toContainText(shown);
    await expectState(page, 'done');
    await expect(page.locator('search-results img'), name).toHaveCount(0);
    await box(page).fill('一船一档');
    await expect(status(page), name).toContainText('“一船一档”：找到');
    await expect(hits(page).first(), name).toBeVisible();
    expect(alarms, name).toEqual([]);
  }
});

test('where a part of the index cannot be had: says so, offers the contents and recovers', async ({
  page,
}) => {
  for (const part of ['pagefind.js', '*.pagefind', 'index/*', 'fragment/*', '*']) {
    await page.route(`**/pagefind/${part}`, (route) => route.abort());
    await page.goto('./search/?q=一船一档');
    await expectState(page, 'failed');
    await expect(status(page), part).toContainText('搜索没有成功');
    await expect(page.locator('[data-search-contents] a').first(), part).toBeVisible();
    await page.unrouteAll();
    await page.getByRole('button', { name: '再试一次' }).click();
    await expectState(page, 'done');
    await expect(hits(page).first(), part).toBeVisible();
  }
});

test('where the browser runs no WebAssembly: says so and offers the contents', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(globalThis, 'WebAssembly');
  });
  await page.goto('./search/?q=一船一档');
  await expect(status(page)).toContainText('这个浏览器不让搜索程序运行');
  await expectState(page, 'idle');
  await expect(page.locator('[data-search-contents] a').first()).toBeVisible();
  await expect(page.getByRole('button', { name: '再试一次' })).toBeHidden();

  await page.goto('./');
  await headBox(page).click();
  await expect(dialog(page)).toContainText('这个浏览器不让搜索程序运行');
  await expect(dialog(page).locator('[data-search-contents] a').first()).toBeVisible();
});

test('offline: says that there is no network, and recovers', async ({ page, context }) => {
  await page.goto('./search/');
  await context.setOffline(true);
  await box(page).fill('一船一档');
  await expectState(page, 'failed');
  await expect(status(page)).toContainText('没有联网');
  await context.setOffline(false);
  await page.getByRole('button', { name: '再试一次' }).click();
  await expect(hits(page).first()).toBeVisible();
});

test('while the index does not come: says that it is busy', async ({ page }) => {
  await page.route('**/pagefind/*.pf_meta', () => undefined);
  await page.goto('./search/?q=一船一档');
  await expectState(page, 'busy');
  await expect(status(page)).toHaveText('正在搜索……');
});

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('says so and offers the contents', async ({ page }) => {
    await page.goto('./');
    const input = page.getByRole('banner').getByRole('searchbox');
    await input.fill('一船一档');
    await input.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/u);
    await expect(page.getByText('现在程序没有运行')).toBeVisible();
    await page.locator('[data-search-contents] a[href$="#s1"]').click();
    await expect(page.locator('#s1')).toBeInViewport();
  });
});
