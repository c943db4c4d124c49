/**
 * A sound and a film with what is said in them: the sound plays, and the line that is spoken is marked.
 * Nothing is waited for but what the player says.
 */
import type { Server } from 'node:http';
import { expect, type Page, test } from '@playwright/test';
import { serve } from '../../src/hosting/serve.ts';
import { folderOf } from '../sites.ts';
import { violations } from './axe.ts';
import { kept } from './kept.ts';

let server: Server;
let root: string;

test.beforeAll(async () => {
  ({ server, address: root } = await serve(folderOf('museum'), '127.0.0.1', '0', '/'));
});
test.afterAll(() => {
  server.close();
  server.closeAllConnections();
});

const SOUND = 'objects/ferryman/';
const FILM = 'objects/crossing/';
const line = (page: Page, second: string) => page.locator(`[id="t=${second}"]`);
const second = (page: Page) =>
  page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.currentTime);
const paused = (page: Page) =>
  page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.paused);
/** Has the sound take two minutes and a half, so that each line lasts longer than a test looks away. */
const slow = (page: Page) =>
  page.locator('audio').evaluate((audio: HTMLAudioElement) => {
    audio.defaultPlaybackRate = audio.playbackRate = 0.0625;
  });
/** The requests for sounds and films. */
function asked(page: Page): string[] {
  const files: string[] = [];
  page.on('request', (request) => {
    const { pathname } = new URL(request.url());
    if (/\.(?:mp3|mp4)$/u.test(pathname)) files.push(pathname);
  });
  return files;
}

test('nothing of a sound or a film is loaded before it is played', async ({ page }) => {
  const files = asked(page);
  for (const path of [SOUND, FILM]) await page.goto(root + path, { waitUntil: 'networkidle' });
  expect(files).toEqual([]);
});

test('the sound plays, and the line that is spoken is marked until the end', async ({ page }) => {
  await page.goto(root + SOUND);
  const marked = await page.evaluateHandle(() => {
    const found: string[] = [];
    const note = () => {
      const ids = [...document.querySelectorAll('.lines [aria-current]')].map(({ id }) => id);
      if (found.at(-1) !== ids.join()) found.push(ids.join());
    };
    const list = document.querySelector('.lines');
    if (list) new MutationObserver(note).observe(list, { attributes: true, subtree: true });
    return found;
  });
  await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.play());
  await expect.poll(() => marked.jsonValue()).toEqual(['t=0', 't=3', 't=5.9', '']);
});

test('a line plays from its second, by a press or by keys, and its address can be copied', async ({
  page,
}) => {
  await page.goto(root + SOUND);
  await slow(page);
  const link = line(page, '5.9').getByRole('link');
  expect(await link.evaluate((one: HTMLAnchorElement) => one.href)).toBe(`${root}${SOUND}#t=5.9`);
  await link.press('Enter');
  await expect(line(page, '5.9')).toHaveAttribute('aria-current', 'true');
  expect(await second(page)).toBeGreaterThanOrEqual(5.9);
  expect(page.url()).toBe(`${root}${SOUND}#t=5.9`);
  await line(page, '3').getByRole('link').click();
  await expect(line(page, '3')).toHaveAttribute('aria-current', 'true');
  expect(await paused(page)).toBe(false);
});

test('an address of a line leads to it, and what is played begins there', async ({ page }) => {
  const files = asked(page);
  await page.goto(`${root}${SOUND}#t=5.9`, { waitUntil: 'networkidle' });
  await expect(line(page, '5.9')).toBeInViewport();
  expect([files, await paused(page)]).toEqual([[], true]);
  await slow(page);
  await page.locator('audio').evaluate((audio: HTMLAudioElement) => audio.play());
  await expect(line(page, '5.9')).toHaveAttribute('aria-current', 'true');
  expect(await second(page)).toBeGreaterThanOrEqual(5.9);
});

test('an address of a line of another part leads to that part', async ({ page }) => {
  await page.goto(`${root}objects/whistles/#t=3.95`);
  await page.waitForURL(`${root}objects/whistles/2/#t=3.95`);
  await expect(line(page, '3.95')).toBeInViewport();
});

test('search finds what is said, and leads to the line, marked', async ({ page }) => {
  await page.goto(`${root}search/?q=早上五点就开工`);
  const hit = page.locator('[data-result] a').first();
  await expect(hit).toHaveAttribute('href', /\/objects\/ferryman\/\?mark=[^#]+#t=3$/u);
  await hit.click();
  await expect(page.getByRole('button', { name: '清除标记' })).toBeVisible();
  await expect(line(page, '3')).toBeInViewport();
});

test('the page follows what is spoken, but not against the reader', async ({ page }) => {
  await page.setViewportSize({ width: 800, height: 320 });
  await page.goto(root + SOUND);
  await slow(page);
  // So that each line is far from the next.
  await page.locator('.lines > li').evaluateAll((lines: HTMLElement[]) => {
    for (const one of lines) one.style.minBlockSize = '600px';
  });
  const speak = (at: number) =>
    page.locator('audio').evaluate((audio: HTMLAudioElement, to) => {
      audio.currentTime = to;
    }, at);
  await line(page, '0').getByRole('link').click();
  await expect(line(page, '0')).toHaveAttribute('aria-current', 'true');
  await speak(3.1);
  await expect(line(page, '3')).toHaveAttribute('aria-current', 'true');
  await expect(line(page, '3').getByRole('link')).toBeInViewport();
  const again = page.getByRole('button', { name: '回到正在说的一句' });
  await expect(again).toBeHidden();
  await page.mouse.wheel(0, -5000);
  await expect(page.locator('.follow')).not.toHaveAttribute('hidden');
  await speak(6);
  await expect(line(page, '5.9')).toHaveAttribute('aria-current', 'true');
  await expect(line(page, '5.9').getByRole('link')).not.toBeInViewport();
  await page.locator('.follow').evaluate((button: HTMLElement) => button.click());
  await expect(line(page, '5.9').getByRole('link')).toBeInViewport();
  await expect(again).toBeHidden();
});

test('the captions of a film are shown from the start', async ({ page }) => {
  await page.goto(root + FILM);
  const track = () =>
    page
      .locator('video')
      .evaluate(({ textTracks: [track] }: HTMLVideoElement) => [
        track?.mode,
        ...Array.from(track?.cues ?? [], (cue) => (cue as VTTCue).text),
      ]);
  await expect.poll(track).toEqual(['showing', '船从左岸开出', '船到江心']);
});

test('of a film its poster is printed', async ({ page }) => {
  await page.goto(root + FILM);
  const poster = page.locator('.player img');
  await expect(poster).toBeHidden();
  const drawn = () => poster.evaluate((image: HTMLImageElement) => image.naturalWidth > 0);
  await page.emulateMedia({ media: 'print' });
  await page.pdf();
  await expect(page.locator('video')).toBeHidden();
  await expect(poster).toBeVisible();
  await expect.poll(drawn).toBe(true);
});

test('a sound that cannot be had is said so', async ({ page }) => {
  await page.route('**/*.mp3', (route) => route.abort());
  await page.goto(root + SOUND);
  await line(page, '3').getByRole('link').click();
  await expect(page.getByRole('alert')).toContainText('老船工说渡口');
});

for (const theme of ['light', 'dark'] as const)
  for (const path of [SOUND, FILM])
    test(`${path} in ${theme} can be used by all`, async ({ page }) => {
      await page.emulateMedia({ colorScheme: theme });
      await page.goto(root + path);
      expect(await violations(page)).toEqual([]);
      // 320 px, which is also 1280 at 400 %.
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await violations(page)).toEqual([]);
      const wide = await page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide).toBeLessThanOrEqual(320);
    });

test.describe('without a script', () => {
  test.use({ javaScriptEnabled: false });

  test('all that is said is there, and each second leads to the file', async ({ page }) => {
    await page.goto(`${root}${SOUND}#t=5.9`);
    await expect(line(page, '5.9')).toBeInViewport();
    await expect(line(page, '3')).toContainText('早上五点就开工');
    await expect(line(page, '3').getByRole('link')).toHaveAttribute(
      'href',
      '/objects/ferryman/ferryman.mp3#t=3',
    );
    await expect(page.locator('audio')).toBeVisible();
    await expect(page.locator('.follow')).toBeHidden();
  });
});

test.describe('with the copy on the device', () => {
  test.use({ serviceWorkers: 'allow' });

  test('the worker leaves a sound to the browser, which asks in ranges', async ({ page }) => {
    await page.goto(root + SOUND);
    await kept(page);
    await page.reload();
    await slow(page);
    const answer = page.waitForResponse(/ferryman\.mp3/u);
    await line(page, '5.9').getByRole('link').click();
    const response = await answer;
    expect([response.fromServiceWorker(), response.status()]).toEqual([false, 206]);
    await expect(line(page, '5.9')).toHaveAttribute('aria-current', 'true');
  });
});
