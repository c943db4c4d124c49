import { expect, it } from 'vitest';
import { mendOutline } from './pdf-bookmarks.ts';

const hex = (text: string) =>
  Array.from(text, (unit) => unit.charCodeAt(0).toString(16).toUpperCase().padStart(4, '0')).join(
    '',
  );
const title = (text: string, padding = 0) => `/Title <FEFF${hex(text)}${' '.repeat(padding)}>`;
const mend = (text: string, ...headings: string[]) =>
  mendOutline(Buffer.from(text, 'latin1'), headings).toString('latin1');

it('takes a heading that stands twice over once, and keeps the length', () => {
  expect(mend(title('目录目录'), '目 录')).toBe(title('目录', 8));
});

it('keeps a heading that is a repetition itself', () => {
  expect(mend(title('一步一步'), '一步', '一步一步')).toBe(title('一步一步'));
  expect(mend(title('一步一步一步一步'), '一步一步')).toBe(title('一步一步', 16));
});

it('keeps what is no heading of the page', () => {
  expect(mend(title('天天'), '大事记')).toBe(title('天天'));
});
