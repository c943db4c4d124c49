/**
 * Reading the article: where one is, its notes, its paragraphs' menu, going on from before.
 */
import { expect, type Page, test } from '@playwright/test';
import { violations } from './axe.ts';
import { linesOf } from './lines.ts';
import { show } from './settings.ts';
import { rootOf } from './sites.ts';
import { scrolled } from './scroll.ts';

const article = `${rootOf('other')}article/`;
const number = (page: Page, id: string) => page.locator(`a[href="#${id}"][data-passage]`);
const menu = (page: Page) => page.getByRole('dialog');
const offer = (page: Page) => page.getByText('上次读到第');

test('a paragraph gives its address and citation, by keyboard alone', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await page.clock.setFixedTime('2026-11-25T12:00:00');
  await page.addInitScript(() => {
    Object.defineProperty(navigator, 'share', {
      value: async (data: ShareData) => {
        document.body.append(JSON.stringify(data));
        await Promise.resolve();
      },
    });
  });
  await page.goto(article);
  await number(page, 's1-p4').focus();
  await page.keyboard.press('Enter');
  await expect(menu(page).getByRole('heading')).toHaveText('第7段');
  expect(await violations(page)).toEqual([]);
  const copied = async (name: string) => {
    await menu(page).getByRole('button', { name }).focus();
    await page.keyboard.press('Enter');
    const status = menu(page).locator('copy-button', { hasText: '已复制' });
    await expect(status).not.toHaveCount(0);
    return page.evaluate(() => navigator.clipboard.readText());
  };
  const url = await page.evaluate(
    () => document.querySelector<HTMLLinkElement>('link[rel=canonical]')?.href,
  );
  expect(await copied('复制网址')).toBe(`${url ?? ''}#s1-p4`);
  expect(await copied('复制学术引用（GB/T')).toBe(
    `沈观潮, 陆小云, 周听雨, 等. 听潮四十年 云岭有回声：写在“一船一档”结集之际[EB/OL]. 听潮市云岭档案馆, [2023][2026-11-25]. ${url ?? ''}#s1-p4.`,
  );
  expect(await copied('复制学术引用（BibTeX')).toContain('urldate = {2026-11-25},');
  await expect(menu(page)).toContainText('2023年是推定的');
  await menu(page).getByRole('button', { name: '分享到' }).press('Enter');
  await expect(page.getByText(`"url":"${url ?? ''}#s1-p4"`)).toBeAttached();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toHaveCount(0);
  await expect(number(page, 's1-p4')).toBeFocused();
  await page.getByRole('button', { name: '分享与引用' }).click();
  await expect(menu(page).getByRole('heading')).toHaveText('全文');
  await expect(menu(page).getByRole('link', { name: url ?? '', exact: true })).toBeVisible();
});

test('the contents mark what is read; notes open where they are asked for', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 800 });
  await page.goto(article);
  const note = page.locator('#s3-p3-n1');
  await expect(note).toBeHidden();
  await page.locator('#s3-p3-n1-mark a').click();
  await expect(note).toBeInViewport();
  await expect(note).toContainText('观潮路');
  await page.evaluate(() => document.getElementById('s2-p6')?.scrollIntoView());
  await expect(page.locator('nav a[aria-current=true]')).toHaveAttribute('href', '#s2');
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.reload();
  const first = page.locator('#s2-p2-n1');
  // In the margin, level with its paragraph, without being opened.
  await expect(first).toBeVisible();
  const [beside, text] = await Promise.all([
    first.boundingBox(),
    page.locator('#s2-p2').boundingBox(),
  ]);
  expect(beside?.x).toBeGreaterThan((text?.x ?? 0) + (text?.width ?? 0));
  await page.evaluate(() => document.getElementById('s3-p2')?.scrollIntoView());
  await expect(page.locator('nav a[aria-current=true]')).toHaveAttribute('href', '#s3');
  // From below the last section to the head of the page in one leap, as the key Home goes.
  await page.evaluate(() => window.scrollTo(0, document.body.scrollHeight));
  await expect(page.locator('nav a[aria-current=true]')).toHaveAttribute('href', '#s5');
  await page.evaluate(() => window.scrollTo(0, 0));
  await expect(page.locator('nav a[aria-current=true]')).toHaveAttribute('href', '#s0');
});

test('what stands in the margin parts no paragraphs that have nothing there', async ({ page }) => {
  for (const [width, elder] of [
    [1280, false],
    [1440, false],
    [1920, false],
    [1280, true],
  ] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(article);
    // Larger type leaves less than the measure: then the margin has its least width.
    if (elder) await page.getByRole('button', { name: '长辈版' }).click();
    const passages = await page.locator('.passage').evaluateAll((all) =>
      all.map((one) => {
        const text = one.querySelector('p')?.getBoundingClientRect();
        const beside = Array.from(one.querySelectorAll('details'), (note) =>
          note.getBoundingClientRect(),
        ).map(({ top, bottom, left }) => ({ top, bottom, left }));
        const section = one.closest('[id]:not(p)')?.id;
        const { top = 0, bottom = 0, right = 0 } = text ?? {};
        return {
          section,
          top,
          bottom,
          right,
          size: parseFloat(getComputedStyle(one).fontSize),
          beside,
        };
      }),
    );
    // What has nothing beside it goes no farther than what has: it would run into others' margin.
    const edges = passages.map(({ section, right }) => `${section ?? ''} ${Math.round(right)}`);
    expect(new Set(edges).size).toBe(new Set(passages.map(({ section }) => section)).size);
    const gaps = new Set<number>();
    let longest = 0;
    for (const [index, passage] of passages.entries()) {
      const at = `${width} px, passage ${index + 1}`;
      const [first] = passage.beside;
      // Level with its paragraph, and clear of it; one below the other.
      if (first) expect(Math.abs(first.top - passage.top), at).toBeLessThan(4);
      for (const [place, { top, left }] of passage.beside.entries()) {
        expect(left, at).toBeGreaterThan(passage.right);
        const above = passage.beside[place - 1];
        if (above) expect(top, at).toBeGreaterThanOrEqual(above.bottom);
      }
      const before = passages[index - 1];
      if (!before || before.section !== passage.section) continue;
      const end = Math.max(...before.beside.map(({ bottom }) => bottom), before.bottom);
      if (passage.beside.length > 0) expect(passage.top, at).toBeGreaterThanOrEqual(end);
      else {
        // In the size of its type, which the lead has its own of.
        gaps.add(Number(((passage.top - before.bottom) / passage.size).toFixed(1)));
        longest = Math.max(longest, (end - before.bottom) / passage.size);
      }
    }
    // One distance for all of them, though some have much more beside them than they are long.
    expect([...gaps], `${width} px`).toHaveLength(1);
    expect(longest).toBeGreaterThan(Math.max(...gaps));
  }
});

test('of what a list in the margin names all is drawn, or nothing, and no line is moved by it', async ({
  page,
}) => {
  const { drawings } = await page.request
    .get(`${article}margin.json`)
    .then(async (answer) => ({ drawings: (await answer.json()) as Record<string, string> }));
  for (const width of [1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await page.goto(article);
    const places = () =>
      page
        .locator('.passage > p')
        .evaluateAll((all) => all.map((one) => one.getBoundingClientRect().top + window.scrollY));
    const before = await places();
    // Each comes into sight once and goes out of it.
    const fetched = page.waitForResponse(/\/margin\.json$/u);
    await page.mouse.wheel(0, 10);
    await fetched;
    await page.evaluate(async () => {
      for (const passage of document.querySelectorAll('.passage')) {
        passage.scrollIntoView();
        await new Promise(requestAnimationFrame);
      }
      window.scrollTo(0, 0);
    });
    await expect(page.locator('.related .drawn')).not.toHaveCount(0);
    const lists = await page.locator('.related .links').evaluateAll(
      (all, addresses) =>
        all.map((list) => {
          const named = Array.from(list.querySelectorAll('a')).filter((link) =>
            addresses.includes(link.getAttribute('href') ?? ''),
          );
          return { named: named.length, drawn: list.querySelectorAll('.drawn').length };
        }),
      Object.keys(drawings),
    );
    const some = lists.filter(({ named, drawn }) => drawn > 0 && drawn < named);
    expect(some, `at ${width} px`).toEqual([]);
    expect(lists.filter(({ named }) => named > 1).length).toBeGreaterThan(0);
    expect(await places()).toEqual(before);
  }
});

test('what leads back from a note does not stand alone in a line', async ({ page }) => {
  await page.goto(article);
  await page.locator('.note').evaluateAll((all) => {
    for (const note of all) note.setAttribute('open', '');
  });
  // Of a note that is some characters long, one of them ends just before the edge.
  for (let width = 320; width <= 400; width += 4) {
    await page.setViewportSize({ width, height: 900 });
    const lines = await linesOf(page, '.note [role=note]');
    const ends = lines.filter(({ last }) => last).map(({ text }) => text.replace('\u2060', ''));
    expect(ends.length).toBeGreaterThan(1);
    for (const end of ends) expect(end, `at ${width} px`).toMatch(/.↩$/u);
  }
});

test('how far one has read is told from the rest in every theme, clear of the paragraphs’ numbers', async ({
  page,
}) => {
  await page.goto(article);
  const rest = page.locator('[data-reading-progress] use').first();
  for (const theme of ['paper', 'lacquer', 'white', 'yellow']) {
    await show(page, { theme });
    const ratio = await rest.evaluate((line) => {
      const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
      const luminance = (colour: string, alpha: string) => {
        if (!canvas) return NaN;
        canvas.globalAlpha = Number(alpha);
        canvas.fillStyle = colour;
        canvas.fillRect(0, 0, 1, 1);
        const [red = 0, green = 0, blue = 0] = Array.from(
          canvas.getImageData(0, 0, 1, 1).data,
          (part) => ((part / 255 + 0.055) / 1.055) ** 2.4,
        );
        return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
      };
      const ground = luminance(getComputedStyle(document.documentElement).backgroundColor, '1');
      const { stroke, opacity } = getComputedStyle(line);
      const [darker = 0, lighter = 0] = [ground, luminance(stroke, opacity)].sort((a, b) => a - b);
      return (lighter + 0.05) / (darker + 0.05);
    });
    expect(ratio, theme).toBeGreaterThanOrEqual(3);
  }
  for (const width of [1024, 1280, 1920]) {
    await page.setViewportSize({ width, height: 800 });
    const wave = await page.locator('[data-reading-progress]').boundingBox();
    // The widest of them: two digits.
    const digits = await number(page, 's2-p6').evaluate((link) => {
      const range = document.createRange();
      range.selectNodeContents(link);
      return range.getBoundingClientRect().x;
    });
    expect(digits - (wave?.x ?? 0) - (wave?.width ?? 0), `at ${width} px`).toBeGreaterThan(12);
  }
});

/** Comes to a paragraph as one reads, and leaves the page. */
async function readTo(page: Page, id: string) {
  // What watches is fetched when one scrolls.
  const watching = page.waitForResponse(/\/reading-offer\.[^/]*\.js$/u);
  await page.mouse.wheel(0, 10);
  await watching;
  // Its first line just above where one reads, at two fifths of the window.
  await page
    .locator(`[id="${id}"]`)
    .evaluate((element) =>
      window.scrollBy(0, element.getBoundingClientRect().top - window.innerHeight * 0.35),
    );
  await page.goto(rootOf('other'));
}

const places = (page: Page) =>
  page.evaluate(() => Object.keys(localStorage).filter((key) => key.startsWith('place:')));

test('one goes on where one stopped, when one wants to', async ({ page }) => {
  await page.goto(article);
  await expect(offer(page)).toHaveCount(0);
  await readTo(page, 's1-p4');
  await page.goto(article);
  await expect(offer(page)).toContainText('上次读到第7段：“2019年起，云岭档案馆……”');
  await expect(page.getByText('只记在这台设备上')).toBeVisible();
  await page.getByRole('link', { name: '接着读' }).click();
  await expect(page.locator('#s1-p4')).toBeInViewport();
  await expect(offer(page)).toHaveCount(0);
  await page.goto(rootOf('other'));
  await page.goto(article);
  await page.getByRole('button', { name: '不再提示' }).click();
  await expect(page.getByText('好，不再提示')).toBeVisible();
  expect(await places(page)).toEqual([]);
  await page.evaluate(() => document.getElementById('s1-p4')?.scrollIntoView());
  await page.goto(rootOf('other'));
  expect(await places(page)).toEqual([]);
});

test('what offers it leaves when one reads on from the beginning', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('place:/article/', 's1-p4'));
  await page.setViewportSize({ width: 360, height: 740 });
  await page.goto(article);
  await expect(offer(page)).toBeVisible();
  await scrolled(page, 100);
  await expect(offer(page)).toBeVisible();
  await scrolled(page, 200);
  await expect(offer(page)).toHaveCount(0);
});

/** Comes to a height of the page, and stays there as long as one who reads. */
async function restAt(page: Page, height: number) {
  // What watches is fetched by the first movement.
  await page.evaluate(async (to) => {
    window.scrollTo(0, to - 1);
    window.scrollTo(0, to);
    // The page hears of the scrolling when the next frame is made, and an observer after it. A frame
    // that is asked for would be the installed clock's, which makes none.
    await new Promise((done) => new IntersectionObserver(done).observe(document.body));
  }, height);
  await page.clock.runFor(2000);
}

const leave = (page: Page) => page.evaluate(() => dispatchEvent(new Event('pagehide')));
const foot = 1e6;

test('who goes up for larger type from the midst of it is offered the way back', async ({
  page,
}) => {
  await page.setViewportSize({ width: 360, height: 740 });
  await page.clock.install();
  await page.goto(article);
  const place = await page
    .locator('#s1-p4')
    .evaluate((element) => element.getBoundingClientRect().top - innerHeight * 0.35);
  await expect
    .poll(async () => {
      await restAt(page, place);
      await leave(page);
      return places(page);
    })
    .toEqual(['place:/article/']);
  // What watches may have come after the rest: then the place is of the leaving only.
  await restAt(page, place);
  await restAt(page, 0);
  await expect(offer(page)).toHaveCount(0);
  await page.getByRole('button', { name: '长辈版' }).click();
  await expect(offer(page)).toContainText('上次读到第7段');
  await expect(page.getByRole('link', { name: '接着读' })).toHaveAttribute('href', '#s1-p4');
  // Who wants none is not asked again.
  await page.getByRole('button', { name: '不再提示' }).click();
  await page.getByRole('button', { name: '长辈版' }).click();
  const larger = page.getByRole('button', { name: '长辈版' });
  await expect(larger).toHaveAttribute('aria-pressed', 'false');
  await expect(offer(page)).toHaveCount(0);
});

for (const [screen, height] of [
  ['a telephone', 740],
  ['a tall and wide screen', 1400],
] as const) {
  test(`on ${screen} who rests at the end has finished, and not who only comes by it`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: height === 740 ? 360 : 1920, height });
    await page.clock.install();
    await page.goto(article);
    const place = await page
      .locator('#s1-p4')
      .evaluate((element) => element.getBoundingClientRect().top - innerHeight * 0.35);
    const kept = async () => {
      await leave(page);
      return page.evaluate(() => localStorage.getItem('place:/article/'));
    };
    await expect
      .poll(async () => {
        await restAt(page, place);
        return kept();
      })
      .toBe('s1-p4');
    // To the telephone at the foot, however long one looks for it, and away.
    await restAt(page, foot);
    await page.clock.runFor(2000);
    expect(await kept()).toBe('s1-p4');

    // By a link to the last paragraph; the offer stands for who comes again.
    await page.goto(`${article}#s5-p2`, { waitUntil: 'networkidle' });
    await expect(page.locator('#s5-p2')).toBeInViewport();
    await page.clock.runFor(2000);
    expect(await kept()).toBe('s1-p4');

    // Back to the place, and from there to the end, window by window.
    await page.goto(article);
    await page.getByRole('link', { name: '接着读' }).click();
    await expect(page.locator('#s1-p4')).toBeInViewport();
    const end = await page
      .locator('#s5-p2')
      .evaluate((element) => element.getBoundingClientRect().bottom + scrollY - innerHeight * 0.45);
    const from = await page.evaluate(() => scrollY);
    for (let at = from; at < end; at += height * 0.9) await restAt(page, at);
    await restAt(page, end);
    await page.evaluate((to) => window.scrollTo(0, to), foot);
    expect(await kept()).toBeNull();
  });
}

for (const end of ['head', 'foot'] as const) {
  test(`one goes on from the entrance, also when one left by the ${end} of the page`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 360, height: 740 });
    await page.clock.install();
    await page.goto(article);
    const scrollTo = (top: number) => page.evaluate((to) => window.scrollTo(0, to), top);
    const top = await page
      .locator('#s1-p4')
      .evaluate((element) => element.getBoundingClientRect().top + scrollY - innerHeight * 0.35);
    // What watches is fetched by the first movement; then the page rests where one reads.
    await expect
      .poll(async () => {
        await scrollTo(top - 1);
        await scrollTo(top);
        await page.evaluate(() => new Promise((done) => requestAnimationFrame(done)));
        await page.clock.runFor(2000);
        await scrollTo(end === 'head' ? 0 : 1e6);
        await page.evaluate(() => dispatchEvent(new Event('pagehide')));
        return places(page);
      })
      .toHaveLength(1);
    await page.goto(rootOf('other'));
    const resume = page.getByRole('link', { name: '接着读' });
    await expect(resume).toContainText('第7段');
    await expect(resume).toHaveAttribute('href', /\/article\/#s1-p4$/u);
    // On a telephone it has a row of its own, above the doors that are there for all.
    await page.setViewportSize({ width: 360, height: 740 });
    await expect(resume).toBeInViewport({ ratio: 1 });
    const door = page.getByRole('link', { name: /^读文章/u });
    const [own, other] = await Promise.all([resume, door].map((one) => one.boundingBox()));
    expect((own?.y ?? NaN) + (own?.height ?? NaN)).toBeLessThan(other?.y ?? NaN);
  });
}

test('where nothing can be kept the article is read all the same', async ({ page }) => {
  const errors: string[] = [];
  page.on('pageerror', ({ message }) => errors.push(message));
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get: () => {
        throw new DOMException('denied', 'SecurityError');
      },
    });
  });
  await page.goto(article);
  await readTo(page, 's1-p4');
  await page.goto(article);
  await number(page, 's1-p1').click();
  await expect(menu(page)).toBeVisible();
  await expect(offer(page)).toHaveCount(0);
  expect(errors).toEqual([]);
});

/** Whether the browser has set the last paragraph of the article, far below the first view. */
const isSet = (page: Page) =>
  page
    .locator('#s2-p2')
    .evaluate((paragraph) => paragraph.checkVisibility({ contentVisibilityAuto: true }));

test('a telephone sets its first view alone until its tools have come', async ({ page }) => {
  await page.setViewportSize({ width: 360, height: 640 });
  let release: () => void = () => undefined;
  const held = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route('**/*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto(article, { waitUntil: 'commit' });
  await expect(page.locator('#s0-p1')).toBeInViewport();
  await expect(page.locator('#s2-p2')).toBeAttached();
  expect(await isSet(page)).toBe(false);
  // Who goes on sooner comes to where they wanted to all the same.
  await page.getByRole('navigation', { name: '目录' }).getByRole('link').last().click();
  await expect(page.locator('main section h2').last()).toBeInViewport();
  release();
  await expect.poll(() => isSet(page)).toBe(true);
  await expect(page.locator('main section h2').last()).toBeInViewport();
});

for (const [where, width, hash] of [
  ['at a desk', 1280, ''],
  ['where one comes for a passage', 360, '#s2-p1'],
] as const) {
  test(`all of the text is set at once ${where}`, async ({ page }) => {
    await page.setViewportSize({ width, height: 640 });
    await page.route('**/*.js', (route) => route.abort());
    await page.goto(article + hash);
    if (hash) await expect(page.locator(hash)).toBeInViewport();
    expect(await isSet(page)).toBe(true);
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('numbers are links, notes open, and nothing dead is shown', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 800 });
    await page.goto(article);
    await expect(page.getByText(/^全文约\d{3,}字，读完约需\d分钟/u)).toBeVisible();
    for (const button of await page.locator('main button').all()) await expect(button).toBeHidden();
    await number(page, 's1-p4').click();
    await expect(page).toHaveURL(`${article}#s1-p4`);
    await page.locator('summary', { hasText: '编者注' }).first().click();
    await expect(page.locator('#s2-p2-n1')).toBeVisible();
  });
});
