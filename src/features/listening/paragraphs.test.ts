import { expect, it } from 'vitest';
import { paragraphNames } from './paragraphs.ts';

it('names paragraphs after their anchors, and counts those that share one', () => {
  const anchors = [undefined, undefined, 's0-p1', 'n5-title', 'n5', 'n5', 'c-photo', 'n5'];
  expect(paragraphNames(anchors)).toEqual([
    'title',
    'title.2',
    's0-p1',
    'n5-title',
    'n5',
    'n5.2',
    'c-photo',
    'n5.3',
  ]);
});
