/**
 * Search from any page: the dialog, what opens it and what does not, and the keys within it.
 */
import { existsSync, statSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { folderOf } from '../sites.ts';
import { violations } from './axe.ts';
import { faintTexts } from './contrast.ts';
import { scriptWith } from './host.ts';
import {
  compose,
  dialog,
  dialogBox,
  expectState,
  headBox,
  hits,
  indexRequests,
  marked,
  openDialog,
  status,
} from './search-page.ts';
import { rootOf } from './sites.ts';

test.describe('opens', () => {
  test('by each of its keys, and gives the focus back', async ({ page }) => {
    await page.goto('./timeline/');
    const link = page.getByRole('main').getByRole('link').first();
    for (const key of ['/', 'Control+k', 'Meta+k']) {
      await link.focus();
      await page.keyboard.press(key);
      await expect(dialogBox(page)).toBeFocused();
      await expect(dialogBox(page)).toHaveValue('');
      await page.keyboard.press('Escape');
      await expect(dialog(page)).toBeHidden();
      await expect(link).toBeFocused();
    }
  });

  test('by a click on the box, which gets the focus back', async ({ page }) => {
    await page.goto('./article/');
    await headBox(page).click();
    await expect(dialogBox(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(headBox(page)).toBeFocused();
    await expect(dialog(page)).toBeHidden();
  });

  test('by typing into the box, with what has been typed', async ({ page }) => {
    await page.goto('./article/');
    await headBox(page).focus();
    await page.keyboard.press('6');
    await expect(dialogBox(page)).toBeFocused();
    await page.keyboard.type('5432');
    await expect(dialogBox(page)).toHaveValue('65432');
    await expect(hits(page).first()).toBeVisible();
  });

  test('after a composition in the box, not in the middle of it', async ({ page }) => {
    await page.goto('./article/');
    await headBox(page).focus();
    const end = await compose(page, 'shiqiao');
    await expect(headBox(page)).toHaveValue('shiqiao');
    await expect(dialog(page)).toBeHidden();
    await end('石桥');
    await expect(dialogBox(page)).toHaveValue('石桥');
    await expect(hits(page).first()).toBeVisible();
  });

  test('by the button beside the box, which gets the focus back', async ({ page }) => {
    await page.goto('./article/');
    const button = page.getByRole('banner').getByRole('button', { name: '搜索' });
    await button.click();
    await expect(dialogBox(page)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
  });

  test('not by the focus alone: who passes the box by keyboard goes on', async ({ page }) => {
    await page.goto('./article/');
    await headBox(page).focus();
    await page.keyboard.press('Tab');
    await expect(page.getByRole('banner').getByRole('button', { name: '搜索' })).toBeFocused();
    await expect(dialog(page)).toBeHidden();
  });
});

test.describe('keys stay what they are', () => {
  test('in whatever holds text', async ({ page }) => {
    await page.goto('./contact/');
    for (const [name, html] of [
      ['a text box', '<input id="own">'],
      ['a text area', '<textarea id="own"></textarea>'],
      ['a list of choices', '<select id="own"><option>/</option></select>'],
      ['text that can be edited', '<p id="own" contenteditable><b>文</b></p>'],
    ] as const) {
      await page.locator('main').evaluate((main, added) => {
        document.getElementById('own')?.remove();
        main.insertAdjacentHTML('afterbegin', added);
      }, html);
      await page.locator('#own').focus();
      const hijacked = await page.evaluate(() => {
        const target = document.activeElement;
        return ['/', 'k'].map((key) => {
          const ctrlKey = key === 'k';
          const event = new KeyboardEvent('keydown', {
            key,
            ctrlKey,
            bubbles: true,
            cancelable: true,
          });
          return !target?.dispatchEvent(event);
        });
      });
      expect(hijacked, name).toEqual([false, false]);
      await page.keyboard.press('/');
      await expect(page.locator('#own'), name).toBeFocused();
      await expect(dialog(page), name).toBeHidden();
    }
  });

  test('with modifiers', async ({ page }) => {
    await page.goto('./contact/');
    for (const key of ['Control+/', 'Alt+/', 'Shift+/', 'Control+Shift+k', 'k']) {
      await page.keyboard.press(key);
    }
    await expect(dialog(page)).toBeHidden();
  });
});

test.describe('the key / can be turned off', () => {
  const slash = (page: Page) => dialog(page).getByRole('checkbox', { name: '“/”' });

  for (const storage of ['kept', 'blocked'] as const) {
    test(`and on again, with storage ${storage}`, async ({ page }) => {
      if (storage === 'blocked') {
        await page.addInitScript(() => {
          Object.defineProperty(window, 'localStorage', {
            get() {
              throw new DOMException('blocked', 'SecurityError');
            },
          });
        });
      }
      await openDialog(page);
      await slash(page).uncheck();
      await page.keyboard.press('Escape');
      if (storage === 'kept') await page.reload();
      // A key that does nothing leaves nothing to wait for but the one that does.
      await page.keyboard.press('/');
      await expect(dialog(page)).toBeHidden();
      await page.keyboard.press('Control+k');
      await expect(dialogBox(page)).toBeFocused();
      await expect(dialogBox(page)).toHaveValue('');
      await slash(page).check();
      await page.keyboard.press('Escape');
      await page.keyboard.press('/');
      await expect(dialogBox(page)).toBeFocused();
      const kept = storage === 'kept' ? await page.evaluate(() => localStorage.length) : 0;
      expect(kept).toBe(0);
    });
  }
});

test('closes by its button and by a click beside it', async ({ page }) => {
  await openDialog(page);
  // In words: the cross beside it is the browser's, which empties the box.
  await page.getByText('关闭', { exact: true }).click();
  await expect(dialog(page)).toBeHidden();
  await page.keyboard.press('/');
  await expect(dialogBox(page)).toBeFocused();
  await page.mouse.click(5, 300);
  await expect(dialog(page)).toBeHidden();
});

test('Escape closes at once, also where something is typed', async ({ page }) => {
  await openDialog(page);
  await dialogBox(page).fill('档案');
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toBeHidden();
});

for (const [site, kept] of [
  ['other', '{}'],
  ['other', '{"elder":"on"}'],
  ['museum', '{}'],
] as const)
  test(`on a telephone the page’s button, pressed again, leaves what is typed: ${site}, ${kept}`, async ({
    page,
  }) => {
    await page.addInitScript((set) => localStorage.setItem('display-settings', set), kept);
    await page.setViewportSize({ width: 360, height: 740 });
    // In every part of it: a finger does not hit the middle.
    for (const part of [0.1, 0.5, 0.9]) {
      await page.goto(`${rootOf(site)}article/`);
      const button = page.getByRole('banner').getByRole('button', { name: '搜索' });
      await expect(page.locator('settings-bar:defined')).toBeVisible();
      const { x = 0, y = 0, width = 0, height = 0 } = (await button.boundingBox()) ?? {};
      expect(width).toBeGreaterThan(40);
      await button.click();
      await expect(dialogBox(page)).toBeFocused();
      await dialogBox(page).pressSequentially('石桥');
      await expect(page.locator('[data-search-status]')).toContainText('“石桥”');
      await page.mouse.click(x + part * width, y + height / 2);
      // Or it asks the page of results.
      await expect(page.locator('dialog[open] input[name=q], search-results input')).toHaveValue(
        '石桥',
      );
    }
  });

test('on the page of results the keys lead to its own box', async ({ page }) => {
  await page.goto('./search/?q=石桥');
  await expectState(page, 'done');
  await page.keyboard.press('/');
  await expect(page.locator('search-results').getByRole('searchbox')).toBeFocused();
  await expect(page.locator('dialog')).toHaveCount(0);
});

test('answers while typing, announces the count and leads to the page of results', async ({
  page,
}) => {
  await openDialog(page);
  await dialogBox(page).pressSequentially('查档');
  await expectState(page, 'done');
  await expect(status(page)).toHaveText(`“查档”：找到${await hits(page).count()}处。`);
  await expect(hits(page).first().locator('mark').first()).toHaveText('查档');
  await page.getByRole('link', { name: '在搜索页里看全部结果' }).click();
  await expect(page).toHaveURL(/\/search\/\?q=/u);
  await expectState(page, 'done');
});

test('does not tear a composition apart', async ({ page }) => {
  await openDialog(page);
  const end = await compose(page, 'dang’an');
  await expect(dialogBox(page)).toHaveValue('dang’an');
  await expectState(page, 'idle');
  await end('档案');
  await expect(status(page)).toContainText('“档案”');
});

test('arrows move through the hits, Enter opens one', async ({ page }) => {
  await openDialog(page, './contact/');
  await dialogBox(page).fill('石桥镇');
  await expect(hits(page).first()).toBeVisible();
  await page.keyboard.press('ArrowUp');
  await expect(dialogBox(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const first = hits(page).first().getByRole('link');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect(dialogBox(page)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const address = await first.evaluate((link: HTMLAnchorElement) => link.href);
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
  await page.goBack();
  await expect(page).toHaveURL(/\/contact\/$/u);
});

test('Enter in the box asks the page of results', async ({ page }) => {
  await openDialog(page);
  await dialogBox(page).fill('石桥');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/search\/\?q=/u);
});

test('a hit on the same page closes it', async ({ page }) => {
  const query = new URLSearchParams({ mark: '手写目录' });
  await openDialog(page, `./article/?${query}#s0`);
  await dialogBox(page).fill('手写目录');
  const link = hits(page).getByRole('link').and(page.locator('[href*="/article/"]')).first();
  const address = await link.evaluate((found: HTMLAnchorElement) => found.href);
  expect(new URL(address).search).toBe(`?${query}`);
  await link.focus();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(address);
  await expect(dialog(page)).toBeHidden();
  await expect.poll(() => marked(page)).toEqual(['手写目录']);
});

test('empty, it offers the headings of the site and examples that find something', async ({
  page,
}) => {
  await openDialog(page);
  const examples = page.locator('[data-example]');
  await expect(examples).toHaveCount(3);
  for (const example of await examples.all()) {
    const query = (await example.textContent()) ?? '';
    await example.click();
    await expect(dialogBox(page)).toHaveValue(query);
    await expect(status(page)).toContainText(`“${query}”：找到`);
    await expect(hits(page).first()).toBeVisible();
    await dialogBox(page).fill('');
    await expectState(page, 'idle');
  }
  const heading = page.locator('.search-headings a[href$="#s1"]');
  await expect(heading).toBeVisible();
  await heading.click();
  await expect(page).toHaveURL(/#s1$/u);
  await expect(page.locator('#s1')).toBeInViewport();
});

test.describe('nothing is fetched', () => {
  test('before the reader shows that they mean to search', async ({ page }) => {
    const requests: string[] = [];
    page.on('request', (request) => requests.push(new URL(request.url()).pathname));
    await page.goto('./article/');
    await page.evaluate(() => document.fonts.ready.then(() => true));
    const marks = scriptWith('other', 'search-marks');
    const early = requests.filter(
      (path) => /pagefind|suggestions|SearchDialog|view/u.test(path) || path.endsWith(marks),
    );
    expect(early).toEqual([]);
    const dialogScript = page.waitForRequest(/SearchDialog/u);
    await headBox(page).hover();
    await dialogScript;
    expect(requests.filter((path) => path.includes('/pagefind/'))).toEqual([]);
    const index = page.waitForRequest('**/pagefind/**');
    await headBox(page).click();
    await index;
  });

  for (const query of ['一船一档', 'yichuanyidang', 'ycyd', '一船yi档']) {
    test(`that is not needed: at most 100 KB until ${query} is answered`, async ({ page }) => {
      await page.goto('./', { waitUntil: 'networkidle' });
      // The server of the tests does not compress; those of the published site send what the build
      // has compressed.
      const sizes = new Map<string, number>();
      page.on('response', (response) => {
        const file = path.join(folderOf('other'), new URL(response.url()).pathname);
        const sent = [file, `${file}.br`].filter((one) => existsSync(one));
        // A script that has come by fetch is imported from the browser's cache.
        sizes.set(file, Math.min(...sent.map((one) => statSync(one).size)));
      });
      await page.keyboard.press('/');
      await dialogBox(page).fill(query);
      await expect(hits(page).first()).toBeVisible();
      const bytes = [...sizes.values()].reduce((sum, size) => sum + size, 0);
      expect(bytes).toBeGreaterThan(60_000);
      expect(bytes).toBeLessThanOrEqual(100_000);
    });
  }
});

test.describe('when something cannot be had', () => {
  test('a part of the index: says so, leads to the contents, recovers', async ({ page }) => {
    for (const part of ['pagefind.js', '*.pagefind', 'index/*', '*']) {
      await page.route(`**/pagefind/${part}`, (route) => route.abort());
      await openDialog(page);
      await dialogBox(page).fill('一船一档');
      await expectState(page, 'failed');
      await expect(status(page), part).toContainText('搜索没有成功');
      await expect(page.locator('.search-headings a').first(), part).toBeVisible();
      await expect(page.getByRole('link', { name: '看全部内容的目录' }), part).toBeVisible();
      await page.unrouteAll();
      await page.getByRole('button', { name: '再试一次' }).click();
      await expect(hits(page).first(), part).toBeVisible();
    }
  });

  test('the suggestions: it searches all the same', async ({ page }) => {
    await page.route('**/suggestions.json', (route) => route.abort());
    const requests = indexRequests(page);
    await openDialog(page);
    await dialogBox(page).fill('一船一档');
    await expect(hits(page).first()).toBeVisible();
    expect(requests).not.toEqual([]);
  });

  test('the dialog: the box asks the page of results', async ({ page }) => {
    await page.route(/SearchDialog/u, (route) => route.abort());
    await page.goto('./article/');
    await page.keyboard.press('/');
    await expect(headBox(page)).toBeFocused();
    await page.keyboard.type('一船一档');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/\/search\/\?q=/u);
    await expect(hits(page).first()).toBeVisible();
  });
});

test('has no fault that axe finds, light or dark', async ({ page }) => {
  await openDialog(page);
  await expect(page.locator('.search-headings')).toBeVisible();
  for (const query of ['', '查档', '长安十二时辰']) {
    await dialogBox(page).fill(query);
    await expectState(page, query === '' ? 'idle' : 'done');
    await page.emulateMedia({ colorScheme: 'light' });
    expect.soft(await violations(page, { within: 'dialog' }), `${query}, light`).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark' });
    expect.soft(await faintTexts(page, 'dialog'), `${query}, dark`).toEqual([]);
  }
});

test('fits the narrowest screen, with targets that a finger meets', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await openDialog(page);
  await expect(page.locator('.search-headings')).toBeVisible();
  const sizes = () =>
    dialog(page).evaluate((element) => {
      const small = [...element.querySelectorAll('a, button, input')].filter((target) => {
        const { width, height } = target.getBoundingClientRect();
        return width > 0 && height < 44;
      });
      const { scrollWidth, clientWidth } = document.documentElement;
      const body = element.querySelector('.search-body');
      return {
        small: small.map(({ textContent }) => textContent),
        wide: [scrollWidth - clientWidth, (body?.scrollWidth ?? 0) - (body?.clientWidth ?? 0)],
      };
    });
  expect(await sizes()).toEqual({ small: [], wide: [0, 0] });
  await dialogBox(page).fill('档案');
  await expect(hits(page).first()).toBeVisible();
  expect(await sizes()).toEqual({ small: [], wide: [0, 0] });
});
