/** Looking closely at the pictures of an object: by wheel, keys, buttons and fingers, page by page. */
import { expect, type Page, test } from '@playwright/test';
import { viewer as words } from '../../src/words/zh-cn/viewer.ts';
import { violations } from './axe.ts';
import { lost, show } from './settings.ts';
import { rootOf } from './sites.ts';

/** A newspaper of one large page, in tiles, and a postcard of two small sides. */
const [NEWSPAPER, POSTCARD] = ['objects/newspaper/', 'objects/court-house/'] as const;
const SCRIPT = '**/_astro/close-look.*.js';

const dialog = (page: Page) => page.getByRole('dialog');
const picture = (page: Page) => dialog(page).getByRole('application');
const status = (page: Page) => dialog(page).getByRole('status');
const links = (page: Page) => page.locator('.large-picture');
const button = (page: Page, name: string) =>
  dialog(page).getByRole('button', { name, exact: true });
const press = (page: Page, name: string) => button(page, name).click();

/** What is drawn of the pictures, in pixels of the stage. */
function drawn(page: Page) {
  return picture(page).evaluate((stage) => {
    const canvas = stage.querySelector('canvas');
    const context = canvas?.getContext('2d');
    if (!canvas || !context) throw new Error('nothing is drawn on');
    const { width, height } = canvas;
    const { data } = context.getImageData(0, 0, width, height);
    const [columns, rows] = [new Uint8Array(width), new Uint8Array(height)];
    for (let y = 0, at = 3; y < height; y += 1)
      for (let x = 0; x < width; x += 1, at += 4) if (data[at] === 255) columns[x] = rows[y] = 1;
    const [left, right] = [columns.indexOf(1), columns.lastIndexOf(1)];
    const middle = context.getImageData(Math.round(width * 0.4), height >> 1, 8, 8).data;
    return {
      across: right - left + 1,
      down: rows.filter(Boolean).length,
      width,
      height,
      left,
      middle: [...middle].join(),
    };
  });
}

/** Waits until what is drawn is so. */
const becomes = (page: Page, so: (box: Awaited<ReturnType<typeof drawn>>) => boolean) =>
  expect.poll(async () => so(await drawn(page))).toBe(true);

/** How wide they are, compared to their height. */
const RATIO = { [NEWSPAPER]: 1898 / 2700, [POSTCARD]: 536 / 339 };

/** A picture of such a ratio is seen whole, from edge to edge of the stage one way. */
const wholeOf =
  (ratio: number) =>
  ({ across, down, width, height }: Awaited<ReturnType<typeof drawn>>) =>
    Math.abs(across / down / ratio - 1) < 0.02 && (across >= width - 2 || down >= height - 2);
const whole = wholeOf(RATIO[POSTCARD]);
/** More is seen of it than there is room for. */
const filled = ({ across, down, width, height }: Awaited<ReturnType<typeof drawn>>) =>
  across === width && down === height;

async function open(page: Page, path: keyof typeof RATIO, index = 0): Promise<void> {
  await page.goto(rootOf('museum') + path);
  await links(page).nth(index).click();
  await expect(picture(page)).toBeFocused();
  await becomes(page, wholeOf(RATIO[path]));
}

test('nothing of it is fetched before a picture is pressed', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(request.url()));
  await page.goto(rootOf('museum') + NEWSPAPER, { waitUntil: 'networkidle' });
  const ours = (url: string) => /close-look|viewer\.|\/iiif\//u.test(url);
  expect(asked.filter(ours)).toEqual([]);
  await links(page).first().click();
  await becomes(page, wholeOf(RATIO[NEWSPAPER]));
  expect(asked.filter((url) => url.includes('/iiif/newspaper/p1/')).length).toBeGreaterThan(1);
  expect(asked.filter((url) => !url.startsWith(rootOf('museum')))).toEqual([]);
});

test('the wheel zooms to the tiles of the original', async ({ page }) => {
  await open(page, NEWSPAPER);
  const tile = page.waitForResponse((response) =>
    /\/iiif\/newspaper\/p1\/\d+,\d+,512,512\/512,512\/0\/default\.jpg$/u.test(response.url()),
  );
  await picture(page).hover();
  let found = false;
  void tile.then(() => (found = true));
  await expect(async () => {
    await page.mouse.wheel(0, -200);
    expect(found).toBe(true);
  }).toPass();
  expect((await tile).status()).toBe(200);
});

test('buttons and keys show more, less, and the whole', async ({ page }) => {
  await open(page, POSTCARD);
  await press(page, words.nearer);
  await press(page, words.nearer);
  await becomes(page, filled);
  await press(page, words.whole);
  await becomes(page, whole);
  await press(page, words.farther);
  await becomes(page, ({ across, width }) => across < width - 10);
  await picture(page).focus();
  await page.keyboard.press('0');
  await becomes(page, whole);
  const { left } = await drawn(page);
  await expect(async () => {
    await page.keyboard.press('ArrowLeft');
    expect((await drawn(page)).left).toBeGreaterThan(left);
  }).toPass();
  await expect(async () => {
    await page.keyboard.press('=');
    expect(filled(await drawn(page))).toBe(true);
  }).toPass();
});

test.describe('with fingers', () => {
  test.use({ hasTouch: true, viewport: { width: 360, height: 740 } });

  test('what is done to a picture stands in one row', async ({ page }) => {
    await open(page, NEWSPAPER);
    const tops = await dialog(page)
      .locator('.tools button')
      .evaluateAll((buttons) => buttons.map((one) => one.getBoundingClientRect().top));
    expect(tops.length).toBeGreaterThan(4);
    expect(new Set(tops).size).toBe(1);
  });

  test('a double tap shows more', async ({ page }) => {
    await open(page, POSTCARD);
    const { down } = await drawn(page);
    // On a busy machine two taps may be too far apart to be one.
    await expect(async () => {
      await picture(page).tap();
      await picture(page).tap();
      expect((await drawn(page)).down).toBeGreaterThan(down);
    }).toPass();
  });
});

test('pages are turned by buttons, keys, and by name', async ({ page }) => {
  await open(page, POSTCARD);
  const [front, back] = await links(page)
    .locator('img')
    .evaluateAll((images) => images.map((image) => (image as HTMLImageElement).alt));
  await expect(picture(page)).toHaveAccessibleName(front ?? '');
  await expect(button(page, words.previous)).toBeDisabled();
  await press(page, words.next);
  await expect(picture(page)).toHaveAccessibleName(back ?? '');
  await expect(status(page)).toHaveText('背面');
  await expect(button(page, words.next)).toBeDisabled();
  await page.keyboard.press('PageUp');
  await expect(status(page)).toHaveText('正面');
  await dialog(page).getByRole('combobox', { name: words.pages }).selectOption('背面');
  await expect(picture(page)).toHaveAccessibleName(back ?? '');
  await becomes(page, whole);
});

test('the picture that is pressed is the one that is opened', async ({ page }) => {
  await open(page, POSTCARD, 1);
  await expect(status(page)).toHaveText('背面');
});

test('pages stand side by side', async ({ page }) => {
  await open(page, POSTCARD);
  await press(page, words.sideBySide);
  await expect(status(page)).toHaveText('正面 · 背面');
  await becomes(page, wholeOf(2.02 * RATIO[POSTCARD]));
  await press(page, words.sideBySide);
  await expect(status(page)).toHaveText('正面');
  await becomes(page, whole);
});

test('two are compared under a divider, which a slider and a finger move', async ({ page }) => {
  await open(page, POSTCARD);
  await becomes(page, whole);
  const { middle: front } = await drawn(page);
  await press(page, words.compare);
  await expect(status(page)).toHaveText('正面 · 背面');
  const slider = dialog(page).getByRole('slider', { name: words.divider });
  // Left of the divider is what is compared, right of it the other.
  await slider.fill('0');
  const different = ({ middle }: { middle: string }) => middle !== front;
  await becomes(page, different);
  const { middle: back } = await drawn(page);
  await slider.fill('100');
  await becomes(page, ({ middle }) => middle !== back);
  const line = await dialog(page).locator('.divider').boundingBox();
  const stage = await picture(page).boundingBox();
  if (!line || !stage) throw new Error('there is no divider');
  await page.mouse.move(line.x, stage.y + stage.height / 2);
  await page.mouse.down();
  await page.mouse.move(stage.x + stage.width * 0.1, stage.y + stage.height / 2, { steps: 8 });
  await page.mouse.up();
  await expect.poll(async () => Number(await slider.inputValue())).toBeLessThan(30);
  await becomes(page, ({ middle }) => middle === back);
  await press(page, words.compare);
  await expect(slider).toBeHidden();
});

test('a picture is turned, and seen whole', async ({ page }) => {
  await open(page, POSTCARD);
  await press(page, words.right);
  await becomes(page, wholeOf(1 / RATIO[POSTCARD]));
  await press(page, words.left);
  await becomes(page, whole);
});

test('it closes by Escape and by its button, and gives the focus back', async ({ page }) => {
  await open(page, POSTCARD, 1);
  await page.keyboard.press('Tab');
  await expect(dialog(page).locator(':focus')).toHaveCount(1);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(links(page).nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await becomes(page, whole);
  await press(page, words.close);
  await expect(links(page).nth(1)).toBeFocused();
});

test('with less motion it jumps', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, POSTCARD);
  const seen = await picture(page).evaluate(async (stage, name) => {
    const canvas = stage.querySelector('canvas');
    const buttons = Array.from(stage.closest('dialog')?.querySelectorAll('button') ?? []);
    buttons.find(({ textContent }) => textContent === name)?.click();
    const pictures = new Set<string | undefined>([canvas?.toDataURL()]);
    for (let frame = 0; frame < 20; frame += 1) {
      await new Promise((next) => requestAnimationFrame(next));
      pictures.add(canvas?.toDataURL());
    }
    return pictures.size;
  }, words.nearer);
  expect(seen).toBe(2);
});

test('where its script does not come that is said, and the next press opens the large file', async ({
  page,
}) => {
  await page.route(SCRIPT, (route) => route.abort());
  await page.goto(rootOf('museum') + NEWSPAPER);
  await links(page).first().click();
  await expect(page.getByRole('alert')).toContainText('没能打开');
  await expect(dialog(page)).toHaveCount(0);
  const large = await links(page).first().getAttribute('href');
  await links(page).first().click();
  await expect(page).toHaveURL(new URL(large ?? '', rootOf('museum')).href);
});

test('without a network a press leads to the large file, as without a script', async ({
  page,
  context,
}) => {
  await page.goto(rootOf('museum') + NEWSPAPER);
  await context.setOffline(true);
  const prevented = await links(page)
    .first()
    .evaluate((link) => {
      let kept = true;
      const look = (event: Event) => {
        kept = event.defaultPrevented;
        event.preventDefault();
      };
      document.addEventListener('click', look, { once: true });
      (link as HTMLElement).click();
      return kept;
    });
  expect(prevented).toBe(false);
});

test('where a host has lost the tiles the large file is looked at', async ({ page }) => {
  await page.route('**/info.json', (route) => route.fulfill({ status: 404, body: 'gone' }));
  await open(page, NEWSPAPER);
  await press(page, words.nearer);
  await press(page, words.nearer);
  await press(page, words.nearer);
  await becomes(page, filled);
});

test('nothing stands in anybody’s way, in any setting', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await open(page, POSTCARD);
  await press(page, words.compare);
  await expect(status(page)).toHaveText('正面 · 背面');
  for (const settings of [{}, { theme: 'lacquer' }, { theme: 'yellow' }, { elder: 'on' }]) {
    const set = JSON.stringify(settings);
    await show(page, settings);
    expect(await violations(page, { within: '.close-look' }), set).toEqual([]);
    expect(await lost(page), set).toEqual([]);
    const controls = dialog(page).locator('button, select, input');
    for (const control of await controls.all()) {
      const box = await control.boundingBox();
      if (!box) continue;
      const markup = await control.innerHTML();
      expect(Math.min(box.width, box.height), `${set} ${markup}`).toBeGreaterThanOrEqual(44);
      expect(box.y + box.height, set).toBeLessThanOrEqual(640);
    }
    // The picture keeps room.
    expect((await picture(page).boundingBox())?.height, set).toBeGreaterThan(100);
  }
});

test.describe('a tour', () => {
  const steps = (page: Page) => dialog(page).getByRole('list', { name: words.steps });
  const current = (page: Page) => steps(page).locator('[aria-current=step]');
  /** Waits until the picture has moved, and come to rest. */
  const moved = async (page: Page, from: string) => {
    await becomes(page, ({ middle }) => middle !== from);
    return (await drawn(page)).middle;
  };

  test('goes from detail to detail by buttons, keys and scrolling', async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await page.goto(`${rootOf('museum')}${NEWSPAPER}#t1`);
    const texts = await page.locator('[data-tour] li > p:first-of-type').allTextContents();
    expect(texts.length).toBeGreaterThan(1);
    await page.locator('#t1 .large-picture').click();
    await expect(current(page)).toHaveText(texts[0]?.trim() ?? '');
    await becomes(page, ({ across, down, width, height }) => down === height && across > width / 3);
    const { middle } = await drawn(page);
    await press(page, words.after);
    await expect(current(page)).toHaveText(texts[1]?.trim() ?? '');
    const second = await moved(page, middle);
    await page.keyboard.press('PageUp');
    await expect(current(page)).toHaveText(texts[0]?.trim() ?? '');
    await moved(page, second);
    await steps(page).hover();
    await expect(async () => {
      await page.mouse.wheel(0, 300);
      await expect(current(page)).toHaveText(texts[1]?.trim() ?? '', { timeout: 1000 });
    }).toPass();
    expect(await violations(page, { within: '.close-look' })).toEqual([]);
  });

  test('begins at the detail that is pressed', async ({ page }) => {
    await page.goto(rootOf('museum') + NEWSPAPER);
    await page.locator('#t2 .large-picture').click();
    await expect(current(page)).toHaveText(
      (await page.locator('#t2 > p').first().textContent())?.trim() ?? '',
    );
  });
});
