/**
 * The sounds, as a speech engine of Debian's makes them: decoded by another program than reads them.
 */
import { existsSync, globSync, mkdtempSync, readFileSync, statSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { parse } from 'parse5';
import { describe, expect, it } from 'vitest';
import { readMp3 } from '../../src/editions/audio/mp3.ts';
import { makeSingleFile } from '../../src/editions/single-file.ts';
import { openSite } from '../../src/editions/site.ts';
import { attribute, elementsOf, textOf } from '../content/html.ts';
import { copyOf, dataOf, fileOf } from './made.ts';
import { run } from './programs.ts';

const COPY = 'editions-site';
const HERTZ = 22_050;

const elementsIn = (file: string) => elementsOf(parse(readFileSync(fileOf(COPY, file)).toString()));

/** Seconds of a file, as lame hears it. */
function secondsOf(file: string): number {
  const wav = path.join(mkdtempSync(path.join(os.tmpdir(), 'sound-')), 'sound.wav');
  expect(run('lame', ['--quiet', '--decode', file, wav]).code).toBe(0);
  return (statSync(wav).size - 44) / 2 / HERTZ;
}

describe.each([
  ['article', 'article'],
  ['notice', 'donate'],
] as const)('%s', (name, page) => {
  const list = `editions/audio/${name}.json`;
  const { paragraphs } = JSON.parse(readFileSync(fileOf(COPY, list), 'utf8')) as {
    paragraphs: string[];
  };
  const files = paragraphs.map((id) => fileOf(COPY, `editions/audio/${name}/${id}.mp3`));

  it('has a sound for every paragraph, by its anchor', () => {
    const { article, notice } = dataOf(COPY);
    const anchors =
      name === 'article'
        ? article.sections.flatMap(({ passages }) => passages.map(({ id }) => id))
        : [
            ...notice.categories.map(({ id }) => `c-${id}`),
            ...notice.parts.flatMap(({ id, paragraphs: all }) =>
              all.map((_, index) => `${id}-p${index + 1}`),
            ),
          ];
    expect(anchors.length).toBeGreaterThan(10);
    expect(paragraphs).toEqual(expect.arrayContaining(anchors));
    const made = globSync('*.mp3', { cwd: fileOf(COPY, `editions/audio/${name}`) });
    expect(made.toSorted()).toEqual(paragraphs.map((id) => `${id}.mp3`).toSorted());
  });

  it('is in one file as long as all of them', () => {
    const frames = files.map((file) => readMp3(readFileSync(file))?.count ?? 0);
    expect(Math.min(...frames)).toBeGreaterThan(10);
    const seconds = (frames.reduce((sum, count) => sum + count) * 576) / HERTZ;
    // Decoders leave out a few hundredths at the beginning.
    expect(secondsOf(fileOf(COPY, `editions/audio/${name}.mp3`))).toBeCloseTo(seconds, 0);
  });

  it('says everywhere that a machine speaks', () => {
    const whole = readFileSync(fileOf(COPY, `editions/audio/${name}.mp3`));
    expect(whole.includes(Buffer.from('机器朗读', 'utf16le'))).toBe(true);
    const link = elementsIn('about/index.html').find(
      (element) => attribute(element, 'href') === `/editions/audio/${name}.mp3`,
    );
    expect(link && textOf(link)).toContain('机器朗读');
    expect(link && attribute(link, 'type')).toBe('audio/mpeg');
  });

  it('is named by its page, which may play it', () => {
    const elements = elementsIn(`${page}/index.html`);
    const listener = elements.find(({ tagName }) => tagName === 'read-aloud');
    expect(listener && attribute(listener, 'data-sounds')).toBe(`/${list}`);
    const policy = elements.find((element) => attribute(element, 'http-equiv') !== undefined);
    expect(policy && attribute(policy, 'content')).toContain("media-src 'self'");
  });
});

it('is not kept on devices, and not in the exhibition in one file', async () => {
  expect(readFileSync(fileOf(COPY, 'worker.js')).toString()).not.toContain('editions/audio');
  // Made of a site that has sounds already, it is the same.
  const again = await makeSingleFile(openSite(copyOf(COPY)));
  const first = readFileSync(fileOf(COPY, 'editions/exhibition.html'), 'utf8');
  // A comparison that prints no megabyte.
  expect(again === first).toBe(true);
});

it('is not there where nothing speaks', () => {
  expect(existsSync(path.join(copyOf('editions-other'), 'editions', 'audio'))).toBe(false);
  for (const page of ['article', 'donate']) {
    const html = readFileSync(fileOf('editions-other', `${page}/index.html`)).toString();
    expect(html).not.toMatch(/data-sounds|media-src/u);
  }
});
