/**
 * The command: the same bytes each time, links from the page about the exhibition, and one clear line
 * where something is missing.
 */
import { hash } from 'node:crypto';
import { existsSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync, gunzipSync, zstdDecompressSync } from 'node:zlib';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { verify } from '../../src/preservation/verify-copy.ts';
import { attribute, elementsOf, pageOf, textOf } from '../content/html.ts';
import { BUILDS, folderOf } from '../sites.ts';
import { copyOf, type CopyName, fileOf, makeEditions, offeredBy } from './made.ts';

it.each(offeredBy('editions-site'))(
  'two runs, in two time zones, give the same bytes: %s',
  (file) => {
    const [one, two] = (['editions-site', 'editions-again'] as const).map((copy) =>
      readFileSync(fileOf(copy, `editions/${file}`)),
    );
    expect(one?.equals(two ?? Buffer.alloc(0))).toBe(true);
  },
);

it('servers may read them, as all other files', () => {
  const [editions, data] = ['editions', 'data'].map((folder) => fileOf('editions-site', folder));
  expect(statSync(editions ?? '').mode).toBe(statSync(data ?? '').mode);
});

describe.each([
  ['editions-site', '/editions/'],
  ['editions-other', '/portal/xs/editions/'],
] as [CopyName, string][])('%s', (copy, base) => {
  const html = readFileSync(fileOf(copy, 'about/index.html'));
  const elements = elementsOf(parse(html.toString()));
  const place = elements.find((element) => attribute(element, 'data-editions') !== undefined);

  it('links every edition, with its size and date', () => {
    expect(place && attribute(place, 'hidden')).toBeUndefined();
    const items = elementsOf(place ?? parse('')).filter(({ tagName }) => tagName === 'li');
    const links = items.flatMap((item) =>
      elementsOf(item).filter(({ tagName }) => tagName === 'a'),
    );
    expect(links.map((link) => attribute(link, 'href'))).toEqual(
      offeredBy(copy).map((file) => base + file),
    );
    items.forEach((item, index) => {
      const { size } = statSync(fileOf(copy, `editions/${offeredBy(copy)[index] ?? ''}`));
      const shown =
        size < 999_500 ? `${Math.round(size / 1000)} KB` : `${(size / 1e6).toFixed(1)} MB`;
      expect(textOf(item)).toMatch(new RegExp(`${shown}，2023年8月29日$`, 'u'));
    });
  });

  it('has renewed what the build made from its files', async () => {
    const worker = readFileSync(fileOf(copy, 'worker.js'));
    for (const page of ['about', 'article', 'donate']) {
      const file = `${page}/index.html`;
      const own = readFileSync(fileOf(copy, file));
      const compressed = (ending: string) => readFileSync(fileOf(copy, file + ending));
      expect(brotliDecompressSync(compressed('.br')).equals(own)).toBe(true);
      expect(gunzipSync(compressed('.gz')).equals(own)).toBe(true);
      expect(zstdDecompressSync(compressed('.zst')).equals(own)).toBe(true);
      expect(worker.toString()).toContain(`sha256-${hash('sha256', own, 'base64')}`);
    }
    expect((await verify(copyOf(copy))).faults).toEqual([]);
    expect(brotliDecompressSync(readFileSync(fileOf(copy, 'worker.js.br'))).equals(worker)).toBe(
      true,
    );
  });
});

it('a build links no edition', () => {
  const { html, elements } = pageOf('site', 'about/index.html');
  expect(html).not.toContain('/editions/');
  const place = elements.find((element) => attribute(element, 'data-editions') !== undefined);
  expect(place && attribute(place, 'hidden')).toBeDefined();
});

describe('where something is missing', () => {
  const isAsItWas = async (folder: string) => {
    for (const file of offeredBy('editions-again'))
      expect(existsSync(path.join(folder, 'editions', file))).toBe(true);
    expect((await verify(folder)).faults).toEqual([]);
  };

  it('asks for a build', () => {
    const { code, errors } = makeEditions(path.join(BUILDS, 'nowhere'));
    expect(code).toBe(1);
    expect(errors).toMatch(/^There is no site in .*Build first: npm run build（.*）\n$/u);
  });

  it('asks for a date', () => {
    const { code, errors } = makeEditions(folderOf('site'), { SOURCE_DATE_EPOCH: 'today' });
    expect(code).toBe(1);
    expect(errors).toMatch(/^SOURCE_DATE_EPOCH: found "today".*\n$/u);
  });

  it('asks for a browser, and leaves the site as it was', async () => {
    const folder = copyOf('editions-again');
    const { code, errors } = makeEditions(folder, { EXHIBITION_BROWSER: '/nowhere/browser' });
    expect(code).toBe(1);
    expect(errors).toMatch(/^EXHIBITION_BROWSER names no browser: \/nowhere\/browser.*\n$/u);
    await isAsItWas(folder);
  });

  it('asks for a command that speaks, and leaves the site as it was', async () => {
    const folder = copyOf('editions-again');
    const { code, errors } = makeEditions(folder, { EXHIBITION_SPEECH: 'exit 3' });
    expect(code).toBe(1);
    expect(errors).toMatch(/^Passage title: EXHIBITION_SPEECH ended with 3;.*（.*）\n$/u);
    await isAsItWas(folder);
  });
});
