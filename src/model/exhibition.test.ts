import { afterEach, describe, expect, it, vi } from 'vitest';
import {
  FIXTURE,
  fixtureExhibition,
  fixtureWith,
  milestoneEntry,
} from '../../tests/fixture-exhibition.ts';
import { parseTelephone } from '../lib/telephone.ts';
import { checkContent } from './check/check.ts';
import { ONE_PAGE } from './chronicle.ts';
import type { Fields } from './read/entries.ts';

const exhibition = await fixtureExhibition();
const { article, categories, chronicle, directions, figures, themes } = exhibition;
const idsOf = (things: readonly { id: string }[]) => things.map(({ id }) => id);
const byId = <Thing extends { id: string }>(things: readonly Thing[], id: string): Thing => {
  const found = things.find((thing) => thing.id === id);
  if (!found) throw new Error(`the fixture has no ${id}`);
  return found;
};

describe('the order', () => {
  it('of sections, parts and categories is that of their files’ numbers', () => {
    const counted = (things: readonly unknown[], from: number) =>
      things.map((_, index) => index + from);
    const numbersOf = (things: readonly { number: number }[]) => things.map(({ number }) => number);
    const { parts } = exhibition.notice;
    expect(numbersOf(article.sections)).toEqual(counted(article.sections, 0));
    expect(numbersOf(parts)).toEqual(counted(parts, 0));
    expect(numbersOf(categories)).toEqual(counted(categories, 1));
  });

  it('holds for numbers of two digits too', async () => {
    const { content } = await checkContent(FIXTURE);
    const twelve = content.article.map((entry) => ({ ...entry, number: 12 - entry.number }));
    const turned = await fixtureWith({ article: twelve });
    expect(idsOf(turned.article.sections)).toEqual(idsOf(article.sections).reverse());
  });

  it('of passages runs through all sections', () => {
    const ordinals = article.passages.map(({ ordinal }) => ordinal);
    expect(ordinals).toEqual(article.passages.map((_, index) => index + 1));
    expect(article.passages.at(-1)).toBe(article.sections.at(-1)?.passages.at(-1));
  });

  it('of figures is that of the words that they stand on', () => {
    const places = figures.map(({ passage, quote }) => {
      return passage.ordinal * 10_000 + passage.text.indexOf(quote);
    });
    expect(figures.length).toBeGreaterThan(1);
    expect(places).toEqual(places.toSorted((a, b) => a - b));
  });

  it('of milestones is that of their dates, then of their names', () => {
    const ids = idsOf(chronicle.milestones);
    expect(ids).toEqual(ids.toSorted());
    expect(ids.filter((id) => id.startsWith('2014'))).toEqual(['2014-06-09', '2014-06-09-b']);
  });
});

describe('a relation', () => {
  it('of a milestone is known to the passage, the category and the direction', () => {
    const milestone = byId(chronicle.milestones, '2014-06-09-b');
    expect(idsOf(milestone.passages)).toEqual(['s3-p1']);
    expect(idsOf(milestone.categories)).toEqual(['ships']);
    expect(idsOf(byId(article.passages, 's3-p1').milestones)).toEqual([
      '2014-06-09',
      '2014-06-09-b',
    ]);
    expect(byId(categories, 'ships').milestones).toContain(milestone);
    expect(directions.filter(({ milestones }) => milestones.includes(milestone))).toEqual([
      milestone.direction,
    ]);
  });

  it('of a figure or a category is known to the passage', () => {
    for (const figure of figures) expect(figure.passage.figures).toContain(figure);
    const passage = byId(article.passages, 's1-p4');
    expect(idsOf(passage.categories)).toEqual(['ships']);
    expect(byId(categories, 'ships').passages).toEqual([passage]);
  });

  it('leads from a direction to its section, and from a kind at the entrance to its category', () => {
    expect(directions.map(({ section }) => section?.id)).toEqual(['s1', 's2', 's3', 's4']);
    const kinds = exhibition.entrance.kinds.map(({ kind, category }) => [kind, category.id]);
    expect(kinds).toContainEqual(['渔歌录音', 'voices']);
  });

  const milestone = (fields: Partial<Fields['milestones']>) =>
    fixtureWith({ milestones: [milestoneEntry('2001', fields)] });
  it.each([
    ['passage "s9-p9"', () => milestone({ passages: ['s9-p9'] })],
    ['category "gone"', () => milestone({ categories: ['gone'] })],
    ['direction "gone"', () => milestone({ direction: 'gone' })],
    ['section "s1"', () => fixtureWith({ article: [] })],
    ['theme "', () => fixtureWith({ fields: { themes: [] } })],
    ['figure "holdings"', () => fixtureWith({ figures: [] })],
  ])('that leads nowhere is an error that names the %s', async (name, make) => {
    await expect(make()).rejects.toThrow(`There is no ${name}`);
  });
});

describe('the contact', () => {
  it('is written in lines as the notice prints them', async () => {
    const number = parseTelephone('0571-82377412');
    if (!number) throw new Error('the number is one');
    const telephones = [{ number, printed: '82377412' }, { number }];
    const people = ['甲', '乙'];
    const { contact: called } = await fixtureWith({
      fields: { contact: { organisation: '某馆', address: '某路1号', people, telephones } },
    });
    expect(called.lines).toEqual([
      '地址：某馆（某路1号）',
      '联系人：甲 乙',
      '电话：82377412、0571-82377412',
    ]);
    expect(called.links.map(({ href, text }) => [href, text])).toEqual([
      ['tel:+8657182377412', '0571-82377412'],
      ['tel:+8657182377412', '0571-82377412'],
    ]);
  });
});

describe('themes', () => {
  it('without figures are absent, and the others keep the order in which they are listed', async () => {
    expect(themes.length).toBeGreaterThan(1);
    const listed = [{ id: 'empty', title: '空' }, ...themes.toReversed()];
    const more = await fixtureWith({ fields: { themes: listed } });
    expect(idsOf(more.themes)).toEqual(idsOf(themes).reverse());
  });
});

describe('the address', () => {
  afterEach(() => {
    vi.unstubAllEnvs();
    vi.resetModules();
  });

  it('of a milestone is in the timeline, or in its year where the chronicle is long', async () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) =>
        milestoneEntry('2001-02', { id: `2001-02-a${index}` }),
      );
    const places = [ONE_PAGE, ONE_PAGE + 1].map(async (count) => {
      const { chronicle } = await fixtureWith({ milestones: many(count) });
      return [chronicle.long, chronicle.milestones[0]?.href, chronicle.milestones[0]?.page];
    });
    expect(await Promise.all(places)).toEqual([
      [false, '/timeline/#2001-02-a0', '/timeline/2001-02-a0/'],
      [true, '/timeline/years/2001/#2001-02-a0', '/timeline/2001-02-a0/'],
    ]);
  });

  it('of everything is below the path that the site is mounted under', async () => {
    vi.stubEnv('SITE_BASE', '/portal/xs');
    vi.resetModules();
    const check = await import('./check/check.ts');
    const { exhibition: mounted } = await check.checkContent(FIXTURE);
    const hrefs = (value: unknown, seen = new Set<unknown>()): string[] => {
      if (typeof value !== 'object' || value === null || seen.has(value)) return [];
      seen.add(value);
      return Object.entries(value).flatMap(([key, inner]: [string, unknown]) =>
        typeof inner === 'string'
          ? /^(?:href|page)$/u.test(key)
            ? [inner]
            : []
          : hrefs(inner, seen),
      );
    };
    const found = hrefs(mounted);
    expect(found).toContain('/portal/xs/article/#s1-p2');
    expect(found).toContain('/portal/xs/timeline/2014-06-09-b/');
    expect(found).toContain('/portal/xs/donate/#c-ships');
    const elsewhere = found.filter((href) => !/^(?:\/portal\/xs\/|mailto:|tel:)/u.test(href));
    expect(elsewhere).toEqual([]);
  });
});
