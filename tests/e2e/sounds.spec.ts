/**
 * Reading aloud where the device has no voice, with sounds in which nothing is heard. Nothing is
 * waited for but what the player says.
 */
import { expect, type Page, type Route, test } from '@playwright/test';
import { withSounds } from '../../src/editions/audio/pages.ts';
import { spokenPassages } from '../../src/editions/audio/passages.ts';
import { read } from '../content/html.ts';
import { silence } from '../silence.ts';
import { violations } from './axe.ts';
import { said, stubEngine } from './engine.ts';
import { rootOf } from './sites.ts';

const LIST = '/editions/audio/article.json';
const panel = (page: Page) => page.getByRole('region', { name: '朗读' });
const press = (page: Page, name: string) => panel(page).getByRole('button', { name }).click();
const listen = (page: Page) => page.getByRole('button', { name: '朗读', exact: true });
const status = (page: Page) => panel(page).getByRole('status');
const speaking = (page: Page) => page.locator('[data-speaking]');

/** What there is to be played. */
interface Sounds {
  readonly speaker?: string;
  /** Of the paragraph that plays for a minute, so that a test meets it. */
  readonly long?: string;
  /** The names of files that the host does not give, while they are here. */
  readonly missing?: Set<string>;
}

/** A page that names sounds as the command names them; tells what is asked of them, in order. */
async function open(page: Page, path: string, sounds: Sounds = {}) {
  const { speaker, long, missing = new Set() } = sounds;
  const html = read('other', `${path}index.html`).toString();
  const ids = spokenPassages(html).map(({ id }) => id);
  const asked: string[] = [];
  await page.route(rootOf('other') + path, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: withSounds(html, LIST) });
  });
  await page.route('**/editions/audio/**', async (route) => {
    const name = route.request().url().split('/').at(-1) ?? '';
    asked.push(name.replace('.mp3', ''));
    if (missing.has(name)) return route.fulfill({ status: 404 });
    if (name.endsWith('.json')) return route.fulfill({ json: { speaker, paragraphs: ids } });
    const body = silence(name === `${long}.mp3` ? 2300 : 4);
    return route.fulfill({ contentType: 'audio/mpeg', body });
  });
  await page.goto(rootOf('other') + path);
  return { ids, asked };
}

for (const path of ['article/', 'donate/']) {
  test(`a browser that knows nothing of speech plays all of ${path}`, async ({ page }) => {
    const wrong: string[] = [];
    page.on('console', (message) => message.type() === 'error' && wrong.push(message.text()));
    page.on('pageerror', ({ message }) => wrong.push(message));
    await page.addInitScript(() => Reflect.deleteProperty(window, 'speechSynthesis'));
    const { ids, asked } = await open(page, path);
    await expect(listen(page)).toBeVisible();
    expect(asked).toEqual([]);
    await listen(page).click();
    await expect(status(page)).toHaveText('读完了。');
    expect(asked).toEqual(['article.json', ...ids]);
    expect(wrong).toEqual([]);
  });
}

test('the paragraph is marked, and the panel says who speaks and gives it away', async ({
  page,
}) => {
  const { asked } = await open(page, 'article/', { long: 's1-p2' });
  await listen(page).click();
  await expect(speaking(page)).toHaveAttribute('id', 's1-p2');
  await expect(page.locator('#s1-p2')).toBeInViewport();
  await expect(panel(page)).toContainText('机器朗读');
  await expect(panel(page).getByRole('link', { name: '下载音频' })).toHaveAttribute(
    'href',
    '/editions/audio/article.mp3',
  );
  expect(await violations(page)).toEqual([]);
  await press(page, '暂停');
  await expect(panel(page).getByRole('button', { name: '继续' })).toBeVisible();
  await press(page, '上一段');
  // From there it goes on by itself, and is back.
  await expect.poll(() => asked.slice(-3)).toEqual(['s1-p2', 's1-p1', 's1-p2']);
  await expect(speaking(page)).toHaveAttribute('id', 's1-p2');
  await press(page, '停止');
  await expect(panel(page)).toHaveCount(0);
  await expect(speaking(page)).toHaveCount(0);
  await expect(listen(page)).toBeFocused();
});

test('it begins at a paragraph, and names a person', async ({ page }) => {
  const { asked } = await open(page, 'article/', { long: 's1-p4', speaker: '沈观潮' });
  await page.locator('a[href="#s1-p4"][data-passage]').click();
  await page.getByRole('button', { name: '从这一段起朗读' }).click();
  await expect(speaking(page)).toHaveAttribute('id', 's1-p4');
  await expect(panel(page)).toContainText('沈观潮朗读');
  expect(asked).toEqual(['article.json', 's1-p4']);
});

test('what cannot be had is said, and asked for again only by a press', async ({ page }) => {
  const missing = new Set(['article.json', 's0-p1.mp3']);
  const { asked } = await open(page, 'article/', { missing, long: 's0-p2' });
  await listen(page).click();
  await expect(page.getByText('“朗读”没能打开')).toBeVisible();
  missing.delete('article.json');
  await listen(page).click();
  await expect(status(page)).toContainText('这一段的声音没能打开');
  await expect(page.getByText('“朗读”没能打开')).toBeHidden();
  await expect(speaking(page)).toHaveAttribute('id', 's0-p1');
  expect(asked.filter((name) => name === 's0-p1')).toHaveLength(1);
  missing.clear();
  await press(page, '继续');
  await expect(speaking(page)).toHaveAttribute('id', 's0-p2');
  await expect(status(page)).toBeEmpty();
  expect(asked.slice(-2)).toEqual(['s0-p1', 's0-p2']);
});

test('who presses twice while it comes hears it once', async ({ page }) => {
  const { asked } = await open(page, 'article/', { long: 'title' });
  const waiting: Route[] = [];
  await page.route('**/article.json', (route) => void waiting.push(route));
  await listen(page).click();
  await listen(page).click();
  await expect.poll(() => waiting.length).toBe(2);
  const titles = () => asked.filter((name) => name === 'title').length;
  for (const [index, route] of waiting.entries()) {
    await route.fallback();
    await expect.poll(titles).toBe(index + 1);
  }
  await expect(panel(page)).toHaveCount(1);
  const marked = await page.evaluate(() => CSS.highlights.get('speech')?.size);
  expect(marked).toBe(1);
});

test('a device with a voice reads with it', async ({ page }) => {
  await stubEngine(page, ['zh-CN']);
  const { asked } = await open(page, 'article/');
  await listen(page).click();
  await expect(panel(page)).toBeVisible();
  expect(await said(page)).toHaveLength(1);
  await expect(panel(page)).not.toContainText('机器朗读');
  expect(asked).toEqual([]);
});
