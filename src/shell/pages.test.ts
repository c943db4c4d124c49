import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { fixtureExhibition, fixtureWith, milestoneEntry } from '../../tests/fixture-exhibition.ts';
import { absolute, addresses } from '../model/addresses.ts';
import { words } from '../words/index.ts';
import { bookletParts } from './booklet-parts.ts';
import { contentsOf, pagesIn, type PageName, PAGES } from './pages.ts';

const folder = path.join(import.meta.dirname, '../pages');

/** Framed as another: further articles as the first, one of several chronicles as all, a part as the whole. */
const AGAIN = ['articles/[id].astro', 'timeline/[chronicle].astro', 'source/[part].astro'].map(
  (file) => path.normalize(file),
);

/** The files of pages, each with the names under which it frames itself. */
const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.astro') && !AGAIN.includes(file))
  .map((file) => {
    const text = readFileSync(path.join(folder, file), 'utf8');
    const framed = text.matchAll(/<Page\s+page="(\w+)"|<(Article|Timeline|Source)Page\s/gu);
    const names = Array.from(framed, ([, name, own = '']) => name ?? own.toLowerCase());
    return { file: file.replaceAll(path.sep, '/'), names };
  });

describe('the register', () => {
  test('has each page that is built once, and no other', () => {
    for (const { file, names } of files) expect([file, names.length]).toEqual([file, 1]);
    const built = files.flatMap(({ names }) => names);
    expect(built.toSorted()).toEqual(Object.keys(PAGES).toSorted());
  });

  test('has each page at the address of its file, but for those of many addresses or of none', () => {
    for (const { file, names } of files) {
      const route = file.replace(/(?:index)?\.astro$/u, '').replace(/(?<!^|\/)$/u, '/');
      const { address } = PAGES[names[0] as PageName];
      const expected = /\[|404/u.test(file) ? undefined : addresses.home + route;
      expect([file, address]).toEqual([file, expected]);
    }
  });
});

// What the first edition promised. A page that is new may stand anywhere, and changes nothing here.
const PROMISED: readonly string[] = [
  ...['home', 'article', 'timeline', 'milestone', 'year', 'figures', 'donate', 'things', 'aToZ'],
  ...['ways', 'letter', 'contact', 'search', 'print', 'source', 'about', 'notFound'],
];

const promised = (list: readonly { name: PageName }[]) =>
  list.map(({ name }) => name).filter((name) => PROMISED.includes(name));

test('the first paint waits for elements that these pages have', () => {
  const ids = PROMISED.map((name) => PAGES[name as PageName].renderBlockUntilId);
  const known = ['heading', 'booklet-contents', undefined];
  expect(new Set(ids)).toEqual(new Set(known));
});

describe('the lists of pages', () => {
  test('the masthead has five ways in', async () => {
    const menu = pagesIn('menu', await fixtureExhibition());
    expect(promised(menu)).toEqual(['article', 'timeline', 'figures', 'donate', 'contact']);
    const { label, address } = menu.find(({ name }) => name === 'figures') ?? {};
    expect([label, address]).toEqual([words.headings.figures, addresses.figures]);
  });

  test('the colophon has all that the list of contents has, but for the ways; and two more', async () => {
    const common = ['article', 'timeline', 'figures', 'donate', 'things', 'letter', 'contact'];
    const all = ['home', ...common, 'search', 'print', 'source', 'about'];
    expect(promised(pagesIn('colophon', await fixtureExhibition()))).toEqual(all);
  });

  test('the list of contents names what stands on each page', async () => {
    const exhibition = await fixtureExhibition();
    const a = addresses;
    const known = PROMISED.map((name) => PAGES[name as PageName].address);
    const contents = contentsOf(exhibition).filter(({ href }) => known.includes(href));
    expect(contents.map(({ href }) => href)).toEqual([
      ...[a.article, a.timeline, a.figures, a.donate, a.things, a.ways, a.letter, a.contact],
      ...[a.print, a.source, a.about],
    ]);
    const [article, timeline, figures, donate, things] = contents;
    const { title, href } = exhibition.article.sections[1] ?? {};
    expect(article?.items[0]).toEqual({ title, href });
    expect(article?.items).toHaveLength(exhibition.article.sections.length - 1);
    expect(timeline?.items).toHaveLength(Math.min(30, exhibition.chronicle.milestones.length));
    expect(figures?.items.map((item) => item.href)).toEqual(
      exhibition.themes.map((theme) => theme.href),
    );
    expect(donate?.items).toHaveLength(exhibition.notice.parts.length - 1);
    expect(things?.items).toEqual([{ title: words.headings.aToZ, href: a.thingIndex }]);
  });

  test('the list of contents names up to thirty milestones, and of more every decade', async () => {
    const listed = async (count: number) => {
      const years = Array.from({ length: count }, (_, at) => milestoneEntry(String(1955 + at)));
      const exhibition = await fixtureWith({ milestones: years });
      const contents = contentsOf(exhibition);
      const timeline = contents.find(({ href }) => href === addresses.timeline);
      const { milestones } = exhibition.chronicle;
      return { milestones, items: timeline?.items };
    };
    const thirty = await listed(30);
    expect(thirty.items?.map(({ href }) => href)).toEqual(
      thirty.milestones.map(({ href }) => href),
    );
    const { milestones, items } = await listed(31);
    expect(items).toEqual([
      { title: '1950—1959年', href: milestones[0]?.href },
      { title: '1960—1969年', href: milestones[5]?.href },
      { title: '1970—1979年', href: milestones[15]?.href },
      { title: '1980—1989年', href: milestones[25]?.href },
    ]);
    // A year of more than a page holds has a page of its own.
    const long = await listed(201);
    expect(long.items).toHaveLength(21);
    expect(long.items?.at(-1)).toEqual({ title: '2150—2159年', href: addresses.year(2150) });
  });
});

describe('the booklet', () => {
  test('has its parts in the order of the register, each with its anchor and its source', async () => {
    const parts = bookletParts(await fixtureExhibition());
    expect(parts.map(({ page, id, source }) => [page, id, source])).toEqual([
      ['article', 'part-article', 'article'],
      ['timeline', 'part-milestones', 'milestones'],
      ['figures', 'part-figures', undefined],
      ['donate', 'part-donate', 'notice'],
      ['ways', 'part-ways', undefined],
      ['letter', 'part-letter', undefined],
    ]);
    const [, timeline, figures, donate] = parts;
    expect(timeline?.items).toEqual([]);
    expect(figures).toMatchObject({
      name: words.headings.inNumbers,
      address: absolute(addresses.figures),
    });
    expect(figures?.items[0]?.id).toMatch(/^theme-/u);
    expect(donate?.items[0]?.title).toMatch(/^一、/u);
  });

  test('has parts that are named as one speaks of the institution', async () => {
    const parts = bookletParts(await fixtureWith({ fields: { publisher: '石桥小学' } }));
    expect(parts.find(({ page }) => page === 'figures')?.name).toBe('文章里的数字');
  });

  test('has no part for figures and ways of giving that an exhibition does not have', async () => {
    const { entrance } = await fixtureExhibition();
    const without = await fixtureWith({
      figures: [],
      giving: [],
      fields: { entrance: { ...entrance, figures: [], kinds: [], objects: [] } },
    });
    expect(bookletParts(without).map(({ page }) => page)).toEqual([
      ...['article', 'timeline', 'donate', 'letter'],
    ]);
  });
});
