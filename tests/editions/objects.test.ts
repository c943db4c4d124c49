/** The objects in the editions: plates in the PDF, and a chapter of each e-book. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { getDocumentProxy } from 'unpdf';
import { describe, expect, it } from 'vitest';
import { compact } from '../e2e/pdf.ts';
import { exhibitionOf } from '../fixture-exhibition.ts';
import { MUSEUM_CONTENT } from '../sites.ts';
import { documentIn, fileOf, inBook } from './made.ts';
import { codeOn, EPUBCHECK, run } from './programs.ts';

const COPY = 'editions-museum';
const ROOT = 'http://localhost:4321';
const { objects } = await exhibitionOf(MUSEUM_CONTENT);
const picturesOf = ({ recording, pictures }: (typeof objects)[0]) =>
  [recording?.poster, ...pictures.map(({ picture }) => picture)].filter((one) => one !== undefined);

describe.each(['exhibition.epub', 'exhibition-vertical.epub'])('%s', (book) => {
  const chapter = documentIn(COPY, book, 'EPUB/objects.xhtml');
  const text = compact(chapter.documentElement?.textContent ?? '');

  it('passes epubcheck without an error or a warning', () => {
    const quick = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
    const words = [...quick, '-jar', EPUBCHECK, fileOf(COPY, `editions/${book}`)];
    expect(run('java', words).output).toContain('0 fatals / 0 errors / 0 warnings');
  });

  it('has a chapter of them, each named in the contents', () => {
    const nav = documentIn(COPY, book, 'EPUB/nav.xhtml');
    const entries = Array.from(nav.getElementsByTagName('a'), (link) => [
      link.getAttribute('href'),
      link.textContent,
    ]);
    expect(entries).toContainEqual(['objects.xhtml', '展品']);
    const below = entries.filter(([href]) => href?.startsWith('objects.xhtml#'));
    expect(below).toEqual(objects.map(({ id, title }) => [`objects.xhtml#object-${id}`, title]));
    const ids = Array.from(chapter.getElementsByTagName('section'), (one) =>
      one.getAttribute('id'),
    );
    for (const { id } of objects) expect(ids).toContain(`object-${id}`);
  });

  it('shows their pictures, described, as JPEG of a reader’s size', async () => {
    const images = Array.from(chapter.getElementsByTagName('img'));
    expect(images.map((image) => image.getAttribute('alt'))).toEqual(
      objects.flatMap(picturesOf).map(({ alt }) => alt),
    );
    for (const image of images) {
      const name = `EPUB/${image.getAttribute('src') ?? ''}`;
      const words = ['-p', fileOf(COPY, `editions/${book}`), name];
      const { format, width, height } = await sharp(spawnSync('unzip', words).stdout).metadata();
      expect([format, Math.max(width, height) <= 1280]).toEqual(['jpeg', true]);
    }
  });

  it('holds the sounds that are small enough, to the byte, says so, and holds no film', () => {
    const played = objects.filter(({ kind }) => kind === 'sound');
    const players = Array.from(chapter.getElementsByTagName('audio'));
    expect(players.map((player) => player.getAttribute('aria-label'))).toEqual(
      played.map(({ title }) => `录音：${title}`),
    );
    expect(played.length).toBeGreaterThan(0);
    for (const [index, { href, recording }] of played.entries()) {
      const name = players[index]?.getAttribute('src') ?? '';
      const words = ['-p', fileOf(COPY, `editions/${book}`), `EPUB/${name}`];
      const file = path.basename(recording?.href ?? '');
      const original = readFileSync(fileOf(COPY, `${href.slice(1)}${file}`));
      expect(spawnSync('unzip', words).stdout.equals(original)).toBe(true);
    }
    const opf = inBook(COPY, book, 'EPUB/package.opf');
    expect(opf).not.toContain('video/');
    expect(opf).toContain('<meta property="schema:accessMode">auditory</meta>');
    expect(opf).not.toContain('没有声音');
  });

  it('leads to objects within the book, but for addresses that are read as such', () => {
    const own = documentIn(COPY, book, 'EPUB/own.xhtml');
    const links = Array.from(own.getElementsByTagName('a'), (link) => link.getAttribute('href'));
    for (const id of ['court-house', 'newspaper', 'administration-building'])
      expect(links).toContain(`objects.xhtml#object-${id}`);
    expect(links.filter((href) => href?.startsWith(`${ROOT}/objects/`))).toEqual([]);
    const shown = Array.from(chapter.getElementsByTagName('a')).filter((link) =>
      link.textContent?.startsWith('http'),
    );
    expect(shown.length).toBeGreaterThanOrEqual(objects.length);
    for (const link of shown) expect(link.getAttribute('href')).toBe(link.textContent);
  });

  it('has what is said in sounds and films, and where they are heard', () => {
    for (const { recording, href } of objects) {
      if (!recording) continue;
      for (const { said } of recording.parts[0]?.lines ?? [])
        for (const { speaker = '', text: words } of said) {
          expect(text).toContain(compact(speaker ? `${speaker}：${words}` : words));
        }
      expect(text).toContain(compact(ROOT + href));
    }
  });
});

describe('booklet.pdf', async () => {
  const bytes = readFileSync(fileOf(COPY, 'editions/booklet.pdf'));
  const pdf = await getDocumentProxy(new Uint8Array(bytes));
  const sheets: string[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const { items } = await (await pdf.getPage(number)).getTextContent();
    sheets.push(compact(items.map((item) => ('str' in item ? item.str : '')).join('')));
  }

  it('has every object with its slip, and a picture of each that has one', () => {
    const text = sheets.join('');
    for (const { title, identifier = '', credit, description } of objects)
      for (const words of [title, identifier, credit, ...description])
        expect(text).toContain(compact(words));
    const listed = run('pdfimages', ['-list', fileOf(COPY, 'editions/booklet.pdf')]).output;
    const pictures = listed.split('\n').filter((line) => / image .* jpeg /u.test(line));
    expect(pictures).toHaveLength(objects.flatMap(picturesOf).length);
  });

  it('names the part at the head of its sheets', () => {
    const first = sheets.findIndex((sheet) => sheet.includes('展品的题名和说明'));
    expect(sheets.slice(first, first + 2).map((sheet) => sheet.includes('展品'))).toEqual([
      true,
      true,
    ]);
  });
});

describe('panels.pdf', async () => {
  const file = fileOf(COPY, 'editions/panels.pdf');
  const pdf = await getDocumentProxy(new Uint8Array(readFileSync(file)));
  const textOf = async (sheet: number) => {
    const { items } = await (await pdf.getPage(sheet)).getTextContent();
    return compact(items.map((item) => ('str' in item ? item.str : '')).join(''));
  };

  it('are the title, with a picture where no tide is drawn, and the pictures', async () => {
    expect(pdf.numPages).toBe(2);
    const pictured = objects.filter(({ pictures }) => pictures.length > 0);
    const sheets = [await textOf(1), await textOf(2)];
    for (const { title, credit } of pictured) {
      const [sheet = ''] = sheets.filter((text) => text.includes(compact(title)));
      expect(sheet).toContain(compact(credit));
    }
    const listed = run('pdfimages', ['-list', file]).output;
    const images = listed.split('\n').flatMap((line) => (/ image /u.exec(line) ? [line] : []));
    expect(images.map((line) => line.trim().split(/\s+/u)[0])).toEqual(['1', '2', '2']);
    expect(images).toHaveLength(pictured.length);
  });

  it('lead to all objects by a code that a telephone reads', () => {
    expect(codeOn(file, 2, 24)).toBe(`${ROOT}/objects/`);
  });
});
