/** Parts of pages that are laid out for the screens that readers have. */
import { expect, type Locator, test } from '@playwright/test';
import { linesOf } from './lines.ts';
import { dialogBox } from './search-page.ts';
import { rootOf } from './sites.ts';

test('numbered parts of the notice, and the steps, have room for their numbers', async ({
  page,
}) => {
  for (const [path, least] of [
    ['donate/', 2],
    ['donate/ways/', 1],
  ] as const) {
    await page.goto(rootOf('other') + path);
    const indents = await page
      .locator('main ol')
      .evaluateAll((lists) =>
        lists
          .filter((list) => getComputedStyle(list).listStyleType === 'decimal')
          .map((list) => parseFloat(getComputedStyle(list).paddingInlineStart)),
      );
    expect(indents.length, path).toBeGreaterThanOrEqual(least);
    expect(Math.min(...indents), path).toBeGreaterThan(16);
  }
  // A number stands before several steps only.
  const steps = page.locator('.phases :is(ol, ul)');
  expect(
    await steps.evaluateAll((lists) => lists.map((list) => [list.children.length, list.tagName])),
  ).toEqual([
    [2, 'OL'],
    [1, 'UL'],
    [1, 'UL'],
  ]);
});

test('on a telephone what several ways have in common is said once, of all of them', async ({
  page,
}) => {
  await page.goto(`${rootOf('other')}donate/ways/`);
  // Of what it costs the notice speaks for one way only.
  const cells = page.locator('.ways tr', { hasText: '要不要钱' }).locator('td');
  const seen = () =>
    cells.filter({ visible: true }).evaluateAll((all) =>
      all.map((cell) => {
        const { content } = getComputedStyle(cell, '::before');
        return [content === 'none' ? '' : content.replaceAll('"', ''), cell.textContent.trim()];
      }),
    );
  const toSteps = page.getByRole('link', { name: '一步一步怎么做' });
  await page.setViewportSize({ width: 360, height: 740 });
  expect(await seen()).toEqual([
    ['捐赠、寄存', '公告没写，请打电话问'],
    ['复制', '“本馆免费复制一份”'],
  ]);
  await toSteps.click();
  await expect(page.getByRole('heading', { name: '一步一步' })).toBeInViewport();
  await page.setViewportSize({ width: 1280, height: 800 });
  expect(await seen()).toEqual([
    ['', '公告没写，请打电话问'],
    ['', '公告没写，请打电话问'],
    ['', '“本馆免费复制一份”'],
  ]);
  await expect(toSteps).toBeHidden();
});

for (const width of [1280, 1920]) {
  test(`at ${width} px a page that is not found has its search beside what it says`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${rootOf('other')}404.html`);
    const [says, search, contents] = await Promise.all(
      ['main h1', 'main search', 'main nav'].map((part) => page.locator(part).boundingBox()),
    );
    expect(search?.x).toBeGreaterThan(width / 2);
    expect(search?.y).toBeLessThan((says?.y ?? 0) + (says?.height ?? 0) + 100);
    // To the right edge, as the contents below reach.
    const right = (box: typeof search) => Math.round((box?.x ?? 0) + (box?.width ?? 0));
    expect(right(search)).toBe(right(contents));
  });
}

test('where the notice has no terms to quote, the code of the contact stands beside it', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${rootOf('example')}contact/`);
  const [sheet, card, code] = await Promise.all(
    ['.sheet', '.sheet address', '.sheet figure'].map((part) => page.locator(part).boundingBox()),
  );
  expect(code?.x).toBeGreaterThan((sheet?.x ?? 0) + (sheet?.width ?? 0) / 2);
  expect(code?.y).toBeLessThan((card?.y ?? 0) + (card?.height ?? 0));
  // What the code is higher by stands below the last line: no gap parts what belongs together.
  const [copies, maps] = await Promise.all(
    ['.copies', '.maps a'].map((part) => page.locator(`.sheet ${part}`).first().boundingBox()),
  );
  expect((maps?.y ?? 0) - (copies?.y ?? 0) - (copies?.height ?? 0)).toBeLessThan(32);
  // Nor is a part of the sheet left empty below them: its end is as far from what it holds as its beginning.
  const said = await page.locator('.sheet figcaption').evaluate((caption) => {
    const range = document.createRange();
    range.selectNodeContents(caption);
    return range.getBoundingClientRect().bottom;
  });
  const lowest = Math.max(said, (maps?.y ?? 0) + (maps?.height ?? 0));
  const above = (card?.y ?? 0) - (sheet?.y ?? 0);
  expect((sheet?.y ?? 0) + (sheet?.height ?? 0) - lowest).toBeLessThan(above + 32);
});

test('a picture of the article is as wide as its paragraphs, and what follows keeps away', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${rootOf('example')}article/`);
  const [picture, text] = await Promise.all(
    ['.rest .large-picture img', '.rest p[id]'].map((part) =>
      page.locator(part).first().boundingBox(),
    ),
  );
  expect(Math.abs((picture?.width ?? 0) - (text?.width ?? 0))).toBeLessThan(2);
  const [last, card] = await Promise.all(
    ['.rest p[id]', '.rest > .card'].map((part) => page.locator(part).last().boundingBox()),
  );
  expect((card?.y ?? 0) - (last?.y ?? 0) - (last?.height ?? 0)).toBeGreaterThan(24);
});

test('in the booklet the text keeps away from what is said of its year', async ({ page }) => {
  await page.goto(`${rootOf('other')}print/`);
  for (const width of [360, 1280]) {
    await page.setViewportSize({ width, height: 900 });
    const [note, text] = await Promise.all(
      ['p:has(+ .prose)', 'p + .prose'].map((one) => page.locator(one).boundingBox()),
    );
    expect(note, 'the year is inferred').not.toBeNull();
    expect((text?.y ?? 0) - (note?.y ?? 0) - (note?.height ?? 0)).toBeGreaterThanOrEqual(12);
  }
});

test('a wide screen is used for what is said about the exhibition, in lines that are read well', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1920, height: 1000 });
  await page.goto(`${rootOf('other')}about/`);
  const main = await page.locator('main h1').locator('..').boundingBox();
  const texts = await page.locator('main section p').evaluateAll((all) =>
    all.map((text) => ({
      right: text.getBoundingClientRect().right,
      characters: text.clientWidth / parseFloat(getComputedStyle(text).fontSize),
    })),
  );
  const [left, whole] = [main?.x ?? 0, main?.width ?? 0];
  expect(Math.max(...texts.map(({ right }) => right))).toBeGreaterThan(left + whole * 0.9);
  expect(Math.max(...texts.map(({ characters }) => characters))).toBeLessThanOrEqual(40);
});

test('nothing is offered below 1024 px that changes only what is not to be seen there', async ({
  page,
}) => {
  await page.goto(`${rootOf('other')}timeline/`);
  const compare = page.locator('[name=compare]');
  for (const [width, seen] of [
    [360, false],
    [1023, false],
    [1024, true],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await expect(page.locator('[data-controls]')).toBeVisible();
    expect(await compare.isVisible(), `at ${width} px`).toBe(seen);
  }
});

test('what explains a few events stands right below them', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${rootOf('annals')}timeline/office/`);
  const entries = await page.locator('[data-entries]').boundingBox();
  const key = await page.locator('.key').boundingBox();
  const end = (entries?.y ?? 0) + (entries?.height ?? 0);
  expect(key?.y).toBeGreaterThanOrEqual(end);
  expect(key?.y).toBeLessThan(end + 60);
});

test('a menu of seven or eight stands in two rows on a telephone, none left over by itself', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto('/');
  const entries = page.locator('.menu > li');
  for (const size of [7, 8]) {
    await entries.last().evaluate((last, wanted) => {
      while ((last.parentElement?.children.length ?? wanted) < wanted)
        last.after(last.cloneNode(true));
    }, size);
    const tops = await entries.evaluateAll((all) =>
      all.map((one) => one.getBoundingClientRect().y),
    );
    expect(tops).toHaveLength(size);
    const rows = Map.groupBy(tops, (top) => top);
    expect(Array.from(rows.values(), (row) => row.length)).toEqual([4, size - 4]);
  }
});

/** Whether all links of a row stand within it, with nothing to the side. */
const seenWhole = (row: Locator) =>
  row.evaluate((element) => {
    const { left, right } = element.getBoundingClientRect();
    return (
      element.scrollWidth <= element.clientWidth &&
      Array.from(element.querySelectorAll('a'), (link) => link.getBoundingClientRect()).every(
        (link) => link.left >= left - 1 && link.right <= right + 1,
      )
    );
  });

test('a row of links is seen whole; only many, on a telephone, go on beyond an arrow', async ({
  page,
}) => {
  const row = page.locator('.one-line, .years, .questions ul');
  const arrow = () => row.evaluate((element) => getComputedStyle(element, '::after').content);
  for (const [site, path, links, goesOn] of [
    ['other', 'timeline/', 23, true],
    ['annals', 'timeline/', 5, false],
    ['other', 'donate/', 3, false],
  ] as const) {
    await page.goto(rootOf(site) + path);
    await expect(row.locator('a')).toHaveCount(links);
    for (const width of [360, 430, 600, 768, 1000]) {
      await page.setViewportSize({ width, height: 740 });
      const beyond = goesOn && width < 500;
      const at = `${site}/${path} at ${width} px`;
      expect(await seenWhole(row), at).toBe(!beyond);
      expect((await arrow()).includes('→'), at).toBe(beyond);
    }
  }
});

test('the last of a row that goes on beyond a telephone can be read whole', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${rootOf('other')}timeline/`);
  const row = page.locator('.one-line');
  const last = row.locator('a').last();
  const places = await row.evaluate((element) => {
    element.scrollLeft = element.scrollWidth;
    const arrow = getComputedStyle(element, '::after');
    return {
      end: element.getBoundingClientRect().right,
      arrow: parseFloat(arrow.width) + parseFloat(arrow.marginInlineStart),
    };
  });
  const box = await last.boundingBox();
  expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThan(places.end - places.arrow);
  // Then nothing says any more that others follow.
  await expect
    .poll(() => row.evaluate((element) => getComputedStyle(element, '::after').opacity))
    .toBe('0');
});

test('the arrow of a row, pressed, brings what follows, and at last its end', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${rootOf('other')}timeline/`);
  const row = page.locator('.one-line');
  await expect(page.locator('settings-bar:defined')).toBeVisible();
  const last = row.locator('a').last();
  await expect(last).not.toBeInViewport();
  const beyond = () => row.evaluate((one) => one.scrollWidth - one.clientWidth - one.scrollLeft);
  for (let left = await beyond(); left > 1; left = await beyond()) {
    // Where the arrow is painted, whatever stands below it.
    const { width, height } = (await row.boundingBox()) ?? { width: 0, height: 0 };
    await row.click({ position: { x: width - 8, y: height / 2 } });
    await expect.poll(beyond).toBeLessThan(left);
  }
  await expect(last).toBeInViewport({ ratio: 1 });
});

test('更多 of the things that one may pick is not left over in a row', async ({ page }) => {
  for (const site of ['site', 'other'] as const) {
    await page.goto(`${rootOf(site)}donate/`);
    for (const width of [360, 480, 768, 1024, 1280, 1600, 1920]) {
      await page.setViewportSize({ width, height: 740 });
      const tops = await page
        .locator('.picks a')
        .filter({ visible: true })
        .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().top)));
      expect(tops.length, `${site} at ${width} px`).toBeGreaterThan(5);
      expect(tops.at(-1), `${site} at ${width} px`).toBe(tops.at(-2));
    }
  }
});

test('what the box of the masthead asks is whole from a telephone to a desk', async ({ page }) => {
  for (const site of ['site', 'other', 'museum'] as const) {
    await page.goto(`${rootOf(site)}article/`);
    for (const width of [360, 430, 768, 1000, 1024, 1056, 1060, 1280]) {
      await page.setViewportSize({ width, height: 740 });
      const rooms = await page
        .getByRole('banner')
        .getByRole('searchbox')
        .filter({ visible: true })
        .evaluateAll((boxes: HTMLInputElement[]) =>
          boxes.map((box) => {
            const { paddingInlineStart, paddingInlineEnd } = getComputedStyle(box);
            const room =
              box.clientWidth - parseFloat(paddingInlineStart) - parseFloat(paddingInlineEnd);
            const asked = document.createElement('span');
            asked.style.cssText = `position: absolute; white-space: nowrap; font: ${getComputedStyle(box, '::placeholder').font}`;
            asked.textContent = box.placeholder;
            document.body.append(asked);
            return room - asked.getBoundingClientRect().width;
          }),
        );
      for (const room of rooms) expect(room, `${site} at ${width} px`).toBeGreaterThanOrEqual(0);
      expect(rooms.length > 0 || site === 'museum').toBe(true);
    }
  }
});

test('on a tablet what an event says begins where its date begins', async ({ page }) => {
  for (const width of [640, 768, 1000]) {
    await page.setViewportSize({ width, height: 900 });
    for (const site of ['site', 'other'] as const) {
      await page.goto(`${rootOf(site)}timeline/`);
      const [dates, texts] = await Promise.all(
        ['.entry > .date', '.entry [data-text]'].map((of) =>
          page
            .locator(of)
            .evaluateAll((all) => all.map((one) => Math.round(one.getBoundingClientRect().left))),
        ),
      );
      expect(texts?.length, `${site} at ${width} px`).toBeGreaterThan(5);
      expect(texts, `${site} at ${width} px`).toEqual(dates);
    }
  }
});

test('two objects or three are shown large and sharp, side by side', async ({ page }) => {
  for (const [width, least] of [
    [768, 300],
    [1280, 450],
    [1920, 450],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${rootOf('example')}objects/`);
    const pictures = page.locator('.object-list img');
    await expect(pictures).toHaveCount(2);
    const shown = await pictures.evaluateAll((all: HTMLImageElement[]) =>
      all.map(({ naturalWidth, clientWidth, parentElement }) => ({
        enough: naturalWidth >= clientWidth,
        width: clientWidth,
        top: Math.round(parentElement?.getBoundingClientRect().top ?? 0),
      })),
    );
    for (const one of shown) {
      expect(one.width, `at ${width} px`).toBeGreaterThan(least);
      expect(one.enough, `at ${width} px`).toBe(true);
    }
    expect(shown[0]?.top, `at ${width} px`).toBe(shown[1]?.top);
  }
});

test('the years of a decade stand five in a row of a telephone', async ({ page }) => {
  for (const width of [320, 360, 430, 480]) {
    await page.setViewportSize({ width, height: 740 });
    await page.goto(rootOf('long'));
    const rows = await page.locator('#river nav ul').evaluateAll((decades) =>
      decades.flatMap((decade) => {
        const tops = Array.from(decade.children, (year) => year.getBoundingClientRect().top);
        return [...Map.groupBy(tops, Math.round).values()].map(({ length }) => length);
      }),
    );
    // The first decade begins, and the last ends, where the chronicle does.
    expect(rows.slice(1, -1), `at ${width} px`).toEqual(rows.slice(1, -1).map(() => 5));
    expect(rows.length).toBeGreaterThan(20);
  }
});

test('no direction and no figure of the entrance is left over in a row of its own', async ({
  page,
}) => {
  for (const width of [360, 700, 768, 1023, 1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    for (const site of ['other', 'lean', 'site'] as const) {
      await page.goto(rootOf(site));
      for (const list of ['.directions', '.strip']) {
        const rows = await page
          .locator(`main ${list} > li`)
          .evaluateAll((items) =>
            [
              ...Map.groupBy(items, (item) =>
                Math.round(item.getBoundingClientRect().top),
              ).values(),
            ].map(({ length }) => length),
          );
        const alone = Math.max(...rows) > 1 && rows.includes(1);
        expect(alone, `${list} of ${site} at ${width} px: ${rows.join(' + ')}`).toBe(false);
      }
    }
  }
});

test('doors stand in rows of as many, and objects two to a row of a telephone', async ({
  page,
}) => {
  const rowsOf = (items: Locator) =>
    items.evaluateAll((all) =>
      Array.from(
        Map.groupBy(all, (item) => Math.round(item.getBoundingClientRect().top)).values(),
        (row) => row.length,
      ),
    );
  for (const width of [360, 704, 768, 1023, 1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    for (const site of ['other', 'museum', 'example', 'site'] as const) {
      await page.goto(rootOf(site));
      const rows = await rowsOf(page.locator('main .ways:not(.link-row) > li:not(.back)'));
      expect(rows.length, `doors of ${site}`).toBeGreaterThan(0);
      // On a telephone one takes a row of its own.
      if (width < 704 && rows.at(-1) === 1) continue;
      expect(new Set(rows).size, `${site} at ${width} px: ${rows.join(' + ')}`).toBe(1);
    }
  }
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['', 'objects/', 'rooms/']) {
    await page.goto(rootOf('museum') + path);
    const rows = await rowsOf(page.locator('.object-list > li'));
    expect(rows.length, path).toBeGreaterThan(0);
    expect(new Set(rows), path).toEqual(new Set([2]));
  }
});

test('the text of an own page stands in the middle of a wide screen, not at its left', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${rootOf('museum')}rooms/`);
  const [main, text] = await Promise.all([
    page.locator('main').boundingBox(),
    page.locator('.own-page > p').first().boundingBox(),
  ]);
  expect((text?.x ?? 0) - (main?.x ?? 0)).toBeGreaterThan(200);
});

test('that a place has moved is said only to whom an address led there', async ({ page }) => {
  const said = page.locator('.moved p');
  await page.goto(`${rootOf('annals')}timeline/`);
  await expect(said).toHaveCount(1);
  await expect(said).toBeHidden();
  await page.goto(`${rootOf('annals')}timeline/#${(await said.getAttribute('id')) ?? ''}`);
  await expect(said).toBeInViewport();
});

test('what the notice does not name takes the row that it would be alone in', async ({ page }) => {
  for (const width of [360, 768, 1024, 1280, 1366, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    for (const site of ['other', 'site'] as const) {
      await page.goto(`${rootOf(site)}donate/things/`);
      const shelves = await page
        .locator('.shelf')
        .evaluateAll((all) =>
          all.map((shelf) => shelf.getBoundingClientRect()).map(({ y, right }) => ({ y, right })),
        );
      const edge = Math.max(...shelves.map(({ right }) => right));
      const last = shelves.at(-1);
      const alone = shelves.filter(({ y }) => y === last?.y).length === 1;
      expect(!alone || last?.right === edge, `${site} at ${width} px`).toBe(true);
    }
  }
});

test('on a telephone the masthead is a row and a menu where nobody can be called', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  for (const path of ['', 'article/', 'objects/']) {
    await page.goto(rootOf('museum') + path);
    await expect(page.locator('settings-bar:defined')).toBeVisible();
    const parts = page.locator('.masthead .name, .masthead settings-bar, .masthead .tools');
    const boxes = await parts.evaluateAll((all) => all.map((one) => one.getBoundingClientRect()));
    // Beside one another: the highest begins above the middle of the others, and none is over another.
    const middles = boxes.map(({ top, height }) => top + height / 2);
    expect(Math.max(...middles) - Math.min(...middles), path).toBeLessThan(10);
    for (const [index, { right }] of boxes.entries())
      expect(right, path).toBeLessThanOrEqual(boxes[index + 1]?.left ?? 360);
    await page.locator('.masthead').getByRole('button', { name: '搜索' }).click();
    await expect(dialogBox(page)).toBeFocused();
  }
});

test('the name in the masthead is one line at every width, and so are the box and the telephone', async ({
  page,
}) => {
  await page.goto(`${rootOf('other')}article/`);
  for (const width of [360, 480, 496, 560, 600, 640, 768, 1000, 1024, 1280]) {
    await page.setViewportSize({ width, height: 640 });
    expect(await linesOf(page, '.masthead .title'), `${width} px`).toHaveLength(1);
    const [box, call] = await Promise.all(
      ['search', 'a.call'].map((one) => page.locator(`.masthead ${one}`).boundingBox()),
    );
    expect(box?.y, `${width} px`).toBe(call?.y);
  }
});

test('numbers to call stand below one another, beside their word where that has room', async ({
  page,
}) => {
  await page.goto(`${rootOf('other')}contact/`);
  for (const [width, roomy] of [
    [280, []],
    [360, ['.colophon']],
    [1280, ['main', '.colophon']],
  ] as const) {
    await page.setViewportSize({ width, height: 740 });
    for (const card of ['main', '.colophon'] as const) {
      const calls = page.locator(card).locator('.calls').first();
      const word = await calls.locator('dt').boundingBox();
      const numbers = await Promise.all(
        (await calls.locator('.call').all()).map((number) => number.boundingBox()),
      );
      expect(numbers).toHaveLength(2);
      const [first, second] = numbers;
      if (!word || !first || !second) throw new Error('a number is not shown');
      const at = `${card} at ${width} px`;
      expect(second.y, at).toBeGreaterThanOrEqual(first.y + first.height);
      expect(second.x, at).toBeCloseTo(first.x, 0);
      expect(first.y < word.y + word.height, at).toBe(roomy.some((one) => one === card));
    }
  }
});

test('on a telephone a long title leaves room for the seal and the buttons', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(`${rootOf('other')}article/`);
  await page.locator('.masthead .title').evaluate((title) => {
    title.textContent = '云岭档案里的港口与渔船';
  });
  const [name, settings] = await Promise.all(
    ['.masthead .name', '.masthead settings-bar'].map((part) => page.locator(part).boundingBox()),
  );
  expect((name?.x ?? 0) + (name?.width ?? 0)).toBeLessThanOrEqual(settings?.x ?? 0);
  expect((settings?.y ?? 0) + (settings?.height ?? 0)).toBeLessThan((name?.y ?? 0) + 130);
});

test('what copies a number or an address fills its rows, in columns, each on one line', async ({
  page,
}) => {
  for (const site of ['other', 'site'] as const) {
    await page.goto(`${rootOf(site)}contact/`);
    const buttons = page.locator('copy-button button');
    await expect(buttons.first()).toBeVisible();
    for (const width of [360, 768, 1024, 1280, 1920]) {
      await page.setViewportSize({ width, height: 900 });
      const boxes = await buttons.evaluateAll((all) =>
        all
          .map((button) => button.getBoundingClientRect())
          .map(({ top, right, width, height }) => ({ top, right, width, height })),
      );
      const where = `${site} at ${width} px`;
      const rows = Array.from(Map.groupBy(boxes, ({ top }) => top).values());
      if (site === 'site' && width >= 1280) expect(rows, where).toHaveLength(1);
      const ends = rows.map((row) => Math.round(Math.max(...row.map(({ right }) => right))));
      expect(new Set(ends).size, `${where}: ${ends.join()}`).toBe(1);
      // Several rows are columns, too.
      for (const row of rows.length > 1 ? rows : []) {
        const widths = row.map((one) => one.width);
        expect(Math.max(...widths) - Math.min(...widths), where).toBeLessThan(1);
      }
      expect(Math.max(...boxes.map(({ height }) => height)), where).toBeLessThan(60);
    }
  }
});

test('beside an event its date stands on one line, also in December', async ({ page }) => {
  for (const width of [1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(`${rootOf('other')}timeline/`);
    const lines = await linesOf(page, '[id="1999-12-31"] .date');
    expect(lines.map(({ text }) => text)).toEqual(['1999年12月31日']);
  }
});

test('what is done with a notice or an event stands in buttons that are alike', async ({
  page,
}) => {
  for (const path of ['donate/', 'timeline/2012-10/']) {
    await page.goto(rootOf('other') + path);
    const buttons = page.locator('main :is(print-button, gift-button, read-aloud) button');
    await expect(page.locator('main read-aloud button')).toBeVisible();
    await expect(page.locator('main gift-button button').first()).toBeVisible();
    const looks = await buttons.evaluateAll((all) =>
      all
        .filter((button) => button.checkVisibility())
        .map((button) => {
          const { fontSize, borderTopColor, backgroundColor } = getComputedStyle(button);
          const { height } = button.getBoundingClientRect();
          return JSON.stringify({ fontSize, borderTopColor, backgroundColor, height });
        }),
    );
    expect(looks.length, path).toBeGreaterThan(1);
    expect(Array.from(new Set(looks)), path).toHaveLength(1);
  }
});
