/**
 * Every paragraph of the source stands in the pages, and nothing else stands there as the source's.
 * The rule is that of the source's own description: Unicode NFKC, no white space, the listed cuts
 * joined, list numbers dropped. Nothing of src/ is used here: it is what is being tested.
 */
import { createHash } from 'node:crypto';
import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { FAILSAFE_SCHEMA, load } from 'js-yaml';
import { describe, expect, it } from 'vitest';
import { PROJECT } from '../sites.ts';
import { attribute, filesOf, pageOf, read, textOf } from './html.ts';

const CONTENT = path.join(PROJECT, 'content');
const SOURCE = path.join(CONTENT, 'source', 'page.txt');
const source = readFileSync(SOURCE, 'utf8');

interface Exhibition {
  milestones: { title: string };
  unpublished?: string[];
  contact: {
    organisation: string;
    address: string;
    people?: string[];
    telephones?: { number: string; printed?: string }[];
    verified?: unknown;
  };
}
const exhibition = load(readFileSync(path.join(CONTENT, 'exhibition.yaml'), 'utf8')) as Exhibition;

/** The files of a folder of the content: their fields as texts, and the paragraphs of their bodies. */
function entriesOf(folder: string) {
  const files = globSync('*.mdx', { cwd: path.join(CONTENT, folder) }).sort();
  return files.map((file) => {
    const text = readFileSync(path.join(CONTENT, folder, file), 'utf8');
    const [, fields = '', body = ''] = text.split(/^---$/mu);
    return {
      id: path.basename(file, '.mdx'),
      fields: load(fields, { schema: FAILSAFE_SCHEMA }) as Record<string, string | undefined>,
      paragraphs: body.split('\n').filter((line) => line.trim() !== ''),
    };
  });
}
const sections = entriesOf('article');
const events = entriesOf('milestones');
const parts = entriesOf('notice');
const categories = entriesOf('solicitation');

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

/** An event as the source prints it: 2018年12月…. */
function printed({ fields, paragraphs: words }: (typeof events)[number]): string {
  const numbers = (fields['date'] ?? '').split('-').map(Number);
  return compact(
    numbers.map((number, at) => `${number}${'年月日'.charAt(at)}`).join('') + words.join(''),
  );
}

/** The contact as the notice prints it. */
function printedContact({
  organisation,
  address,
  people = [],
  telephones = [],
}: Exhibition['contact']) {
  const numbers = telephones.map((telephone) => telephone.printed ?? telephone.number).join('、');
  return compact(
    `地址：${organisation}（${address}）` +
      (people.length > 0 ? `联系人：${people.join('')}` : '') +
      (numbers === '' ? '' : `电话：${numbers}`),
  );
}

const unpublished = new Set(exhibition.unpublished?.map(compact));
const toPublish = paragraphs.filter((paragraph) => !unpublished.has(paragraph));
const titleOfMilestones = compact(exhibition.milestones.title);
const chronicle = new Set([titleOfMilestones, ...events.map(printed)]);
const startOfNotice = toPublish.indexOf(compact(parts[0]?.fields['title'] ?? ''));

const article = toPublish.slice(0, startOfNotice).filter((paragraph) => !chronicle.has(paragraph));
const milestones = toPublish.filter((paragraph) => chronicle.has(paragraph));
const notice = toPublish.slice(startOfNotice);
// What an editor has asked after may differ from what was printed once.
if (exhibition.contact.verified !== undefined)
  notice.splice(-1, 1, printedContact(exhibition.contact));

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

  it('was read whole: cuts joined, each event, section, category and part of the notice', () => {
    for (const [before = '', after = ''] of CUTS) expect(compact(joined)).toContain(before + after);
    expect(milestones).toHaveLength(events.length + 1);
    const printedFields = ['title', 'subtitle', 'byline'];
    const lengthOf = ({ fields, paragraphs: words }: (typeof sections)[number]) =>
      printedFields.filter((name) => name in fields).length + words.length;
    const sum = (entries: typeof sections) =>
      entries.reduce((total, entry) => total + lengthOf(entry), 0);
    expect(article).toHaveLength(sum(sections));
    // The contact is a paragraph too.
    const ofCategories = categories.reduce((total, entry) => total + entry.paragraphs.length, 0);
    expect(notice).toHaveLength(sum(parts) + ofCategories + 1);
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
  const byline = compact(sections[0]?.fields['byline'] ?? '');
  const inOrder = wanted.filter((paragraph) => paragraph !== byline);
  const places = inOrder.map((paragraph) => text.indexOf(paragraph));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});

it('a milestone’s own page holds its words', () => {
  for (const event of events)
    expect(published(`timeline/${event.id}/index.html`, 'milestones')).toContain(printed(event));
});

describe('figures', () => {
  const folder = path.join(CONTENT, 'figures');
  const figures = globSync('*.yaml', { cwd: folder }).map((file) => ({
    id: path.basename(file, '.yaml'),
    ...(load(readFileSync(path.join(folder, file), 'utf8')) as { value: number; quote: string }),
  }));
  const page = pageOf('site', 'figures/index.html');

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
