/**
 * A whole other exhibition, of an archives that does not exist: built with no change of code, all
 * of its words are there and none of the archives’ own.
 */
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { OTHER_CONTENT, PROJECT } from '../sites.ts';
import {
  attribute,
  type Element,
  elementsOf,
  filesOf,
  pageOf,
  pagesOf,
  read,
  textOf,
} from './html.ts';

const compact = (text: string) => text.normalize('NFKC').replace(/\s/gu, '');

/** The archives’ own names: of the exhibition, of itself and its place, of its people; its numbers. */
function ownWords(): string[] {
  const { title, subtitle, publisher, contact } = load(
    readFileSync(path.join(PROJECT, 'content/exhibition.yaml'), 'utf8'),
  ) as Record<'title' | 'subtitle' | 'publisher', string> & {
    contact: { address: string; people?: string[]; telephones?: { number: string }[] };
  };
  // 杭州市萧山区档案馆: 杭州, 萧山.
  const places = publisher.split(/[省市县区]|档案馆/u).filter((name) => name.length > 1);
  const numbers = (contact.telephones ?? []).map(({ number }) => number.split('-').at(-1) ?? '');
  const words = [title, subtitle, publisher, ...places, contact.address, ...numbers];
  return [...words, ...(contact.people ?? [])];
}

/** An entry of the content folder: its name, its fields and the words of its body. */
function entries(collection: string) {
  const folder = path.join(OTHER_CONTENT, collection);
  return globSync('*.mdx', { cwd: folder })
    .sort()
    .map((file) => {
      const [, fields = '', body = ''] = readFileSync(path.join(folder, file), 'utf8').split(
        /^---$/mu,
      );
      const words = body
        .replace(/<Note>.*?<\/Note>/gu, '')
        .split('\n')
        .map((line) => compact(line.replace(/^(?:>|-|\d\.) /u, '').replaceAll('*', '')));
      return {
        name: path.basename(file, '.mdx'),
        fields: load(fields) as Record<string, string | number | Date>,
        paragraphs: words.filter((line) => line !== ''),
      };
    });
}

const isApparatus = (element: Element) => attribute(element, 'data-apparatus') !== undefined;

function published(file: string): string {
  const { elements } = pageOf('other', file);
  const holders = elements.filter((element) => attribute(element, 'data-source') !== undefined);
  return compact(holders.map((holder) => textOf(holder, isApparatus)).join(''));
}

describe('the archives’ own words', () => {
  // Pagefind packs its index; what cannot be read as a text cannot hold one.
  const texts = filesOf('other')
    // The same texts again, compressed.
    .filter((file) => !/\.(?:br|gz|zst)$/u.test(file))
    .map((file) => {
      const bytes = read('other', file);
      const packed = bytes[0] === 0x1f && bytes[1] === 0x8b;
      const text = (packed ? gunzipSync(bytes) : bytes).toString();
      // A hash may hold any digits.
      return [file, text.replaceAll(/\b[\da-f]{64}\b|'sha256-[^']+'/gu, '')] as const;
    });

  it.each(ownWords())('are not there: “%s”', (word) => {
    const found = texts.filter(([file, text]) =>
      `${file}\n${text}`.toLowerCase().includes(word.toLowerCase()),
    );
    expect(found.map(([file]) => file)).toEqual([]);
  });

  it('are looked for in what search knows, too', () => {
    const searched = texts.filter(([file]) => file.startsWith('pagefind/'));
    expect(
      searched.some(([, text]) => compact(text.replaceAll('\u200B', '')).includes('听潮')),
    ).toBe(true);
  });
});

describe('its article', () => {
  const sections = entries('article');
  const text = published('article/index.html');
  const { elements } = pageOf('other', 'article/index.html');

  it('has a lead and its sections', () => {
    const ids = elements.map((element) => attribute(element, 'id') ?? '');
    expect(ids.filter((id) => /^s\d+$/u.test(id))).toEqual(sections.map((_, n) => `s${n}`));
    for (const { fields } of sections) expect(text).toContain(compact(String(fields['title'])));
  });

  it.each(sections.flatMap(({ paragraphs }) => paragraphs))('%s', (paragraph) => {
    expect(text).toContain(paragraph);
  });

  it('keeps lists, a quotation and emphasis', () => {
    const holder = elements.find((element) => attribute(element, 'data-source') === 'article');
    const inside = holder ? elementsOf(holder) : [];
    const words = (tag: string) =>
      inside.filter(({ tagName }) => tagName === tag).map((e) => textOf(e));
    expect(words('blockquote').join('')).toContain('渔民的一张船票');
    expect(words('em')).toContain('没有一场收过门票');
    expect(words('strong')).toContain('不让任何一段潮声无人记录');
    expect(words('ul').join('')).toContain('每月抽查一百卷纸质档案');
  });

  it('marks the editor’s note as one', () => {
    const note = elements.filter((element) => textOf(element).includes('原文此处未编号'));
    expect(note.some(isApparatus)).toBe(true);
    expect(text).not.toContain('原文此处未编号');
  });
});

describe('its milestones', () => {
  const milestones = entries('milestones');
  const text = published('timeline/index.html');
  const { elements } = pageOf('other', 'timeline/index.html');

  it('are all there, as items of lists', () => {
    const items = elements.filter((element) => attribute(element, 'data-level') !== undefined);
    const inLists = items.filter(
      ({ tagName, parentNode }) => tagName === 'li' && parentNode?.nodeName === 'ol',
    );
    expect(inLists.map((item) => attribute(item, 'id')).sort()).toEqual(
      milestones.map(({ name }) => name).sort(),
    );
  });

  it.each(milestones.map((milestone) => [milestone.name, milestone] as const))(
    '%s',
    (name, { fields, paragraphs }) => {
      const item = elements.find((element) => attribute(element, 'id') === name);
      expect(item && attribute(item, 'data-level')).toBe(fields['level']);
      expect(item && attribute(item, 'data-direction')).toBe(fields['direction']);
      const { date } = fields;
      const iso = date instanceof Date ? date.toISOString().slice(0, 10) : String(date);
      const [time] = item ? elementsOf(item).filter(({ tagName }) => tagName === 'time') : [];
      expect(time && attribute(time, 'datetime')).toBe(iso);
      const [year = '', ...rest] = iso.split('-').map(Number);
      const printed = [`${year}年`, ...rest.map((part, i) => `${part}${'月日'.charAt(i)}`)].join(
        '',
      );
      expect(time && compact(textOf(time))).toBe(printed);
      expect(text).toContain(paragraphs.join(''));
      expect(published(`timeline/${name}/index.html`)).toContain(paragraphs.join(''));
    },
  );

  it('show the picture with its description and credit', () => {
    const picture = elements.find((element) => attribute(element, 'alt')?.startsWith('鱼市凉棚'));
    if (picture?.tagName !== 'img') throw new Error('the picture is an image');
    expect(attribute(picture, 'width')).toMatch(/^\d+$/u);
  });
});

describe('its notice and contact', () => {
  const text = published('donate/index.html');

  it.each(
    [...entries('notice'), ...entries('solicitation')].flatMap(({ paragraphs }) => paragraphs),
  )('%s', (paragraph) => expect(text).toContain(paragraph));

  it('has its categories', () => {
    const ids = pageOf('other', 'donate/index.html').elements.map((e) => attribute(e, 'id') ?? '');
    const names = entries('solicitation').map(({ name }) => name.replace(/^\d+/u, 'c'));
    expect(ids.filter((id) => /^c-[a-z]+$/u.test(id))).toEqual(names);
  });

  it('without a telephone is reached by e-mail on every page', () => {
    for (const { file, elements } of pagesOf('lean')) {
      const hrefs = elements.map((element) => attribute(element, 'href') ?? '');
      expect([
        file,
        hrefs.some((href) => href.startsWith('mailto:dangan@yunling.example')),
      ]).toEqual([file, true]);
      expect([file, hrefs.filter((href) => href.startsWith('tel:'))]).toEqual([file, []]);
    }
  });
});
