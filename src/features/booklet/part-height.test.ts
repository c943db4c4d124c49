import { expect, test } from 'vitest';
import { heightStep } from './part-height.ts';

const paragraphs = (count: number, length: number) => `<p>${'字'.repeat(length)}</p>`.repeat(count);

test.each([
  ['', 1],
  [paragraphs(8, 60), 3],
  [paragraphs(30, 120), 7],
  [paragraphs(300, 300), 8],
  // What is drawn or runs is not read.
  [`<svg><text>${'字'.repeat(5000)}</text></svg><script>${'a'.repeat(5000)}</script>`, 1],
  ['<img><img><img><img>', 3],
])('a part of the booklet is about so high', (html, step) => {
  expect(heightStep(html)).toBe(step);
});
