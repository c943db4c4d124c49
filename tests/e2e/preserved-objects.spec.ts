/** A bag of an exhibition with objects: it holds every tile and recording, and a viewer shows and plays them. */
import { readFileSync, rmSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { viewer as words } from '../../src/words/zh-cn/viewer.ts';
import { filesOf } from '../content/html.ts';
import { folderOf, MUSEUM_CONTENT } from '../sites.ts';
import { emptyFolder, onlyBag, openViewer, preserve, storedFiles } from './bag.ts';

const HOME = 'http://localhost:4321/';
const folder = emptyFolder('preserved-objects');

test('it holds all tiles and recordings, and is looked at and listened to with no network', async () => {
  rmSync(folder, { recursive: true });
  const { code, output } = await preserve([folderOf('museum'), '--outDir', folder], {
    SOURCE_DATE_EPOCH: '1693267200',
    EXHIBITION_CONTENT: MUSEUM_CONTENT,
  });
  expect(code, output).toBe(0);
  const wacz = path.join(folder, onlyBag(folder), 'data/site.wacz');
  const files = storedFiles(readFileSync(wacz));
  const index = files.get('indexes/index.cdx')?.toString() ?? '';
  const needed = filesOf('museum', '{iiif/**/*,objects/*/*.{mp3,mp4,vtt}}').filter(
    (file) => !/\.(?:br|gz|zst)$/u.test(file),
  );
  expect(needed.filter((file) => file.endsWith('.jpg')).length).toBeGreaterThan(20);
  expect(needed.filter((file) => /\.mp[34]$/u.test(file)).length).toBeGreaterThan(2);
  expect(needed.filter((file) => !index.includes(`"url":"${HOME}${file}"`))).toEqual([]);
  await using viewer = await openViewer(wacz, `${HOME}objects/newspaper/`);
  const { page, address, replayed } = viewer;
  const tiles: number[] = [];
  page.on('response', (response) => {
    if (/\/iiif\/newspaper\/p1\/\d+,/u.test(response.url())) tiles.push(response.status());
  });
  await page.goto(address);
  await replayed.locator('.large-picture').first().click();
  const dialog = replayed.getByRole('dialog');
  await expect(dialog.getByRole('application')).toBeVisible();
  await dialog.getByRole('button', { name: words.nearer, exact: true }).click();
  await expect.poll(() => tiles.length).toBeGreaterThan(3);
  expect(new Set(tiles)).toEqual(new Set([200]));
  await page.locator('iframe').evaluate((frame: HTMLIFrameElement, shown) => {
    frame.src = `/replay/w/site/mp_/${shown}`;
  }, `${HOME}objects/ferryman/`);
  // What replays a page may load it once more: what was begun in the first is begun again in the second.
  await expect
    .poll(() =>
      replayed.locator('audio').evaluate(async (sound: HTMLAudioElement) => {
        if (sound.paused || sound.currentTime < 3) {
          // So that the line lasts longer than one looks away.
          sound.defaultPlaybackRate = sound.playbackRate = 0.0625;
          sound.currentTime = 3.1;
          await sound.play();
        }
        return document.getElementById('t=3')?.getAttribute('aria-current');
      }),
    )
    .toBe('true');
});
