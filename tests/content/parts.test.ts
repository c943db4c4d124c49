/**
 * Exhibitions that consist of one part: what they do not have is on no page, in no list, no file and no
 * sentence.
 */
import { describe, expect, it } from 'vitest';
import { exhibitionOf } from '../fixture-exhibition.ts';
import { EXAMPLE_CONTENT, MUSEUM_CONTENT } from '../sites.ts';
import { attribute, filesOf, pagesOf, read, textOf } from './html.ts';

/** The museum's subjects, as addresses name them. */
/** The subjects of a content folder that have a page. */
const subjectsIn = async (content: string) =>
  (await exhibitionOf(content)).objectGroups
    .filter(({ by }) => by === 'subject')
    .map(({ id }) => `objects/subject/${id}/`);
const SUBJECTS = await subjectsIn(MUSEUM_CONTENT);
const EXAMPLES_SUBJECTS = await subjectsIn(EXAMPLE_CONTENT);

const ALWAYS = ['404.html', 'about/', '', 'print/', 'search/', 'source/'];

/** What each has beside, and words that would mean nothing there. */
const PARTS = [
  {
    site: 'annals',
    pages: [
      'compilers/',
      'contact/',
      'timeline/',
      ...['timeline/county/', 'timeline/office/'],
      ...['1949-05-06', '1958', '1984-10', '1996-03-12', '2008'].map((id) => `timeline/${id}/`),
    ],
    moved: ['timeline/1960/', 'timeline/1984/'],
    // It has its own words for what we call 大事记, 大事, 件, 级别 and 走向.
    never:
      /文章|公告|征集|捐|级别|走向|大事|\d ?件|[上下这第逐]一?件|区县|国家级|引文|题句|小标题|粮票|馆里|贵馆|序号/u,
    files: [
      'compilers.md',
      'contact.md',
      'timeline.md',
      ...['timeline/county.md', 'timeline/office.md'],
      'feed.xml',
      'data/contact.vcf',
      'data/milestones.csv',
    ],
    none: [
      'article.md',
      'figures.md',
      'donate.md',
      'article/margin.json',
      'donate/things/names.json',
    ],
  },
  {
    site: 'notice',
    pages: ['contact/', 'donate/', 'donate/letter/', 'hours/', 'thanks/'],
    moved: [],
    never: /文章|大事|走向|级别|粮票|门类|公告|小标题|[。；]都有/u,
    files: ['contact.md', 'donate.md', 'hours.md', 'thanks.md', 'feed.xml', 'data/contact.vcf'],
    none: ['article.md', 'timeline.md', 'data/milestones.csv', 'data/milestones.json'],
  },
  {
    site: 'museum',
    pages: [
      ...['article/', 'articles/ferry/', 'figures/', 'objects/'],
      ...['newspaper', 'administration-building', 'court-house'].map((id) => `objects/${id}/`),
      ...['crossing', 'ferryman', 'whistles', 'whistles/2'].map((id) => `objects/${id}/`),
      ...['document', 'photograph', 'sound', 'film'].map((kind) => `objects/kind/${kind}/`),
      ...['1890s', '1910s', '1980s'].map((decade) => `objects/decade/${decade}/`),
      'rooms/',
      ...SUBJECTS,
    ],
    moved: [],
    never: /大事|公告|征集|捐(?!赠者)|走向|级别|打电话|请电询|档案馆/u,
    files: [
      'article.md',
      'articles/ferry.md',
      'article/margin.json',
      'articles/ferry/margin.json',
      'data/source/ferry.txt',
      ...['data/objects.json', 'data/objects.csv', 'objects.css', 'iiif/collection.json'],
      'objects/list.json',
      'iiif/court-house/manifest.json',
    ],
    none: ['contact.md', 'feed.xml', 'data/contact.vcf', 'timeline.md', 'timeline/events.json'],
  },
  {
    site: 'example',
    pages: [
      ...['article/', 'articles/lamp/', 'contact/', 'figures/', 'visit/'],
      ...['objects/', 'objects/boat/', 'objects/plank-card/'],
      ...['objects/kind/thing/', 'objects/kind/document/'],
      ...EXAMPLES_SUBJECTS,
    ],
    moved: [],
    never: /大事|公告|征集|捐|走向|级别|打电话|请电询/u,
    files: ['article.md', 'articles/lamp.md', 'visit.md', 'data/source/lamp.txt', 'own-pages.css'],
    // Among two objects nobody chooses by a script.
    none: ['objects/list.json', 'feed.xml', 'timeline.md', 'timeline/events.json', 'donate.md'],
  },
] as const;

describe.each(PARTS)('$site', ({ site, pages, moved, never, files, none }) => {
  const built = pagesOf(site);
  const addresses = built.map(({ file }) => file.replace(/index\.html$/u, ''));

  it('has the pages of its part, and no other', () => {
    expect(addresses.toSorted()).toEqual([...ALWAYS, ...pages, ...moved].toSorted());
    const listed = read(site, 'sitemap-0.xml')
      .toString()
      .matchAll(/<loc>[^<]+?:\d+\/([^<]*)/gu);
    const mapped = [...ALWAYS, ...pages].filter((page) => !/404|print/u.test(page));
    expect(Array.from(listed, ([, address]) => address).toSorted()).toEqual(mapped.toSorted());
  });

  it('has the files of its part, and none of others', () => {
    const all = filesOf(site);
    expect(files.filter((file) => !all.includes(file))).toEqual([]);
    expect(none.filter((file) => all.includes(file))).toEqual([]);
  });

  it('says nothing of what it does not have', () => {
    const said = built.flatMap(({ file, elements }) => {
      const names = elements.flatMap((element) =>
        ['content', 'aria-label', 'title', 'alt'].map((name) => attribute(element, name) ?? ''),
      );
      const texts = elements
        .filter(({ tagName }) => tagName === 'body' || tagName === 'title')
        .map((element) => textOf(element));
      const found = [...texts, ...names].flatMap((text) => never.exec(text) ?? []);
      return found.map((word) => `${file}: ${word}`);
    });
    expect(said).toEqual([]);
    for (const file of ['data/exhibition.json', 'search/suggestions.json'])
      expect(never.exec(read(site, file).toString())).toBeNull();
  });

  it('has an entrance without an empty part', () => {
    const home = built.find(({ file }) => file === 'index.html');
    const empty = home?.elements.filter(
      (element) =>
        ['section', 'ul', 'ol', 'p', 'h2', 'blockquote'].includes(element.tagName) &&
        attribute(element, 'role') !== 'status' &&
        // What the dialog of search fills.
        !attribute(element, 'class')?.startsWith('search-') &&
        textOf(element).trim() === '',
    );
    expect(empty?.map((element) => attribute(element, 'class'))).toEqual([]);
  });
});

it('shows when one may come, and the postcode, also where nobody has verified the contact', () => {
  for (const { file, elements } of pagesOf('annals')) {
    const cards = elements.filter((one) => attribute(one, 'data-contact') !== undefined);
    expect(cards.length, file).toBeGreaterThan(0);
    for (const card of cards) {
      expect(textOf(card), file).toContain('周一至周五9:00—16:30');
      expect(textOf(card), file).toContain('311200');
    }
  }
});
