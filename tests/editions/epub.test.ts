/**
 * The e-books: valid, accessible, and with the words of the site's own pages, which
 * tests/content/verbatim.test.ts holds to the source.
 */
import { readFileSync } from 'node:fs';
import type { Element } from '@xmldom/xmldom';
import { describe, expect, it } from 'vitest';
import { withinQuotation } from '../../src/lib/text/quoted.ts';
import { attribute, pageOf, textOf } from '../content/html.ts';
import { compact } from '../e2e/pdf.ts';
import { COPIES, type CopyName, dataOf, documentIn, EPOCH, fileOf, inBook } from './made.ts';
import { EPUBCHECK, run } from './programs.ts';

const BOOKS = ['exhibition.epub', 'exhibition-vertical.epub'];
const SITES: CopyName[] = ['editions-site', 'editions-other'];
const CHAPTERS = { article: 'article', milestones: 'milestones', notice: 'notice' };
const XHTML = 'http://www.w3.org/1999/xhtml';

/** The source's words in a chapter: not what is added to them. */
function sourceWords(element: Element): string {
  if (element.hasAttribute('data-apparatus')) return '';
  return Array.from(element.childNodes, (node) => {
    return node.nodeType === 1 ? sourceWords(node as Element) : (node.nodeValue ?? '');
  }).join('');
}

function chapterWords(copy: CopyName, book: string, chapter: string): string {
  const page = documentIn(copy, book, `EPUB/${chapter}.xhtml`);
  const holders = Array.from(page.getElementsByTagNameNS(XHTML, 'div')).filter((element) =>
    element.hasAttribute('data-source'),
  );
  expect(holders).toHaveLength(1);
  return compact(holders.map(sourceWords).join(''));
}

/** The same words in the site. */
function siteWords(copy: CopyName, kind: string): string {
  const file = { article: 'article', milestones: 'timeline', notice: 'donate' }[kind] ?? '';
  const holders = pageOf(COPIES[copy].site, `${file}/index.html`).elements.filter(
    (element) => attribute(element, 'data-source') === kind,
  );
  const isApparatus = (element: (typeof holders)[0]) =>
    attribute(element, 'data-apparatus') !== undefined;
  return compact(holders.map((holder) => textOf(holder, isApparatus)).join(''));
}

describe.each(SITES.flatMap((copy) => BOOKS.map((book) => [copy, book] as const)))(
  '%s, %s',
  (copy, book) => {
    it('passes epubcheck without an error or a warning', () => {
      // It runs for seconds: a compiler that thinks longer only takes the time of other tests.
      const quick = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];
      const words = [...quick, '-jar', EPUBCHECK, fileOf(copy, `editions/${book}`)];
      const { code, output } = run('java', words);
      expect(output).toContain('0 fatals / 0 errors / 0 warnings');
      expect(code).toBe(0);
    });

    it('says what it is in its first bytes', () => {
      const bytes = readFileSync(fileOf(copy, `editions/${book}`)).toString('latin1');
      // No extra field before the content, which is not compressed.
      expect(bytes.slice(30, 58)).toBe('mimetypeapplication/epub+zip');
      expect(bytes.charCodeAt(8)).toBe(0);
    });

    it.each(Object.entries(CHAPTERS))('has the words of the site: %s', (chapter, kind) => {
      const words = chapterWords(copy, book, chapter);
      expect(words.length).toBeGreaterThan(100);
      expect(words).toBe(siteWords(copy, kind));
    });

    it('names itself, its language and its version', () => {
      const { title, publisher } = dataOf(copy);
      const opf = inBook(copy, book, 'EPUB/package.opf');
      expect(opf).toContain(`<dc:publisher>${publisher}</dc:publisher>`);
      expect(opf).toContain(`<dc:title id="name">${title}`);
      expect(opf).toContain('<dc:language>zh-CN</dc:language>');
      const modified = new Date(EPOCH * 1000).toISOString().replace('.000', '');
      expect(opf).toContain(`<meta property="dcterms:modified">${modified}</meta>`);
    });

    it('says how it can be read, and has contents and landmarks', () => {
      const opf = inBook(copy, book, 'EPUB/package.opf');
      for (const property of [
        'accessMode',
        'accessModeSufficient',
        'accessibilityFeature',
        'accessibilityHazard',
        'accessibilitySummary',
      ]) {
        expect(opf).toContain(`<meta property="schema:${property}">`);
      }
      const nav = documentIn(copy, book, 'EPUB/nav.xhtml');
      const types = Array.from(nav.getElementsByTagNameNS(XHTML, 'nav'), (element) =>
        element.getAttribute('epub:type'),
      );
      expect(types).toEqual(['toc', 'landmarks']);
      const titles = Array.from(
        nav.getElementsByTagNameNS(XHTML, 'a'),
        ({ textContent }) => textContent,
      );
      const { article, milestones, notice } = dataOf(copy);
      for (const { title } of [...article.sections, milestones, ...notice.parts.slice(0, 1)]) {
        expect(titles).toContain(title);
      }
    });

    it('gives every drawing words, or leaves it to the words beside it', () => {
      for (const chapter of ['title', 'milestones', 'figures', 'imprint']) {
        const page = documentIn(copy, book, `EPUB/${chapter}.xhtml`);
        const drawings = Array.from(page.getElementsByTagName('svg'));
        expect(drawings.length, chapter).toBeGreaterThan(0);
        for (const drawing of drawings) {
          const hidden = drawing.getAttribute('aria-hidden') === 'true';
          expect(hidden !== Boolean(drawing.getAttribute('aria-label')), chapter).toBe(true);
        }
      }
    });
  },
);

it('has every figure with its sentence', () => {
  const text = compact(inBook('editions-site', 'exhibition.epub', 'EPUB/figures.xhtml'));
  const { figures } = dataOf('editions-site');
  expect(figures.length).toBeGreaterThan(25);
  for (const { quote, label } of figures) {
    expect(text).toContain(compact(withinQuotation(quote)));
    expect(text).toContain(compact(label));
  }
});

it('has every telephone number as a link', () => {
  const text = inBook('editions-site', 'exhibition.epub', 'EPUB/imprint.xhtml');
  const numbers = new Set(
    pageOf('site', 'contact/index.html')
      .elements.map((element) => attribute(element, 'href') ?? '')
      .filter((href) => href.startsWith('tel:')),
  );
  expect(numbers.size).toBe(2);
  for (const number of numbers) expect(text).toContain(`href="${number}"`);
});

it('is set in lines, or in columns from right to left', () => {
  const [lines = '', columns = ''] = BOOKS.map((book) => {
    const style = inBook('editions-site', book, 'EPUB/style.css');
    return inBook('editions-site', book, 'EPUB/package.opf') + style;
  });
  expect(columns).toContain('<spine page-progression-direction="rtl">');
  expect(columns).toMatch(/html \{\s*writing-mode: vertical-rl;/u);
  expect(lines).not.toMatch(/rtl|vertical-rl/u);
});

it('has one identifier for good, another for each edition', () => {
  const identifiers = [...SITES, 'editions-again' as const].flatMap((copy) =>
    BOOKS.map((book) => {
      const opf = inBook(copy, book, 'EPUB/package.opf');
      return /<dc:identifier id="id">(urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12})</u.exec(
        opf,
      )?.[1];
    }),
  );
  expect(new Set(identifiers.slice(0, 4)).size).toBe(4);
  expect(identifiers).not.toContain(undefined);
  expect(identifiers.slice(4)).toEqual(identifiers.slice(0, 2));
});
