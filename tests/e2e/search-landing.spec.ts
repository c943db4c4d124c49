/**
 * Where a hit leads: to its paragraph, with the hit marked there, until the reader clears the marks.
 */
import { expect, type Page, test } from '@playwright/test';
import { normalise } from '../../src/lib/text/normalise.ts';
import { violations } from './axe.ts';
import { scriptWith } from './host.ts';
import { ask, hits, marked } from './search-page.ts';
import { scrolled } from './scroll.ts';
import { rootOf } from './sites.ts';

/** What marks, and is fetched for that alone. */
const MARKS = scriptWith('other', 'search-marks');

const clearButton = (page: Page) => page.getByRole('button', { name: '清除标记' });

/** The addresses that the hits lead to. */
async function addresses(page: Page): Promise<string[]> {
  const links = hits(page).locator('a:first-of-type');
  return links.evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).href));
}

test('every hit is marked where it leads', async ({ page }) => {
  for (const query of ['一船一档', '查档', '沈观潮', '2012年10月', '65432109', '疑为', '族谱']) {
    await ask(page, query);
    const found = await addresses(page);
    expect(found.length, query).toBeGreaterThan(0);
    for (const address of found) {
      expect(new URL(address).searchParams.get('mark'), address).not.toBeNull();
      await page.goto(address);
      // What can be given is answered, under the very words; there is nothing to mark.
      if (new URL(address).pathname.endsWith('/donate/things/')) {
        await expect(page.locator('[data-answer] h2')).toHaveText(query);
        continue;
      }
      await expect(clearButton(page)).toBeVisible();
      const texts = (await marked(page)).map(normalise);
      expect(texts.join(''), address).toContain(normalise(query));
    }
  }
});

test('a number of the figures is marked where it leads, or its sentence', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${rootOf('other')}figures/`);
  const figures = await page.locator('.caption').evaluateAll((all) =>
    all.map((one) => ({
      value: one.querySelector('.value b')?.textContent ?? '',
      quote: one.querySelector('q')?.textContent ?? '',
      addresses: Array.from(one.querySelectorAll('a'), ({ href }) => href),
    })),
  );
  expect(figures.length).toBeGreaterThan(10);
  for (const { value, quote, addresses } of figures) {
    expect(new Set(addresses).size, quote).toBe(1);
    await page.goto(addresses[0] ?? '');
    await expect(clearButton(page)).toBeVisible();
    const words = (await marked(page)).map(normalise).join('');
    if (words !== normalise(quote)) expect(words, quote).toContain(normalise(value));
    expect(normalise(quote)).toContain(words);
    // The first of what is marked stands on the screen, wherever its paragraph begins.
    const { top, bottom } = await page.evaluate(() => {
      const [first] = CSS.highlights.get('search') ?? [];
      return (first as Range).getBoundingClientRect();
    });
    expect(top, quote).toBeGreaterThanOrEqual(0);
    expect(bottom, quote).toBeLessThan(740);
  }
});

test('who seeks a thing is one tap from what the notice says of it', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const [query, name] of [
    ['相册', '相册'],
    ['家譜', '家谱'],
    // Of a part of many names, the thing's own name.
    ['船票', '船票'],
    ['出海', '航海日志'],
  ] as const) {
    await ask(page, query);
    await hits(page).locator('a[href*="/things/"]').first().click();
    const answer = page.locator('[data-answer] .thing');
    await expect(answer.locator('h2'), query).toHaveText(name);
    await expect(answer.getByText(/^可以(?:联系捐赠|问问)。/u)).toBeInViewport({ ratio: 1 });
    await expect(answer.locator('a[href^="tel:"]')).toBeInViewport({ ratio: 1 });
    await expect(page.locator('.shelf details[open]')).toHaveCount(0);
  }
});

test('the marks are cleared, and the address with them', async ({ page }) => {
  await ask(page, '一船一档');
  const [address = ''] = await addresses(page);
  await hits(page).first().getByRole('link').click();
  await expect(page).toHaveURL(address);
  await expect(page.locator('.search-marks').getByRole('status')).toHaveText('已标出“一船一档”');
  await clearButton(page).click();
  await expect(clearButton(page)).toHaveCount(0);
  expect(await marked(page)).toEqual([]);
  const { hash } = new URL(address);
  await expect(page).toHaveURL(new RegExp(`/[^?]*${hash}$`, 'u'));
  if (hash !== '') await expect(page.locator(hash)).toBeFocused();
  await page.goBack();
  await expect(hits(page).first()).toBeVisible();
});

test('what says so leaves when one reads on, and not for a little', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`./article/?${new URLSearchParams({ mark: '档案' })}#s1-p1`);
  await expect(page.locator('.search-marks').getByRole('status')).toHaveText('已标出“档案”');
  await scrolled(page, 100);
  await expect(clearButton(page)).toBeVisible();
  // Whoever has come to it by keys goes on from it.
  await clearButton(page).focus();
  await scrolled(page, 200);
  await expect(clearButton(page)).toBeFocused();
  await clearButton(page).blur();
  await scrolled(page, 50);
  await expect(clearButton(page)).toHaveCount(0);
  expect(await marked(page)).not.toEqual([]);
});

for (const [query, printed] of [
  ['ｒｆｉｄ', 'RFID'],
  ['shiqiao zhen', '石桥镇'],
  ['望潮鎮', '望潮镇'],
] as const) {
  test(`what is found by ${query} is marked as it was printed`, async ({ page }) => {
    await ask(page, query);
    await hits(page).first().getByRole('link').click();
    await expect(clearButton(page)).toBeVisible();
    expect((await marked(page)).join('')).toContain(printed);
  });
}

test('the hit is in view, in long paragraphs too', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await ask(page, '查档');
  for (const address of await addresses(page)) {
    await page.goto(address);
    await expect(clearButton(page)).toBeVisible();
    const seen = () =>
      page.evaluate(() => {
        const [first] = CSS.highlights.get('search') ?? [];
        const { top, bottom } = (first as Range).getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight;
      });
    await expect.poll(seen, { message: address }).toBe(true);
  }
});

test('a hit in something closed is opened', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  await page.goto('./article/');
  const { text, id } = await page.locator('main').evaluate((main) => {
    for (const details of main.querySelectorAll('details:not([open])')) {
      const section = details.closest('[id]');
      const copy = section?.cloneNode(true) as Element;
      copy.querySelectorAll('[data-apparatus]').forEach((apparatus) => apparatus.remove());
      const label = details.querySelector('li')?.textContent.trim() ?? '';
      if (label !== '' && !copy.textContent.includes(label)) {
        return { text: label, id: section?.id ?? '' };
      }
    }
    return { text: '', id: '' };
  });
  expect(id).not.toBe('');
  await page.goto(`./article/?${new URLSearchParams({ mark: text })}#${id}`);
  await expect(clearButton(page)).toBeVisible();
  await expect(page.locator('main details[open]')).toHaveCount(1);
  expect(normalise((await marked(page)).join(''))).toContain(normalise(text));
});

test('another anchor of the same page moves the marks', async ({ page }) => {
  await ask(page, '潮声展');
  const inArticle = (await addresses(page)).filter((address) => address.includes('/article/?'));
  expect(inArticle.length).toBeGreaterThan(1);
  const [first = '', second = ''] = inArticle;
  await page.goto(first);
  await expect(clearButton(page)).toHaveCount(1);
  await page.goto(second);
  await expect(clearButton(page)).toHaveCount(1);
  const { hash } = new URL(second);
  const inside = () =>
    page.locator(hash).evaluate((target) => {
      const ranges = [...(CSS.highlights.get('search') ?? [])] as Range[];
      return ranges.length > 0 && ranges.every((range) => target.contains(range.startContainer));
    });
  await expect.poll(inside).toBe(true);
});

test('a browser without highlights gets elements, which are taken away again', async ({ page }) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(CSS, 'highlights');
  });
  const words = page.locator('.prose p[id]');
  const written = () => words.evaluateAll((all) => all.map(({ innerHTML }) => innerHTML));
  await page.goto('./article/');
  const before = await written();
  await ask(page, '一船一档');
  const address = (await addresses(page)).find((one) => one.includes('/article/?')) ?? '';
  await page.goto(address);
  // In a title that may be divided between words, each part is marked.
  await expect(clearButton(page)).toBeVisible();
  const marks = await page.locator('mark.search-mark').allTextContents();
  expect(marks.join('')).toMatch(/^一船一档/u);
  await clearButton(page).click();
  await expect(page.locator('mark.search-mark')).toHaveCount(0);
  expect(await written()).toEqual(before);
});

test('an address that asks for nothing sensible does nothing', async ({ page }) => {
  const alarms: string[] = [];
  page.on('dialog', (alarm) => alarms.push(alarm.message()));
  page.on('pageerror', (error) => alarms.push(error.message));
  for (const address of [
    './article/?mark=#s1',
    './article/?mark=不在这里的字#s1',
    './article/?mark=档案#nowhere',
    './article/?mark=档案#%E0%A4%A',
    './article/?mark=%3Cimg%20src=x%20onerror=alert(1)%3E',
  ]) {
    const script = page.waitForResponse((response) => response.url().endsWith(MARKS));
    // Anew, and not to another place of the page that is open.
    await page.goto('about:blank');
    await page.goto(address);
    await script;
    await expect(page.locator('main'), address).toBeVisible();
    await expect(clearButton(page), address).toHaveCount(0);
    expect(alarms, address).toEqual([]);
  }
});

test('nothing of it is fetched for other addresses', async ({ page }) => {
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await page.goto('./article/#s1-p2');
  await page.evaluate(() => document.fonts.ready.then(() => true));
  expect(requests.filter((address) => address.endsWith(MARKS))).toEqual([]);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test(`has no fault that axe finds, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await page.setViewportSize({ width: 320, height: 640 });
    await page.goto(`./article/?${new URLSearchParams({ mark: '档案' })}#s1-p1`);
    await expect(clearButton(page)).toBeVisible();
    expect(await violations(page, { within: '.search-marks' })).toEqual([]);
    const { height } = (await clearButton(page).boundingBox()) ?? { height: 0 };
    expect(height).toBeGreaterThanOrEqual(44);
    const fits = await page.evaluate(() => {
      const { scrollWidth, clientWidth } = document.documentElement;
      return scrollWidth <= clientWidth;
    });
    expect(fits).toBe(true);
  });
}

test.describe('without script', () => {
  test.use({ javaScriptEnabled: false });

  test('the link lands on the paragraph', async ({ page }) => {
    await page.goto(`./article/?${new URLSearchParams({ mark: '档案' })}#s1-p2`);
    await expect(page.locator('#s1-p2')).toBeInViewport();
  });
});
