/** 长辈版 on a telephone: what older readers need stands at once, and in whole lines. */
import { expect, type Page, test } from '@playwright/test';
import { type Line, linesOf } from './lines.ts';
import { dialogBox } from './search-page.ts';
import { pathsOf, rootOf, standsForAll } from './sites.ts';

test.use({ viewport: { width: 360, height: 740 } });

test.beforeEach(async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('display-settings', '{"elder":"on"}'));
});

/** How many rows some elements stand in. */
const rows = (page: Page, of: string) =>
  page
    .locator(of)
    .evaluateAll((all) => new Set(all.map((one) => one.getBoundingClientRect().top)).size);

test('the masthead is two rows and a menu of one, with the number in sight', async ({ page }) => {
  for (const path of ['', 'article/', 'timeline/', 'donate/', 'contact/']) {
    await page.goto(rootOf('other') + path);
    await expect(page.locator('settings-bar:defined')).toBeVisible();
    expect(await rows(page, '.masthead nav li'), path).toBe(1);
    const box = await page.locator('.masthead').boundingBox();
    expect(box?.height, path).toBeLessThan(230);
    // It says whose exhibition this is.
    const publisher = page.locator('.masthead .publisher');
    await expect(publisher).toBeVisible();
    expect(
      await publisher.evaluate((shown) => parseFloat(getComputedStyle(shown).fontSize)),
    ).toBeGreaterThanOrEqual(15);
    // The box is in the dialog that the button opens, and waits for what is typed.
    await page.locator('.masthead').getByRole('button', { name: '搜索' }).click();
    await expect(dialogBox(page)).toBeFocused();
  }
});

for (const size of ['large', 'larger'])
  test(`so is that of type which is ${size}, with its name in one line`, async ({ page }) => {
    await page.addInitScript(
      (kept) => localStorage.setItem('display-settings', kept),
      `{"size":"${size}"}`,
    );
    for (const path of ['', 'article/']) {
      await page.goto(rootOf('other') + path);
      await expect(page.locator('settings-bar:defined')).toBeVisible();
      expect(await rows(page, '.masthead nav li'), path).toBe(1);
      expect(await rows(page, '.masthead a.call, .masthead search button'), path).toBe(1);
      for (const name of ['.title', '.publisher'])
        expect(await linesOf(page, `.masthead ${name}`), `${path} ${name}`).toHaveLength(1);
      const box = await page.locator('.masthead').boundingBox();
      expect(box?.height, path).toBeLessThan(230);
    }
  });

test('what the buttons of the masthead say stands within them', async ({ page }) => {
  await page.goto(rootOf('other'));
  await expect(page.locator('settings-bar:defined')).toBeVisible();
  const [call, search] = [
    page.locator('.masthead a.call'),
    page.locator('.masthead search button'),
  ];
  const [box, beside] = await Promise.all([call, search].map((button) => button.boundingBox()));
  expect(box?.height).toBe(beside?.height);
  if (!box) throw new Error('not shown');
  for (const part of await call.locator('span').all()) {
    const { y = NaN, height = NaN } = (await part.boundingBox()) ?? {};
    expect(y).toBeGreaterThan(box.y + 2);
    expect(y + height).toBeLessThan(box.y + box.height - 2);
  }
});

test('a button that the largest type leaves a row of its own fills it', async ({ page }) => {
  await page.addInitScript(
    (kept) => localStorage.setItem('display-settings', kept),
    '{"elder":"on","size":"largest"}',
  );
  await page.goto(rootOf('other'));
  await expect(page.locator('settings-bar:defined')).toBeVisible();
  const [call, search, row] = await Promise.all(
    ['a.call', 'search button', 'nav'].map((part) =>
      page.locator(`.masthead ${part}`).boundingBox(),
    ),
  );
  expect(search?.y).toBeGreaterThan(call?.y ?? Infinity);
  expect([search?.x, search?.width]).toEqual([row?.x, row?.width]);
});

test('on a tablet the telephone and the box share a row, or are of one width', async ({ page }) => {
  await page.goto(rootOf('other'));
  await expect(page.locator('settings-bar:defined')).toBeVisible();
  for (const width of [600, 768, 900]) {
    await page.setViewportSize({ width, height: 900 });
    const [call, box] = await Promise.all(
      ['a.call', 'search'].map((part) => page.locator(`.masthead ${part}`).boundingBox()),
    );
    const beside = call?.y === box?.y;
    const alike = call?.x === box?.x && call?.width === box?.width;
    expect(beside || alike, `at ${width} px`).toBe(true);
  }
});

test('at a desk the telephone and the box stand in one row', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(rootOf('other'));
  await expect(page.locator('settings-bar:defined')).toBeVisible();
  expect(await rows(page, '.masthead a.call, .masthead search button')).toBe(1);
});

test('who has read before sees on the entrance how to go on', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('place:/article/', 's1-p4'));
  await page.goto(rootOf('other'));
  await expect(page.getByRole('link', { name: '接着读' })).toBeInViewport({ ratio: 1 });
});

test('the way of giving stands in two rows', async ({ page }) => {
  await page.goto(`${rootOf('other')}donate/`);
  expect(await rows(page, '.stops li')).toBe(2);
});

test('the answer to what one has typed stands on the screen, with the number to call', async ({
  page,
}) => {
  await page.goto(`${rootOf('other')}donate/`);
  await page.locator('#thing').fill('相册');
  await page.locator('#thing').press('Enter');
  await expect(page).toHaveURL(/\/donate\/things\/\?q=/u);
  const answer = page.locator('.answer .thing');
  await expect(answer.locator('b').first()).toBeInViewport({ ratio: 1 });
  await expect(answer.locator('a[href^="tel:"]')).toBeInViewport({ ratio: 1 });
  // Asked there once more, it is answered in sight, too.
  await page.locator('#thing').fill('金鱼');
  await page.evaluate(() => scrollTo(0, 0));
  await page.locator('#thing').press('Enter');
  await expect(answer.locator('h2')).toBeInViewport({ ratio: 1 });
  await expect(answer.locator('a[href^="tel:"]')).toBeInViewport({ ratio: 1 });
});

test('putting all back says that 长辈版 is off, too', async ({ page }) => {
  await page.goto(rootOf('other'));
  await page.getByRole('button', { name: '设置' }).click();
  await page.getByRole('button', { name: '恢复原样' }).click();
  await expect(page.locator('html')).not.toHaveAttribute('data-elder');
  await expect(page.getByRole('dialog').getByRole('status')).toContainText('长辈版也关了');
});

test('where nobody can be called, the box takes the row of the number', async ({ page }) => {
  await page.goto(rootOf('museum'));
  await expect(page.locator('settings-bar:defined')).toBeVisible();
  await expect(page.locator('.masthead a[href^="tel:"], .masthead a[href^="mailto:"]')).toHaveCount(
    0,
  );
  const [box, row] = await Promise.all(
    ['.masthead search', '.masthead nav'].map((part) => page.locator(part).boundingBox()),
  );
  expect(box?.width).toBe(row?.width);
  await expect(page.locator('.masthead').getByRole('searchbox')).toBeVisible();
});

test('the telephone stands in the masthead with its number', async ({ page }) => {
  await page.goto(rootOf('site'));
  const call = page.locator('.masthead a[href^="tel:"]');
  await expect(call).toContainText(/\d{7}/u);
  expect((await call.boundingBox())?.y).toBeLessThan(150);
});

/** The titles of which a line ends within a word, or between a number and what it counts. */
function partedIn(lines: readonly Line[]): string[] {
  const words = new Intl.Segmenter('zh', { granularity: 'word' });
  const titles = lines.map(({ text, last }) => text + (last ? '\n' : '/')).join('');
  return titles.split('\n').filter((title) => {
    const whole = words.segment(title.replaceAll('/', ''));
    const begins = new Set(Array.from(whole, ({ index }) => index));
    let at = 0;
    return title
      .split('/')
      .slice(0, -1)
      .some((line) => !begins.has((at += line.length)) || /\d$/u.test(line));
  });
}

test('titles are divided between words, and no number from what it counts', async ({ page }) => {
  for (const site of ['site', 'other'] as const)
    for (const path of ['', 'article/'])
      for (const width of [320, 360]) {
        await page.setViewportSize({ width, height: 740 });
        await page.goto(rootOf(site) + path);
        const lines = await linesOf(page, 'main :is(h1, p).display');
        expect(lines.length).toBeGreaterThan(2);
        expect(partedIn(lines), `${site}/${path} at ${width} px`).toEqual([]);
      }
});

test('the box that asks to call breaks after a mark', async ({ page }) => {
  for (const width of [320, 360]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(`${rootOf('other')}donate/ways/`);
    const lines = await linesOf(page, '.ask .heading');
    expect(
      lines.map(({ text }) => text),
      `at ${width} px`,
    ).toEqual([expect.stringMatching(/，$/u), expect.any(String)]);
  }
});

/** The numbers of a page's text that are parted, also those that a button copies. */
const partedNumbers = (page: Page) =>
  page.locator('main :is(a[href^="tel:"], copy-button)').evaluateAll((holders) =>
    holders.flatMap((holder) => {
      const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
      const found: string[] = [];
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const match = /[\d-]{7,}/u.exec(node.textContent ?? '');
        if (!match) continue;
        const [number] = match;
        const range = document.createRange();
        range.setStart(node, match.index);
        range.setEnd(node, match.index + number.length);
        const tops = new Set(Array.from(range.getClientRects(), ({ top }) => Math.round(top)));
        if (tops.size > 1) found.push(number);
      }
      return found;
    }),
  );

test('no heading ends on a lone character, and no line within a telephone number', async ({
  page,
}) => {
  for (const path of pathsOf('other').filter((one) => standsForAll('other', one))) {
    await page.goto(rootOf('other') + path);
    const lone = (await linesOf(page, 'main :is(h1, h2, h3)')).filter(
      ({ text, first, last }) => last && !first && Array.from(text).length === 1,
    );
    expect(lone, path).toEqual([]);
    expect(await partedNumbers(page), path).toEqual([]);
  }
  await page.goto(`${rootOf('other')}donate/things/`);
  await page.locator('main').getByRole('searchbox').fill('邮票');
  await expect(page.locator('.answer a[href^="tel:"]')).toBeVisible();
  expect(await partedNumbers(page)).toEqual([]);
});

test('the month of an event stands beside its year, next to the river', async ({ page }) => {
  await page.goto(`${rootOf('other')}timeline/`);
  const dates = await page.locator('.entries time').evaluateAll((all) =>
    all.map((time) => {
      const [year, rest] = Array.from(time.querySelectorAll('b, span'), (part) =>
        part.getBoundingClientRect(),
      );
      return { text: time.textContent.trim(), apart: (rest?.bottom ?? 0) - (year?.bottom ?? 0) };
    }),
  );
  const months = dates.filter(({ text }) => /^\d{4}\s*年\d{1,2}月$/u.test(text));
  expect(months.length).toBeGreaterThan(3);
  for (const { text, apart } of months) expect(Math.abs(apart), text).toBeLessThan(12);
});

test('all that people ask of giving is in sight, however much it is', async ({ page }) => {
  await page.goto(`${rootOf('site')}donate/`);
  const ends = await page
    .locator('.questions a')
    .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
  expect(ends.length).toBeGreaterThan(6);
  expect(Math.max(...ends)).toBeLessThanOrEqual(360);
});

for (const width of [320, 360])
  test.describe(`in the largest type at ${width} px`, () => {
    test.use({ viewport: { width, height: 740 } });

    test.beforeEach(async ({ page }) => {
      await page.addInitScript(
        (kept) => localStorage.setItem('display-settings', kept),
        '{"elder":"on","size":"largest"}',
      );
    });

    test('the menu is one row still', async ({ page }) => {
      await page.goto(`${rootOf('site')}donate/`);
      expect(await rows(page, '.masthead nav li')).toBe(1);
    });

    test('dates and numbers to call are whole, and the numbers large', async ({ page }) => {
      await page.goto(`${rootOf('site')}timeline/`);
      const dates = await linesOf(page, '.entries .date');
      expect(dates.length).toBeGreaterThan(3);
      expect(dates.filter(({ first, last }) => !first || !last)).toEqual([]);
      for (const path of ['', 'contact/', 'donate/']) {
        await page.goto(rootOf('site') + path);
        expect(await partedNumbers(page), path).toEqual([]);
      }
      await page.goto(`${rootOf('site')}contact/`);
      await expect(page.locator('main copy-button button').first()).toBeVisible();
      expect(await partedNumbers(page)).toEqual([]);
      const sizes = await page
        .locator('main .call')
        .evaluateAll((all) => all.map((one) => parseFloat(getComputedStyle(one).fontSize)));
      expect(sizes.length).toBeGreaterThan(0);
      // Larger than the text around it.
      expect(Math.min(...sizes)).toBeGreaterThanOrEqual(27);
    });

    test('six characters of what one types are in sight, and all questions whole', async ({
      page,
    }) => {
      await page.goto(`${rootOf('site')}donate/`);
      const box = page.locator('main').getByRole('searchbox');
      const room = await box.evaluate((input) => {
        const { fontSize, paddingInlineStart } = getComputedStyle(input);
        return (input.clientWidth - 2 * parseFloat(paddingInlineStart)) / parseFloat(fontSize);
      });
      expect(room).toBeGreaterThanOrEqual(5.9);
      const main = await page.locator('main').evaluate((one) => {
        const { paddingInlineEnd } = getComputedStyle(one);
        return one.getBoundingClientRect().right - parseFloat(paddingInlineEnd);
      });
      const ends = await page
        .locator('.questions a')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().right));
      expect(ends.length).toBeGreaterThan(6);
      expect(Math.max(...ends)).toBeLessThanOrEqual(main + 1);
    });
  });

test('the answers to a question of the letter stand below one another', async ({ page }) => {
  await page.goto(`${rootOf('other')}donate/letter/`);
  await page.getByRole('button', { name: '在网页上填写' }).click();
  const groups = page.locator('.radios:visible');
  await expect(groups).toHaveCount(2);
  for (const group of await groups.all()) {
    const places = await group.locator('label').evaluateAll((all) =>
      all.map((one) => {
        const { left, top } = one.getBoundingClientRect();
        return { left, top };
      }),
    );
    expect(places.length).toBeGreaterThan(1);
    expect(new Set(places.map(({ left }) => left)).size).toBe(1);
    expect(new Set(places.map(({ top }) => top)).size).toBe(places.length);
  }
});

test('the heads of the letter’s table stand in one line each, beside the desk too', async ({
  page,
}) => {
  await page.goto(`${rootOf('other')}donate/letter/`);
  for (const width of [700, 1160, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const heads = await linesOf(page, '[data-letter] th');
    expect(heads.length).toBeGreaterThan(4);
    expect(
      heads.filter(({ first, last }) => !first || !last),
      `at ${width} px`,
    ).toEqual([]);
  }
});

test.describe('with a finger', () => {
  test.use({ hasTouch: true, isMobile: true });

  test('the years are gone through with the button to pause in sight', async ({ page }) => {
    await page.clock.install();
    await page.goto(`${rootOf('other')}timeline/`);
    const button = page.locator('[data-play]');
    const status = page.locator('.timeline-status [role=status]');
    await button.tap();
    for (let year = 0; year < 4; year += 1) {
      const said = await status.textContent();
      await page.clock.runFor(4000);
      await expect(status).not.toHaveText(said ?? '');
      await expect(button).toHaveText('暂停');
      await expect(button).toBeInViewport({ ratio: 1 });
      const lines = await status.evaluate(
        (shown) =>
          shown.getBoundingClientRect().height / parseFloat(getComputedStyle(shown).lineHeight),
      );
      expect(lines).toBeLessThan(1.5);
    }
  });
});
