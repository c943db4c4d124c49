/** Choosing among the objects: by hand, by keys, by address; and without any of it. */
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { read } from '../content/html.ts';
import { lost, show } from './settings.ts';
import { rootOf } from './sites.ts';

interface Row {
  id: string;
  title: string;
  kind: { id: string };
  subjects: string[];
}

const ALL = (JSON.parse(read('museum', 'data/objects.json').toString()) as { objects: Row[] })
  .objects;
const objects = (query = '') => `${rootOf('museum')}objects/${query}`;
const cards = (page: Page) => page.locator('.object-list > li:visible');
const status = (page: Page) => page.getByRole('status').filter({ hasText: '件' });
const group = (page: Page, name: string) =>
  page.getByRole('navigation', { name: '分类看' }).getByRole('link', { name });
const titles = (page: Page) => cards(page).locator('b').allTextContents();
const titlesOf = (rows: readonly Row[]) => rows.map(({ title }) => title);

test('groups combine, say what they leave, and back and forward know them', async ({ page }) => {
  const documents = ALL.filter(({ kind }) => kind.id === 'document');
  const schools = ALL.filter(({ subjects }) => subjects.includes('学校'));
  const both = documents.filter((one) => schools.includes(one));
  expect(both.length).toBeLessThan(documents.length);
  await page.goto(objects());
  await group(page, '文件').click();
  await expect(status(page)).toHaveText(`${documents.length}件，共${ALL.length}件`);
  await expect(page).toHaveURL(objects('?kind=document'));
  expect(await titles(page)).toEqual(titlesOf(documents));
  // Of other groups only documents are counted; another kind would add its own.
  await expect(group(page, '学校')).toContainText(String(both.length));
  const sounds = ALL.filter(({ kind }) => kind.id === 'sound').length;
  await expect(group(page, '录音')).toContainText(String(sounds));
  await group(page, '学校').click();
  expect(await titles(page)).toEqual(titlesOf(both));
  await expect(group(page, '学校')).toHaveAttribute('aria-current', 'true');
  await page.goBack();
  await expect(group(page, '学校')).not.toHaveAttribute('aria-current');
  await expect(status(page)).toHaveText(`${documents.length}件，共${ALL.length}件`);
  await page.goForward();
  await expect(cards(page)).toHaveCount(both.length);
  // To an object and back again.
  await cards(page).first().getByRole('link').click();
  await page.goBack();
  await expect.poll(() => titles(page)).toEqual(titlesOf(both));
  // Once more, and it is chosen no longer.
  await group(page, '学校').press('Enter');
  await expect(page).toHaveURL(objects('?kind=document'));
  await page.getByRole('link', { name: '全部显示' }).click();
  await expect(page).toHaveURL(objects());
  await expect(cards(page)).toHaveCount(ALL.length);
  await expect(page.locator('a:focus')).toHaveCount(1);
});

test('text is found as search has it, and nothing found is said, with the way out', async ({
  page,
}) => {
  await page.goto(objects());
  const box = page.getByRole('searchbox', { name: '文字' });
  // What is catalogued and stands on no card.
  await box.fill('ＬＹ-07');
  await expect(cards(page)).toHaveCount(1);
  await expect(page).toHaveURL(/\?q=/u);
  await box.fill('没有这样的东西');
  await expect(status(page)).toHaveText(/^没有符合条件的展品（共6件）。.*全部显示/u);
  await expect(cards(page)).toHaveCount(0);
  expect(await violations(page)).toEqual([]);
  await page.getByRole('link', { name: '全部显示' }).click();
  await expect(cards(page)).toHaveCount(ALL.length);
  await expect(box).toHaveValue('');
});

test('objects are sorted, also by an address', async ({ page }) => {
  await page.goto(objects());
  const first = await titles(page);
  await page.getByRole('combobox', { name: '排列' }).selectOption({ label: '从晚到早' });
  await expect(page).toHaveURL(objects('?sort=newest'));
  await expect.poll(() => titles(page)).not.toEqual(first);
  const newest = await titles(page);
  expect(newest.toSorted()).toEqual(first.toSorted());
  await page.reload();
  await expect.poll(() => titles(page)).toEqual(newest);
  await expect(page.getByRole('combobox', { name: '排列' })).toHaveValue('newest');
});

test('nothing of it is fetched before a reader means it', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(objects(), { waitUntil: 'networkidle' });
  expect(asked.filter((url) => /list\.json|choose\./u.test(url))).toEqual([]);
  await group(page, '照片').focus();
  await expect(status(page)).toHaveText(`全部${ALL.length}件`);
  expect(asked.filter((url) => url.endsWith('list.json'))).toHaveLength(1);
});

test('where that cannot be had, a group is a link, and an address says so', async ({ page }) => {
  await page.route('**/objects/list.json', (route) => route.abort());
  await page.goto(objects('?kind=document'));
  await expect(page.getByRole('alert')).toContainText('没能打开');
  await expect(cards(page)).toHaveCount(ALL.length);
  await group(page, '文件').click();
  await expect(page).toHaveURL(objects('kind/document/'));
});

test('an object of another page of the list has a card that is like the others', async ({
  page,
}) => {
  await page.goto(objects());
  const html = (index: number) =>
    cards(page)
      .nth(index)
      .evaluate((item) => item.innerHTML);
  const before = await html(0);
  // As a list of which the page does not have the first.
  await page.evaluate(() => document.querySelector('.object-list > li')?.remove());
  await page.getByRole('combobox', { name: '排列' }).selectOption({ label: '按题名' });
  const title = ALL[0]?.title ?? '';
  const made = cards(page).filter({ hasText: title });
  await expect(made).toHaveCount(1);
  const plain = (text: string) =>
    text.replace(/ (?:loading|decoding)="\w+"| class="s-\w+"/gu, '').replace('alt=""', 'alt');
  const [one, other] = [before, await made.evaluate((item) => item.innerHTML)].map(plain);
  const attributes = (text = '') => [...text.matchAll(/[\w-]+(?:="[^"]*")?/gu)].map(String).sort();
  expect(attributes(other)).toEqual(attributes(one));
});

test('nothing stands in anybody’s way, in any setting', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto(objects('?kind=document&subject=none'));
  await expect(status(page)).toContainText('没有符合条件');
  for (const settings of [{}, { theme: 'lacquer' }, { theme: 'yellow' }, { elder: 'on' }]) {
    const set = JSON.stringify(settings);
    await show(page, settings);
    expect(await violations(page, { within: 'object-facets' }), set).toEqual([]);
    expect(await lost(page), set).toEqual([]);
    for (const control of await page
      .locator('object-facets :is(nav a, input, select, [data-reset]):visible')
      .all())
      expect((await control.boundingBox())?.height, set).toBeGreaterThanOrEqual(44);
  }
});

test('on a telephone the groups are a line each, and objects begin on the first screen', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(objects());
  for (const line of await page.locator('[data-groups] > div').all())
    expect((await line.boundingBox())?.height).toBeLessThan(60);
  await expect(cards(page).first()).toBeInViewport();
  await group(page, '口述').click();
  await expect(group(page, '口述')).toBeInViewport();
});

test('the example in the box is whole, and the hint beside or below stands in one line', async ({
  page,
}) => {
  await page.goto(objects());
  const hint = page.getByText('点上面的分类，可以同时选几项。');
  for (const width of [360, 430, 600, 768, 1024, 1280]) {
    await page.setViewportSize({ width, height: 740 });
    const room = await page.getByPlaceholder('如：').evaluate((box: HTMLInputElement) => {
      const style = getComputedStyle(box);
      const pen = document.createElement('canvas').getContext('2d');
      if (!pen) throw new Error('No canvas to measure text on.');
      pen.font = style.font;
      const padding = parseFloat(style.paddingInlineStart) + parseFloat(style.paddingInlineEnd);
      return box.clientWidth - padding - pen.measureText(box.placeholder).width;
    });
    expect(room, `room beside the example at ${width} px`).toBeGreaterThanOrEqual(0);
    const lines = await hint.evaluate((text) => text.getClientRects().length);
    expect(lines, `lines of the hint at ${width} px`).toBe(1);
  }
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('groups are links, and there is no form', async ({ page }) => {
    await page.goto(objects());
    await expect(page.locator('form:has([name=sort])')).toBeHidden();
    await group(page, '文件').click();
    await expect(page).toHaveURL(objects('kind/document/'));
    await expect(cards(page)).toHaveCount(ALL.filter(({ kind }) => kind.id === 'document').length);
  });
});

test('who has gone on into the list before all objects have come stays where they are', async ({
  page,
}) => {
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>();
  await page.route('**/objects/list.json', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(objects());
  const asked = page.waitForRequest('**/objects/list.json');
  await group(page, '文件').focus();
  await asked;
  const card = cards(page).nth(1).getByRole('link');
  await card.focus();
  release(undefined);
  // From then on groups are counted and lead to addresses of the list.
  await expect(group(page, '文件')).toHaveAttribute('href', /\?kind=document$/u);
  await expect(card).toBeFocused();
});
