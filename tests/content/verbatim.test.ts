/**
 * Every paragraph of the source stands in the pages, and nothing else stands there as the source's.
 * The rule is that of the source's own description: Unicode NFKC, no white space, the listed cuts
 * joined, list numbers dropped. Nothing of src/ is used here: it is what is being tested.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../sites.ts';
import { attribute, filesOf, pageOf, read, textOf } from './html.ts';

const SOURCE = path.join(PROJECT, 'content', 'source', 'page.txt');
const source = readFileSync(SOURCE, 'utf8');

/** Where a column ended within a sentence. */
const CUTS = [
  ['档案法', '治案例'],
  ['初步形成', '“全面推进'],
  ['纵深牵引服务', '升级'],
  ['精品工程”3', '项'],
  ['全省档', '案系统'],
  ['革命斗', '争中形成'],
];

const compact = (text: string) => text.normalize('NFKC').replace(/\s/gu, '');

const joined = CUTS.reduce((text, [before = '', after = '']) => {
  const parts = text.split(before).map((part, index) => {
    return index > 0 && part.trimStart().startsWith(after) ? part.trimStart() : part;
  });
  return parts.join(before);
}, source);

/** The paragraphs of the source, each on its own, without marks of headings and numbers of lists. */
const paragraphs = joined
  .split(/\n\s*\n|\n(?=- )/u)
  .map((paragraph) => compact(paragraph).replace(/^(?:#+|-)?(?:\d\.(?!\d)|[一二三四五]、)?/u, ''))
  .filter((paragraph) => paragraph !== '');

const isMilestone = (paragraph: string) => /^\d{4}年\d{1,2}月/u.test(paragraph);
const titleOfMilestones = compact('档案大事记：奋楫扬帆，逐浪前行');
const startOfNotice = paragraphs.indexOf(compact('萧山区档案馆关于征集档案资料的公告'));

const article = paragraphs
  .slice(0, startOfNotice)
  .filter((paragraph) => !isMilestone(paragraph) && paragraph !== titleOfMilestones);
const milestones = paragraphs.filter(
  (paragraph) => isMilestone(paragraph) || paragraph === titleOfMilestones,
);
const notice = paragraphs.slice(startOfNotice);

/** What a page shows as the source's words. */
function published(file: string, kind: string): string {
  const holders = pageOf('site', file).elements.filter(
    (element) => attribute(element, 'data-source') === kind,
  );
  const isApparatus = (element: Parameters<typeof attribute>[0]) =>
    attribute(element, 'data-apparatus') !== undefined;
  return compact(holders.map((holder) => textOf(holder, isApparatus)).join(''));
}

describe('the source', () => {
  it('is the document that was given, to the byte', () => {
    expect(createHash('sha256').update(readFileSync(SOURCE)).digest('hex')).toBe(
      '48713a5d4816135b186dab0af694fdc28ea1d025f9be38a44ef63b81bc864b2f',
    );
  });

  it('was read whole: cuts joined, ten milestones, eight categories', () => {
    for (const [before = '', after = ''] of CUTS) expect(compact(joined)).toContain(before + after);
    expect(milestones).toHaveLength(11);
    const [contents, ways] = [notice.indexOf('征集内容'), notice.indexOf('征集方法')];
    expect(ways - contents - 1).toBe(8);
    expect(article).toHaveLength(2 + 3 + 1 + (1 + 6) + (1 + 7) + (1 + 7));
  });
});

describe.each([
  ['article', 'article/index.html', article],
  ['milestones', 'timeline/index.html', milestones],
  ['notice', 'donate/index.html', notice],
  // The booklet has them all.
  ['article', 'print/index.html', article],
  ['milestones', 'print/index.html', milestones],
  ['notice', 'print/index.html', notice],
])('%s in %s', (kind, file, wanted) => {
  const text = published(file, kind);

  it.each(wanted)('%s', (paragraph) => expect(text).toContain(paragraph));

  it('holds nothing but the source’s words and their numbers', () => {
    // The longest first, so that no paragraph is taken out of the middle of another.
    const rest = wanted
      .toSorted((a, b) => b.length - a.length)
      .reduce((remaining, paragraph) => remaining.replace(paragraph, '\n'), text);
    expect(rest.replace(/(?:\d{1,2}\.?|[一二三四五六七八九十]、|、)?\n/gu, '')).toBe('');
  });
});

it.each([
  ['article', 'article/index.html', article],
  ['notice', 'donate/index.html', notice],
])('%s is in the order of the source', (kind, file, wanted) => {
  const text = published(file, kind);
  // The line of authors is printed below the lead and set below the title.
  const inOrder = wanted.filter((paragraph) => !paragraph.startsWith('■'));
  const places = inOrder.map((paragraph) => text.indexOf(paragraph));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

it('a milestone’s own page holds its words', () => {
  for (const paragraph of milestones.filter(isMilestone)) {
    const [, year = '', month = ''] = /^(\d{4})年(\d{1,2})月/u.exec(paragraph) ?? [];
    const file = `timeline/${year}-${month.padStart(2, '0')}/index.html`;
    expect(published(file, 'milestones')).toContain(paragraph);
  }
});

describe('figures', () => {
  const folder = path.join(PROJECT, 'content', 'figures');
  const figures = globSync('*.yaml', { cwd: folder }).map((file) => ({
    id: path.basename(file, '.yaml'),
    ...(load(readFileSync(path.join(folder, file), 'utf8')) as { value: number; quote: string }),
  }));
  const page = pageOf('site', 'figures/index.html');

  it('are at least 25', () => expect(figures.length).toBeGreaterThanOrEqual(25));

  it.each(figures.map(({ id, quote }) => [id, quote]))('%s stands on “%s”', (id, quote) => {
    expect(compact(joined)).toContain(compact(quote));
    expect(page.elements.some((element) => attribute(element, 'id') === id)).toBe(true);
  });
});

describe('punctuation', () => {
  // GB/T 15834-2011: between Han characters the marks are full-width.
  const half = /\p{Script=Han}[,:;?()]\p{Script=Han}/gu;

  it.each(filesOf('site', '**/*.{html,xml,json,csv,ics,vcf,md,webmanifest}'))(
    'is full-width in %s',
    (file) => expect(read('site', file).toString().match(half) ?? []).toEqual([]),
  );
});
