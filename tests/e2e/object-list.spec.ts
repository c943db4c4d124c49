/** A page of as many objects as one holds: what its first view weighs, and what comes as a reader goes on. */
import { statSync } from 'node:fs';
import path from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { expect, type Page, test } from '@playwright/test';
import { ON_ONE_PAGE } from '../../src/features/objects/list-sizes.ts';
import { read } from '../content/html.ts';
import { folderOf } from '../sites.ts';
import { rootOf } from './sites.ts';

/** Bytes that a first view may take, pictures, type and scripts included. */
const MOST_BYTES = 100_000;

const PLAIN = read('museum', 'objects/index.html').toString();

/**
 * The page of the few objects of the fixture, each as often as fills one, with addresses of its own and,
 * but for the first four, lazy.
 */
const FULL = PLAIN.replace(/(<ol class="object-list[^>]*>)([^]*?)<\/ol>/u, (_, open, items) => {
  const own = String(items)
    .split(/(?=<li)/u)
    .filter((item) => item.includes('<img'));
  const all = Array.from({ length: ON_ONE_PAGE }, (_, index) =>
    (own[index % own.length] ?? '')
      .replace(/( src="[^"]+)/u, `$1?${index}`)
      .replace(/loading="[a-z]+"/u, `loading="${index < 4 ? 'eager' : 'lazy'}"`),
  );
  return `${String(open)}${all.join('')}</ol>`;
});

/** Opens it, and says what is asked for: bytes as they are published, by address. */
async function open(page: Page): Promise<Map<string, number>> {
  const asked = new Map<string, number>();
  const address = `${rootOf('museum')}objects/`;
  page.on('request', (request) => {
    const url = new URL(request.url());
    if (url.protocol !== 'http:' || request.url() === address) return;
    const file = path.join(folderOf('museum'), url.pathname);
    const sizes = [file, `${file}.br`].map((one) => statSync(one, { throwIfNoEntry: false })?.size);
    asked.set(request.url(), Math.min(...sizes.filter((size) => size !== undefined)));
  });
  await page.route(address, (route) => route.fulfill({ body: FULL, contentType: 'text/html' }));
  await page.goto('about:blank');
  await page.goto(address, { waitUntil: 'networkidle' });
  return asked;
}

const pictures = (asked: ReadonlyMap<string, number>) =>
  [...asked.keys()].filter((address) => address.includes('.webp?'));

for (const viewport of [
  { width: 360, height: 740 },
  { width: 1280, height: 720 },
])
  test.describe(`at ${viewport.width} px`, () => {
    test.use({ viewport });

    test(`its first view takes at most ${MOST_BYTES} bytes`, async ({ page }) => {
      const asked = await open(page);
      const bytes = [...asked.values()].reduce((sum, size) => sum + size, 0);
      expect(pictures(asked).length).toBeGreaterThan(0);
      expect(bytes + brotliCompressSync(FULL).length).toBeLessThanOrEqual(MOST_BYTES);
    });

    test('all pictures come as a reader goes on, and nothing moves', async ({ page }) => {
      const asked = await open(page);
      const high = () => page.evaluate(() => document.documentElement.scrollHeight);
      const before = await high();
      for (const item of await page.locator('.object-list > li').all())
        await item.scrollIntoViewIfNeeded();
      await expect.poll(() => pictures(asked).length).toBe(ON_ONE_PAGE);
      expect(await high()).toBe(before);
    });

    test('it is printed with all its pictures', async ({ page }) => {
      const asked = await open(page);
      await page.pdf();
      expect(pictures(asked)).toHaveLength(ON_ONE_PAGE);
    });
  });
