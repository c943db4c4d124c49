/**
 * All of the content as one file for programs, by its schema, and the pages in Markdown, as a parser
 * reads them: what they say is what the pages say.
 */
import { createHash } from 'node:crypto';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Nodes } from 'mdast';
import { fromMarkdown } from 'mdast-util-from-markdown';
import { gfmFootnoteFromMarkdown } from 'mdast-util-gfm-footnote';
import { gfmFootnote } from 'micromark-extension-gfm-footnote';
import { describe, expect, it } from 'vitest';
import { quoted } from '../../src/lib/text/quoted.ts';
import type { WholeData } from '../whole.ts';
import type { SiteName } from '../sites.ts';
import { attribute, type Element, filesOf, pageOf, read, textOf } from './html.ts';
import { linksOf } from './links.ts';

const ROOT = 'http://localhost:4321/';
const compact = (text: string) => text.normalize('NFKC').replace(/\s/gu, '');
const isApparatus = (element: Element) => attribute(element, 'data-apparatus') !== undefined;

/** What a page shows as the source's words; that it is the source's is tested of the page. */
function published(site: SiteName, file: string): string {
  const { elements } = pageOf(site, file);
  const holders = elements.filter((element) => attribute(element, 'data-source') !== undefined);
  return compact(holders.map((holder) => textOf(holder, isApparatus)).join(''));
}

/** The texts of a Markdown file: without front matter, marks of lists and footnotes. */
function blocksOf(site: SiteName, file: string): { texts: string[]; notes: string[] } {
  const text = read(site, file).toString();
  const [, body = ''] = /^---\n[^]*?\n---\n([^]*)$/u.exec(text) ?? [];
  const root = fromMarkdown(body, {
    extensions: [gfmFootnote()],
    mdastExtensions: [gfmFootnoteFromMarkdown()],
  });
  const words = (node: Nodes): string =>
    'value' in node ? node.value : 'children' in node ? node.children.map(words).join('') : '';
  const leaves = (node: Nodes): string[] =>
    node.type === 'paragraph' || node.type === 'heading'
      ? [words(node)]
      : 'children' in node
        ? node.children.flatMap(leaves)
        : [];
  const isNote = ({ type }: Nodes) => type === 'footnoteDefinition';
  return {
    texts: root.children.filter((node) => !isNote(node)).flatMap(leaves),
    notes: root.children.filter(isNote).flatMap(leaves),
  };
}

/** Of a list of texts, what a text does not hold, and what it holds besides. */
function differences(text: string, texts: readonly string[]) {
  const sought = texts.map(compact).sort((a, b) => b.length - a.length);
  const rest = sought.reduce((left, piece) => left.replace(piece, '\n'), text);
  const numbers = /(?:\d{1,2}\.?|[一二三四五六七八九十]、|、)?\n/gu;
  return {
    missing: sought.filter((piece) => !text.includes(piece)),
    more: rest.replace(numbers, ''),
  };
}
const NONE = { missing: [], more: '' };

describe.each<SiteName>(['site', 'other'])('%s', (site) => {
  const data = JSON.parse(read(site, 'data/exhibition.json').toString()) as WholeData;
  const { article, milestones, notice, contact } = data;

  it('the JSON follows its schema, which refuses what it does not know', () => {
    const schema = JSON.parse(read(site, 'data/exhibition.schema.json').toString()) as object;
    const ajv = new Ajv2020({ allErrors: true, formats: { uri: (text) => URL.canParse(text) } });
    const validate = ajv.compile(schema);
    expect(validate(data), ajv.errorsText(validate.errors)).toBe(true);
    expect(validate({ ...data, figures: [{ id: 'x' }], more: 1 })).toBe(false);
  });

  it('the JSON holds the words of the article, and no other', () => {
    const texts = [
      article.subtitle ?? '',
      article.byline ?? '',
      ...article.sections.flatMap(({ title, passages }) => [title, ...passages.map((p) => p.text)]),
    ];
    expect(differences(published(site, 'article/index.html'), texts)).toEqual(NONE);
    const notes = pageOf(site, 'article/index.html').elements.filter((e) => isApparatus(e));
    const told = notes.map((note) => textOf(note)).join('\n');
    const own = article.sections.flatMap(({ passages }) => passages.flatMap((p) => p.notes));
    if (site === 'other') expect(own.length).toBeGreaterThan(1);
    for (const note of own) expect(told).toContain(note);
  });

  it('the JSON holds the words of the milestones and of the notice', () => {
    const chronicle = published(site, 'timeline/index.html');
    expect(chronicle).toContain(compact(milestones.title));
    for (const { text } of milestones.events) expect(chronicle).toContain(compact(text));
    const ids = filesOf(site, 'timeline/*/index.html').map((file) => file.split('/')[1]);
    expect(milestones.events.map(({ id }) => id).sort()).toEqual(ids.sort());
    const sheet = published(site, 'donate/index.html');
    for (const { title, paragraphs } of notice.parts) {
      for (const text of [title, ...paragraphs]) expect(sheet).toContain(compact(text));
    }
    for (const { text } of notice.categories) expect(sheet).toContain(compact(text));
    expect(sheet).toContain(compact(contact.address));
  });

  it('the JSON’s figures stand in the passages that they name', () => {
    const passages = new Map(
      article.sections.flatMap((section) => section.passages.map((p) => [p.id, p.text])),
    );
    expect(data.figures.length).toBeGreaterThan(0);
    for (const { passage, quote } of data.figures)
      expect(passages.get(passage.id)).toContain(quote);
  });

  it('the JSON names the source by its hash', () => {
    const bytes = read(site, 'data/source.txt');
    expect(data.source?.sha256).toBe(createHash('sha256').update(bytes).digest('hex'));
  });

  it('each address in the JSON is there', () => {
    const found = [
      ...read(site, 'data/exhibition.json')
        .toString()
        .matchAll(/"url": "([^"]+)"/gu),
    ];
    expect(found.length).toBeGreaterThan(milestones.events.length + data.figures.length);
    const files = new Set(filesOf(site));
    const ids = new Map<string, Set<string | undefined>>();
    for (const [, address = ''] of found) {
      const { pathname, hash } = new URL(address);
      const file = `${pathname.slice(1)}${pathname.endsWith('/') ? 'index.html' : ''}`;
      expect(files, address).toContain(file);
      if (hash === '') continue;
      const known =
        ids.get(file) ?? new Set(pageOf(site, file).elements.map((e) => attribute(e, 'id')));
      ids.set(file, known);
      expect(known, address).toContain(hash.slice(1));
    }
  });

  it.each([
    ['article.md', 'article/index.html'],
    ['timeline.md', 'timeline/index.html'],
    ['donate.md', 'donate/index.html'],
    ...milestones.events.map(({ id }) => [`timeline/${id}.md`, `timeline/${id}/index.html`]),
  ])('%s says what %s says', (markdown = '', page = '') => {
    const { texts, notes } = blocksOf(site, markdown);
    expect(differences(published(site, page), texts)).toEqual(NONE);
    for (const note of notes) expect(note).toMatch(/^编者注：/u);
  });

  it('the Markdown of figures and contact says what the content says', () => {
    const figures = blocksOf(site, 'figures.md').texts.join('\n');
    for (const { label, quote } of data.figures) {
      expect(figures).toContain(label);
      expect(figures).toContain(quoted(quote));
    }
    const lines = blocksOf(site, 'contact.md').texts.join('\n');
    for (const person of [contact.address, ...contact.people, contact.email ?? '']) {
      expect(lines).toContain(person);
    }
  });

  it('pages of the archive’s text, and no others, lead to their Markdown', () => {
    const files = filesOf(site, '**/*.html');
    const leading = files.filter((file) => {
      const page = pageOf(site, file);
      const link = page.elements.filter((e) => attribute(e, 'type') === 'text/markdown');
      const targets = linksOf({ ...page, elements: link }, ROOT).map(({ url }) => url.href);
      if (targets.length > 0) {
        expect(targets).toEqual([ROOT + file.replace(/\/index\.html$/u, '.md')]);
      }
      return targets.length > 0;
    });
    expect(leading.map((file) => file.replace(/\/index\.html$/u, '.md')).sort()).toEqual(
      filesOf(site, '**/*.md').sort(),
    );
  });
});

it('the archives’ visits are told apart by the words before the number', () => {
  const { figures } = JSON.parse(read('site', 'data/exhibition.json').toString()) as WholeData;
  const visits = figures.filter(({ unit }) => unit.includes('人次'));
  expect(visits.length).toBeGreaterThan(1);
  for (const { label, quote, value } of visits) {
    const [done = ''] = label.split('（');
    expect(Array.from(done).length, label).toBeLessThanOrEqual(8);
    expect(quote).toContain(done + String(value));
  }
});
