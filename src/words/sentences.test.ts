/** Sentences that are put together from what an exhibition has read as sentences whatever it has. */
import { expect, it, test } from 'vitest';
import { words } from './index.ts';

const { about, donate } = words;

test.each([
  [1, '把一篇文章全文'],
  [2, '把两篇文章全文'],
  [12, '把十二篇文章全文'],
  // Beyond what is written out.
  [100, '把100篇文章全文'],
])('%i articles are counted in characters, as all beside them is', (count, said) => {
  expect(about.intro('题', '馆', (part) => part === 'article', count)).toContain(said);
});

it('begins no sentence with what joins the last of several', () => {
  const rules = about.parts((part) => part === 'source').flatMap(({ paragraphs }) => paragraphs);
  expect(rules).toContain('各处之间的链接，都是编者为便于查找而加的，不是原文。');
  const several = about.parts(() => true).flatMap(({ paragraphs }) => paragraphs);
  expect(several).toContainEqual(expect.stringContaining('小标题，以及各处之间的链接，都是'));
});

it('asks nobody to call where there is no telephone', () => {
  expect(donate.askFirst(true)).toBe('有东西想捐，先打个电话');
  expect(donate.askFirst(false)).toBe('有东西想捐，先写封信');
  expect(words.letter.failed).not.toMatch(/电话/u);
});
