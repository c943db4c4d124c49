/**
 * Reading aloud, with an engine that says nothing.
 */
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { endLast, failLast, markedSentence, said, sayAll, stubEngine } from './engine.ts';
import { rootOf } from './sites.ts';

const panel = (page: Page) => page.getByRole('region', { name: '朗读' });
const press = (page: Page, name: string) => panel(page).getByRole('button', { name }).click();
const listen = (page: Page) => page.getByRole('button', { name: '朗读', exact: true });
const article = `${rootOf('other')}article/`;

test('the article is read in order, as a person says it, with the sentence marked', async ({
  page,
}) => {
  await stubEngine(page, ['en-US', 'zh-CN']);
  await page.goto(article);
  await listen(page).click();
  await expect(panel(page).getByRole('button', { name: '暂停' })).toBeFocused();
  // Title, subtitle, byline, then the first two paragraphs.
  for (let more = 0; more < 4; more += 1) await endLast(page);
  expect((await said(page)).map(({ text }) => text)).toEqual([
    '听潮四十年 云岭有回声',
    '写在一船一档结集之际',
    '文，沈观潮 陆小云 周听雨 何远山 图片由本馆提供',
    '山有岭，岭有云；',
    '城有潮，潮有声。',
  ]);
  expect(await markedSentence(page)).toBe('城有潮，潮有声。');
  await expect(page.locator('[data-speaking]')).toHaveAttribute('id', 's0-p1');
  await press(page, '下一段');
  await press(page, '下一段');
  const texts = (await said(page)).map(({ text }) => text);
  expect(texts.at(-1)).toMatch(/^二零二三年，/u);
  // A sentence that is longer than a breath is said in pieces, and marked whole.
  expect(await markedSentence(page)).toMatch(/^2023年，.*原样印出。$/u);
  await press(page, '上一段');
  await expect(page.locator('[data-speaking]')).toHaveAttribute('id', 's0-p2');
  expect(await violations(page)).toEqual([]);
  await press(page, '停止');
  await expect(panel(page)).toHaveCount(0);
  await expect(page.locator('[data-speaking]')).toHaveCount(0);
  expect(await markedSentence(page)).toBe('');
  await expect(listen(page)).toBeFocused();
});

test('it pauses, goes on, keeps a rate that is chosen, and says what went wrong', async ({
  page,
}) => {
  await stubEngine(page, ['zh-CN']);
  await page.goto(article);
  await page.locator('a[href="#s1-p4"][data-passage]').click();
  await page.getByRole('button', { name: '从这一段起朗读' }).click();
  await expect(page.locator('[data-speaking]')).toHaveAttribute('id', 's1-p4');
  await expect(page.locator('#s1-p4')).toBeInViewport();
  await press(page, '暂停');
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  await press(page, '继续');
  const [first, again, ...more] = await said(page);
  expect([again, more]).toEqual([first, []]);
  await panel(page).getByLabel('语速').selectOption('快速');
  expect((await said(page)).at(-1)).toEqual({ ...first, rate: 1.25 });
  await failLast(page, 'synthesis-failed');
  await expect(panel(page).getByRole('status')).toContainText('请检查音量');
  await press(page, '继续');
  await failLast(page, 'network');
  await expect(panel(page).getByRole('status')).toContainText('请检查网络');
  await press(page, '继续');
  await expect(panel(page).getByRole('status')).toBeEmpty();
  // Whoever leaves the page hears no more of it.
  await page.evaluate(() => dispatchEvent(new Event('pagehide')));
  expect(await page.evaluate(() => speechSynthesis.speaking)).toBe(false);
  await page.reload();
  await listen(page).click();
  await expect(panel(page).getByLabel('语速')).toHaveValue('1.25');
  expect((await said(page)).at(-1)?.rate).toBe(1.25);
  await panel(page).getByLabel('语速').selectOption('常速');
  expect(await page.evaluate(() => Object.keys(localStorage))).not.toContain('speech-rate');
});

test('where a browser knows no highlights, the paragraph shows what is read', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await stubEngine(page, ['zh-CN']);
  await page.addInitScript(() => Reflect.deleteProperty(CSS, 'highlights'));
  await page.goto(article);
  await listen(page).click();
  await expect(panel(page).getByRole('button', { name: '暂停' })).toBeFocused();
  for (let more = 0; more < 3; more += 1) await endLast(page);
  const speaking = page.locator('[data-speaking]');
  await expect(speaking).toHaveAttribute('id', 's0-p1');
  await expect(speaking).not.toHaveCSS('box-shadow', 'none');
  expect(errors).toEqual([]);
});

test('where no voice reads Chinese a press is told what to do, until one comes', async ({
  page,
}) => {
  await stubEngine(page, ['zh_CN'], true);
  await page.goto(`${rootOf('other')}donate/`);
  const silent = page.getByRole('dialog', { name: '现在不能朗读' });
  await listen(page).click();
  await expect(silent).toContainText('没有中文语音');
  expect(await violations(page)).toEqual([]);
  await silent.getByRole('button', { name: '关闭' }).click();
  await expect(silent).toHaveCount(0);
  await expect(listen(page)).toBeFocused();
  await page.evaluate(() => window.comeVoices());
  await listen(page).click();
  await expect(silent).toHaveCount(0);
  await expect(panel(page)).toBeVisible();
  // The notice holds a telephone number, which is said digit by digit, and notes that are not read.
  await sayAll(page);
  await expect(panel(page).getByRole('status')).toHaveText('读完了。');
  const texts = (await said(page)).map(({ text }) => text);
  expect(texts.join('')).toContain('零五零零，七六五四三二一零');
  expect(texts[0]).toBe('听潮市云岭档案馆征集公告');
  expect(texts.join('')).not.toMatch(/\d/u);
});

test('a tour is read step by step, with the detail in sight', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await stubEngine(page, ['zh-CN']);
  await page.goto(`${rootOf('museum')}objects/newspaper/`);
  const steps = page.locator('[data-tour] li');
  const texts = await steps.locator('> p:first-of-type').allTextContents();
  expect(texts.length).toBeGreaterThan(1);
  await listen(page).click();
  for (const [at, text] of texts.entries()) {
    if (at > 0) await press(page, '下一段');
    await expect(steps.nth(at).locator('[data-speaking]')).toHaveText(text);
    await expect(steps.nth(at).locator('img')).toBeInViewport({ ratio: 0.7 });
    await expect(steps.nth(at).locator('[data-speaking]')).toBeInViewport({ ratio: 1 });
  }
  await sayAll(page);
  await expect(panel(page).getByRole('status')).toHaveText('读完了。');
  // Nothing else of the page, and the words of a step whole.
  const words = (await said(page)).map(({ text }) => text).join('');
  expect(words).toMatch(/^左边的一幅.*右边的一幅.*花。$/u);
});
