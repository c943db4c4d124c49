/**
 * Exploring the timeline: by hand, by keys, by address; and without any of it.
 */
import { expect, type Page, test } from '@playwright/test';
import { ANNALS } from '../../examples/annals.ts';
import { violations } from './axe.ts';
import { eventsOf, rootOf } from './sites.ts';

const ALL = eventsOf('other').length;
/** How many events are of a direction, and of a level where one is named. */
const count = (direction: string, level?: string) =>
  eventsOf('other').filter(
    (event) => event.direction?.id === direction && (level ?? event.level?.id) === event.level?.id,
  ).length;
const timeline = (query = '') => `${rootOf('other')}timeline/${query}`;
const entries = (page: Page) => page.locator('[data-entries] > li:visible');
const status = (page: Page) => page.locator('[data-status]');
const crests = (page: Page) => page.locator('.river-chart .crest');

/** Fetches what exploring needs, as a reader's first touch does. */
async function explored(page: Page) {
  await page.locator('[data-controls] summary').click();
  await expect(page.locator('[data-exploring=on]')).toBeVisible();
}

test('filters say what they leave, and back and forward know them', async ({ page }) => {
  await page.goto(timeline());
  await explored(page);
  await expect(status(page)).toHaveText(`全部${ALL}件`);
  await page.getByRole('checkbox', { name: '走向公众' }).check();
  await expect(entries(page)).toHaveCount(count('open'));
  // Two of one day are one crest.
  await expect(crests(page)).toHaveCount(count('open') - 1);
  await page.getByRole('checkbox', { name: '市级' }).check();
  await expect(status(page)).toHaveText(`${count('open', 'municipal')}件，共${ALL}件`);
  await expect(page).toHaveURL(timeline('?direction=open&level=municipal'));

  await page.goBack();
  await expect(status(page)).toHaveText(`${count('open')}件，共${ALL}件`);
  await expect(page.getByRole('checkbox', { name: '市级' })).not.toBeChecked();
  await page.goForward();
  await expect(entries(page)).toHaveCount(count('open', 'municipal'));

  // To an event and back again.
  await entries(page).first().getByRole('link', { name: '看这一件' }).click();
  await expect(page).toHaveURL(timeline('1991-03/'));
  await page.goBack();
  await expect(entries(page)).toHaveCount(count('open', 'municipal'));

  await page.getByRole('link', { name: '全部显示' }).click();
  await expect(entries(page)).toHaveCount(ALL);
  await expect(page).toHaveURL(timeline());
  await expect(page.locator('[data-controls] summary')).toBeFocused();

  // As search has it: full width and half width are one.
  await page.getByRole('searchbox', { name: '文字' }).fill('２０１４年');
  await expect(entries(page)).toHaveCount(2);
  expect(await violations(page)).toEqual([]);
});

test('what is chosen before the script has come holds when it comes', async ({ page }) => {
  let come: () => void = () => undefined;
  const waited = new Promise<void>((done) => (come = done));
  await page.route(/explore\.[^/]*\.js$/u, async (route) => {
    await waited;
    await route.continue();
  });
  await page.goto(timeline());
  await page.locator('[data-controls] summary').click();
  await page.getByRole('checkbox', { name: '走向安全' }).check();
  await expect(page.locator('[data-exploring=on]')).toHaveCount(0);
  come();
  await expect(status(page)).toHaveText(`${count('keep')}件，共${ALL}件`);
  await expect(page.getByRole('checkbox', { name: '走向安全' })).toBeChecked();
});

test('an address opens exactly what it says, and puts the keys there', async ({ page }) => {
  for (const from of [undefined, `${rootOf('other')}article/`]) {
    if (from) await page.goto(from);
    await page.goto(timeline('?direction=open&level=local#2014-06-09'));
    await expect(entries(page)).toHaveCount(1);
    const event = page.locator('[id="2014-06-09"]');
    await expect(event).toBeFocused();
    await expect(event).toBeInViewport();
    await expect(page.getByRole('checkbox', { name: '走向公众' })).toBeChecked();
  }
  await page.goto(timeline('#2012-10'));
  await expect(page.locator('[id="2012-10"]')).toBeFocused();
  await expect(page.locator('[id="2012-10"]')).toBeInViewport();
  // The next stop of the keys is within it.
  await page.keyboard.press('Tab');
  await expect(page.locator('[id="2012-10"] a:focus')).toHaveCount(1);
});

test('the river zooms and moves by keys while it has the focus, and at no other time', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(timeline());
  await explored(page);
  await page.keyboard.press('+');
  await page.keyboard.press('End');
  await expect(status(page)).toHaveText(`全部${ALL}件`);
  await page.locator('.river-chart').focus();
  await page.keyboard.press('+');
  await page.keyboard.press('+');
  await expect(page).toHaveURL(/from=\d/u);
  const middle = await status(page).textContent();
  await page.keyboard.press('Home');
  await expect(status(page)).not.toHaveText(middle ?? '');
  await expect(crests(page).first()).toContainText('1971');
  await page.keyboard.press('End');
  await expect(crests(page).last()).toContainText('2023');
  await expect(page).toHaveURL(/to=2024/u);
  // The browser's own keys stay its own.
  await page.keyboard.press('Control+Home');
  await page.keyboard.press('Control+-');
  await expect(crests(page).last()).toContainText('2023');
  await expect(page).toHaveURL(/to=2024/u);
  // Whoever stands on a crest still does when it has been drawn anew.
  const href = '#2016-09-01';
  await page.locator(`.river-chart a[href="${href}"]`).focus();
  const drawn = await crests(page).count();
  const end = page.url();
  await page.keyboard.press('-');
  await expect(crests(page)).not.toHaveCount(drawn);
  await expect(page.locator('.river-chart a:focus')).toHaveAttribute('href', href);
  await expect(page).not.toHaveURL(end);
  const wider = page.url();
  await page.keyboard.press('+');
  // The address follows when the hand rests.
  await expect(page).not.toHaveURL(wider);
  const part = await status(page).textContent();
  await page.reload();
  await expect(status(page)).toHaveText(part ?? '');
  await expect(entries(page).first()).not.toHaveAttribute('id', '1971-06');

  // A wheel with Ctrl, and a hand that drags.
  await page.getByRole('button', { name: '看全程' }).click();
  await expect(entries(page)).toHaveCount(ALL);
  const box = await page.locator('.river-chart').boundingBox();
  await page.mouse.move((box?.x ?? 0) + 600, (box?.y ?? 0) + 200);
  const scrolled = page.evaluate(
    () => new Promise((done) => addEventListener('scrollend', done, { once: true })),
  );
  await page.mouse.wheel(0, 40);
  await scrolled;
  await expect(status(page)).toHaveText(`全部${ALL}件`);
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -400);
  await page.keyboard.up('Control');
  await expect(status(page)).toContainText('至');
  const zoomed = await status(page).textContent();
  await page.mouse.down();
  await page.mouse.move((box?.x ?? 0) + 400, (box?.y ?? 0) + 200, { steps: 4 });
  await page.mouse.up();
  await expect(status(page)).not.toHaveText(zoomed ?? '');
});

test('the river stays in sight while the list goes by, and the crest of what is read is lit', async ({
  page,
}) => {
  for (const [width, height] of [
    [1024, 768],
    [1280, 720],
    [1920, 1080],
  ] as const) {
    await page.setViewportSize({ width, height });
    await page.goto(timeline());
    const river = page.locator('.river-chart');
    const lit = page.locator('.crest[aria-current]');
    await expect(lit).toHaveCount(0);
    // Where there is least room, every event; else the first and the last.
    const events = eventsOf('other');
    const lowest = height === 720;
    for (const { id, text } of lowest
      ? events
      : [events[0], events.at(-1)].flatMap((one) => one ?? [])) {
      await page.evaluate((hash) => (location.hash = hash), id);
      const event = page.locator(`[id="${id}"]`);
      await expect(event).toBeFocused();
      // The crest of one event has its words in its name; that of several has their stretch of time.
      await expect
        .poll(async () => {
          const name = await lit.locator('title').textContent();
          const [from = NaN, to = NaN] = ((await lit.getAttribute('data-span')) ?? '')
            .split(' ')
            .map(Number);
          const year = Number(id.slice(0, 4));
          if (name?.endsWith(text)) return true;
          return Math.floor(from) <= year && year <= to;
        }, `${id} at ${width}`)
        .toBe(true);
      const [above, below] = [await river.boundingBox(), await event.boundingBox()];
      expect(above?.y, `${id} at ${width}`).toBeGreaterThanOrEqual(0);
      expect(below?.y, id).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? 0));
      expect(below?.y, id).toBeLessThan(height * 0.75);
    }
    if (!lowest) continue;
    // Keys that go back up the page stop below the river, not under it.
    const links = page.locator('.entry a');
    await links.last().focus();
    for (let left = await links.count(); left > 1; left -= 1) {
      await page.keyboard.press('Shift+Tab');
      const { top, bottom } = await page.evaluate(() => {
        const link = document.activeElement?.getBoundingClientRect().top ?? NaN;
        const river = document.querySelector('.river')?.getBoundingClientRect().bottom ?? NaN;
        return { top: link, bottom: river };
      });
      expect(top).toBeGreaterThanOrEqual(bottom);
    }
  }
});

test('three years and fewer show what the article says of them, and what it counts', async ({
  page,
}) => {
  await page.goto(timeline('?from=2012&to=2015'));
  const context = page.getByRole('list', { name: '文章怎么说这几年' });
  const event = context.getByRole('listitem').filter({ hasText: '2012年10月' });
  await expect(event.getByRole('link')).toHaveAttribute('href', '/article/#s2-p6');
  const year = context.getByRole('listitem').filter({ hasText: '2014年接待读者' });
  await expect(year.getByRole('link', { name: '1.1万人次' })).toHaveAttribute(
    'href',
    '/figures/#readers',
  );
  // It is text below the river, and grows neither what stays in sight nor what a hand drags.
  await expect(page.locator('.river .river-context')).toHaveCount(0);
  // Of more years it would be too much, and of others it is something else.
  await page.locator('.river-chart').press('-');
  await expect(context).toHaveCount(0);
  await page.goto(timeline('?from=2020&to=2023'));
  await expect(context.getByRole('listitem')).toHaveCount(1);
  await expect(context).toContainText('2021年12月');
});

test('a double press looks closer at the event that is nearest', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(timeline());
  await explored(page);
  const box = await page.locator('.river-chart').boundingBox();
  // Nothing is there, and pressing once does nothing. The nearest event is the first.
  await page.mouse.click((box?.x ?? 0) + 120, (box?.y ?? 0) + 20);
  await expect(status(page)).toHaveText(`全部${ALL}件`);
  await page.mouse.dblclick((box?.x ?? 0) + 120, (box?.y ?? 0) + 20);
  await expect(status(page)).toHaveText(/^1971年3月至1997年/u);
  await expect(page.locator('.crest', { hasText: '1971年6月' })).toHaveCount(1);
});

test.describe('on a tablet', () => {
  test.use({ hasTouch: true, viewport: { width: 1180, height: 820 } });

  test('two fingers zoom the river and one moves it, and not the page', async ({ page }) => {
    await page.goto(timeline());
    await explored(page);
    await page.locator('.river-chart').scrollIntoViewIfNeeded();
    const place = () => page.evaluate(() => [window.visualViewport?.scale, scrollY]);
    const before = await place();
    const box = await page.locator('.river-chart').boundingBox();
    const y = (box?.y ?? 0) + 100;
    const session = await page.context().newCDPSession(page);
    // One frame a finger's place, as a screen reports them.
    const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) => {
      const touchPoints = xs.map((x, id) => ({ x, y, id }));
      await session.send('Input.dispatchTouchEvent', { type, touchPoints });
    };
    await touch('touchStart', 350);
    await touch('touchStart', 350, 450);
    for (let spread = 10; spread <= 150; spread += 10)
      await touch('touchMove', 350 - spread, 450 + spread);
    await touch('touchEnd');
    const years = () => {
      const query = new URL(page.url()).searchParams;
      return [Number(query.get('from')), Number(query.get('to'))] as const;
    };
    const shown = () => years()[1] - years()[0];
    // Four times as far apart is a quarter of the years, once the last place has been answered.
    await expect.poll(shown).toBeCloseTo((2024 - 1971) / 4, 1);
    const [from, to] = years();

    await touch('touchStart', 500);
    for (let x = 490; x >= 300; x -= 10) await touch('touchMove', x);
    await touch('touchEnd');
    await expect.poll(() => years()[0]).toBeGreaterThan(from);
    expect(years()[1] - years()[0]).toBeCloseTo(to - from, 1);
    // The page itself was neither zoomed nor moved.
    expect(await place()).toEqual(before);
  });
});

test('the years play one by one, pause, and are compared with the span', async ({ page }) => {
  await page.clock.install();
  await page.goto(timeline());
  await explored(page);
  await page.getByRole('checkbox', { name: '标出1983—2023年' }).check();
  await expect(page.locator('.river-chart .band')).toHaveCount(1);
  await expect(page).toHaveURL(timeline('?compare=on'));
  // From here on time passes only where the test says so, however slow the machine is.
  await page.clock.pauseAt(await page.evaluate(() => Date.now() + 60_000));
  await page.getByRole('button', { name: '逐年播放' }).click();
  await expect(status(page)).toHaveText(`1971年：1件，共${ALL}件`);
  await page.clock.runFor(4000);
  await expect(status(page)).toHaveText(`1983年：1件，共${ALL}件`);
  await page.clock.runFor(4000);
  await expect(entries(page)).toHaveCount(2);
  await page.getByRole('button', { name: '暂停' }).click();
  await page.clock.runFor(9000);
  await expect(status(page)).toHaveText(`1984年：2件，共${ALL}件`);
  await page.getByRole('button', { name: '逐年播放' }).click();
  await expect(status(page)).toHaveText(`1987年：1件，共${ALL}件`);
  await page.keyboard.press('Escape');
  await page.clock.runFor(9000);
  await expect(status(page)).toHaveText(`1987年：1件，共${ALL}件`);
});

test('a screen reader is given a named river, a list and its dates', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(timeline());
  await explored(page);
  await expect(page.locator('main')).toMatchAriaSnapshot(`
    - heading "云岭大事记：听潮四十年" [level=1]
    - figure:
      - group "潮线：1971年至2023年间的${ALL}件大事，浪头越大，级别越高":
        - link "1971年6月 云岭区设立档案室。"
    - list "图例"
    - group "看潮线图":
      - button "放大"
    - button "逐年播放"
    - group:
      - group "走向":
        - checkbox "走向田野"
      - searchbox "文字"
    - paragraph:
      - status: 全部${ALL}件
    - list "大事记":
      - listitem:
        - time: 1971年6月
  `);
});

test('above a crest of many events stand the years that it stands for', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto(`${rootOf('long')}timeline/`);
  const crests = await page.locator('.river-chart .crest[data-span]').evaluateAll((all) =>
    all.map((one) => ({
      span: (one.getAttribute('data-span') ?? '').split(' ').map(Number),
      label: Array.from(one.querySelectorAll('text'), (text) => text.textContent),
    })),
  );
  expect(crests.length).toBeGreaterThan(8);
  for (const {
    span: [start = 0, end = 0],
    label,
  } of crests) {
    const [first, last] = label.join('').match(/\d{4}/gu) ?? [];
    expect(Number(first), label.join()).toBe(Math.floor(start));
    // A stretch ends with the last moment of its last year, which is the first of the next.
    expect(Number(last), label.join()).toBe(Math.ceil(end) - 1);
  }
  // Its events are of no direction and no level: nothing stands between two rules.
  await expect(page.locator('.key')).toHaveCount(0);
  await expect(page.locator('.timeline-controls')).toHaveCSS('border-top-width', '0px');
});

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('a telephone shows the river down the page, and where it is shorter than true', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 320, height: 700 });
    await page.goto(timeline('#2012-10'));
    await expect(page.locator('[id="2012-10"]')).toBeInViewport();
    await expect(page.getByText('其间约12年')).toBeVisible();
    await expect(page.locator('[data-controls]')).toBeHidden();
    await expect(page.locator('.river-chart')).toBeHidden();
    // Longer in time is farther on the page: 2007 to 2009 against 2018 to 2019.
    const height = async (id: string) =>
      (await page.locator(`[id="${id}"] svg.water`).boundingBox())?.height ?? 0;
    expect(await height('2009-02')).toBeGreaterThan((await height('2019-03')) * 2);
  });

  test('every event of a long chronicle is two links away', async ({ page }) => {
    await page.goto(`${rootOf('long')}timeline/`);
    await page.locator('.years summary').last().click();
    const years = page.locator('main a[href*="/timeline/years/"]');
    await expect(years.last()).toBeVisible();
    const href = await page.locator('.years li a').last().getAttribute('href');
    await page.goto(new URL(href ?? '', rootOf('long')).href);
    await expect(page.locator('ol li.entry').last()).toBeVisible();
    await page.getByRole('link', { name: '看这一件' }).last().click();
    await expect(page.locator('[data-source=milestones] h1')).toBeVisible();
  });
});

test('a long chronicle is filtered to a list, and its crests open into their events', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 900 });
  await page.goto(`${rootOf('long')}timeline/`);
  await explored(page);
  await page.getByRole('searchbox', { name: '文字' }).fill('水库');
  await expect(page.locator('.timeline-list')).toBeVisible();
  await expect(page.locator('.years')).toBeHidden();
  const found = Number(/^(\d+)件/u.exec((await status(page).textContent()) ?? '')?.[1]);
  expect(found).toBeGreaterThan(30);
  expect(found).toBeLessThan(ANNALS);
  await expect(page.locator('.timeline-list li')).toHaveCount(30);
  // Nothing is dropped: the rest is added, and the keys follow.
  while (await page.locator('.timeline-more').isVisible()) {
    const before = await page.locator('.timeline-list li').count();
    // By key: events that come into sight are laid out, and would move it from under a pointer.
    await page.locator('.timeline-more').press('Enter');
    await expect(page.locator('.timeline-list li').nth(before).locator('a')).toBeFocused();
  }
  await expect(page.locator('.timeline-list li')).toHaveCount(found);
  await page.getByRole('link', { name: '全部显示' }).click();
  await expect(page.locator('.years')).toBeVisible();
  await page.locator('.river-chart .crest[data-span] .target').first().click();
  await expect(page).toHaveURL(/from=/u);
  await expect(page.locator('.timeline-list li').first()).toBeVisible();
  // An event that is not on the page has its own.
  await page.goto(`${rootOf('long')}timeline/#1950s`);
  await expect(page).toHaveURL(`${rootOf('long')}timeline/1950s/`);
});

test('in forced colours all that is drawn has the system’s, and currents differ by their strokes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.emulateMedia({ forcedColors: 'active' });
  for (const path of ['', 'timeline/', 'timeline/2012-10/', 'figures/']) {
    await page.goto(rootOf('other') + path);
    const { allowed, painted } = await page.evaluate(() => {
      const probe = document.createElement('i');
      document.body.append(probe);
      const allowed = ['Canvas', 'CanvasText', 'LinkText', 'Highlight', 'transparent'].map(
        (one) => {
          probe.style.cssText = `forced-color-adjust: none; color: ${one}`;
          return getComputedStyle(probe).color;
        },
      );
      probe.remove();
      const shapes = [...document.querySelectorAll('path, rect, line, use, circle, svg text')];
      const painted = shapes
        .filter((shape) => shape.checkVisibility() && !shape.closest('defs'))
        .flatMap((shape) => [getComputedStyle(shape).fill, getComputedStyle(shape).stroke]);
      return { allowed: ['none', ...allowed], painted: [...new Set(painted)] };
    });
    expect(painted.length, path).toBeGreaterThan(1);
    expect(
      painted.filter((colour) => !allowed.includes(colour)),
      path,
    ).toEqual([]);
  }
  for (const path of ['', 'timeline/']) {
    await page.goto(rootOf('other') + path);
    const strokes = await page
      .locator('.river-chart .current')
      .evaluateAll((all) => all.map((one) => getComputedStyle(one).strokeDasharray));
    expect(strokes.length).toBeGreaterThan(2);
    expect(new Set(strokes).size).toBe(strokes.length);
  }
});

test('in forced colours and on paper the events stay readable', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(timeline());
  const strokes = await page
    .locator('.entry .water .line')
    .evaluateAll((lines) => [...new Set(lines.map((line) => getComputedStyle(line).stroke))]);
  const text = await page.locator('body').evaluate((body) => getComputedStyle(body).color);
  expect(strokes).toEqual([text]);
  await page.emulateMedia({ media: 'print', forcedColors: 'none' });
  for (const gone of ['[data-controls]', '.entry .crest', '.between'])
    for (const element of await page.locator(gone).all()) await expect(element).toBeHidden();
  await expect(page.locator('.river-chart')).toBeVisible();
  await expect(page.locator('[data-entries] > li:visible')).toHaveCount(ALL);
});

test('what can be downloaded of a long chronicle stands close below its decades', async ({
  page,
}) => {
  await page.setViewportSize({ width: 768, height: 1024 });
  await page.goto(`${rootOf('long')}timeline/`);
  await explored(page);
  const last = await page.locator('.years details').last().boundingBox();
  const downloads = await page.getByRole('link', { name: /^CSV/u }).boundingBox();
  expect((downloads?.y ?? Infinity) - (last?.y ?? 0) - (last?.height ?? 0)).toBeLessThan(100);
});

test('the years of a long chronicle are listed once, a decade of ten in full rows', async ({
  page,
}) => {
  await page.goto(`${rootOf('long')}timeline/`);
  const list = page.locator('.years');
  for (const width of [360, 768, 1280, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await expect(page.getByRole('navigation', { name: '逐年目录' })).toHaveCount(0);
    const rows = await list.locator('details').evaluateAll((decades) =>
      decades.flatMap((decade) => {
        (decade as HTMLDetailsElement).open = true;
        const years = [...decade.querySelectorAll('li')];
        const tops = years.map((year) => Math.round(year.getBoundingClientRect().top));
        const sizes = [...Map.groupBy(tops, (top) => top).values()].map(({ length }) => length);
        return years.length === 10 ? [new Set(sizes).size] : [];
      }),
    );
    expect(rows.length).toBeGreaterThan(5);
    expect(new Set(rows), `at ${width} px`).toEqual(new Set([1]));
  }
});
