/** Sentences that are put together from what an exhibition has read as sentences whatever it has. */
import { expect, it, test } from 'vitest';
import { words } from './index.ts';
import type { Part } from './keys.ts';

const { about, donate } = words;

test.each([
  [1, '把一篇文章全文'],
  [2, '把两篇文章全文'],
  [12, '把十二篇文章全文'],
  // Beyond what is written out.
  [100, '把100篇文章全文'],
])('%i articles are counted in characters, as all beside them is', (count, said) => {
  expect(
    about.intro('题', '馆', (part) => part === 'article', { articles: count, chronicles: 0 }),
  ).toContain(said);
});

test.each([
  [0, '把一份大事记全文'],
  [2, '把两部大事记全文'],
])('of %i chronicles that have names of their own each is a book', (chronicles, said) => {
  const has = (part: Part) => part === 'timeline';
  expect(about.intro('题', '馆', has, { articles: 0, chronicles })).toContain(said);
});

it('says of a booklet of one part that it is made of it, and of several that they are joined', () => {
  const saidOf = (...parts: Part[]) => words.booklet.about((part) => parts.includes(part));
  expect(saidOf('timeline')).toMatch(/^大事记编成一册/u);
  expect(saidOf('article', 'timeline')).toMatch(/^文章和大事记连成一册/u);
});

it('says of data what the institution has written itself', () => {
  const saidOf = (...parts: Part[]) =>
    words.exportWords.editorialOfAll((part) => parts.includes(part));
  expect(saidOf('article')).not.toMatch(/著录|pages/u);
  expect(saidOf('objects')).toContain('展品的题名、年代和说明由主办单位著录；其余照原文刊印');
});

it('begins no sentence with what joins the last of several', () => {
  const rules = about.parts((part) => part === 'source', 0).flatMap(({ paragraphs }) => paragraphs);
  expect(rules).toContain('各处之间的链接，都是编者为便于查找而加的，不是原文。');
  const several = about.parts(() => true, 1).flatMap(({ paragraphs }) => paragraphs);
  expect(several).toContainEqual(expect.stringContaining('小标题，以及各处之间的链接，都是'));
});

test.each([
  [125, false, '其间10年5个月'],
  [24, false, '其间2年'],
  [2, false, '其间2个月'],
  [0, false, '其间不到1个月'],
  [141, true, '其间约12年'],
  [2, true, '其间不到1年'],
])(
  'of %i months that are folded no year or month that is nought is said',
  (months, about, said) => {
    expect(words.timeline.between(months, about)).toBe(said);
  },
);

it('asks nobody to call where there is no telephone', () => {
  expect(donate.askFirst(true)).toBe('有东西想捐，先打个电话');
  expect(donate.askFirst(false)).toBe('有东西想捐，先写封信');
  expect(Object.values(words.ways.phases(true)).join('')).toBe('打电话之前打电话时打电话之后');
  expect(Object.values(words.ways.phases(false)).join('')).toBe('联系之前联系时联系之后');
  expect(words.letter.failed).not.toMatch(/电话/u);
  const isAtHand = (part: Part) => part === 'contact';
  const said = about.parts(isAtHand, 0).flatMap(({ paragraphs }) => paragraphs);
  expect([...said, words.contact.scan(false)].join('')).not.toMatch(/电话/u);
});

it('says of lists and of pages of the institution’s own what is there', () => {
  const said = (parts: readonly Part[], pages: number) =>
    about
      .parts((part) => parts.includes(part), pages)
      .flatMap(({ paragraphs }) => paragraphs)
      .join('');
  expect(said(['source'], 0)).not.toMatch(/序号|另有/u);
  expect(said(['source', 'lists'], 0)).toContain('，列表缺的序号补上。');
  expect(said(['source', 'timeline'], 0)).not.toContain('年号');
  expect(said(['source', 'timeline', 'reigns'], 0)).toContain('原文用的年号见各件的单页。');
  expect(said(['pages'], 1)).toContain('另有一页是主办单位自己写的');
  expect(said(['pages'], 12)).toContain('另有十二页是主办单位自己写的');
});

it('says of the program what its developers did, and shows what only they need when asked', () => {
  const parts = [...about.parts(() => true, 1), about.fixity(() => true)];
  const open = parts.flatMap(({ paragraphs }) => paragraphs).join('');
  expect(open).not.toMatch(/sha256sum|npm |axe|网站每次改动|本站没有请/u);
  expect(open).toContain('程序的开发者每次改动');
  const folded = parts.flatMap((part) => ('details' in part ? part.details.paragraphs : []));
  expect(folded.join('')).toMatch(/开发者.*axe.*sha256sum -c.*npm run verify/su);
});
