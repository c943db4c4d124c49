import { describe, expect, it } from 'vitest';
import { placeAt, type Standing } from './reading-place.ts';

/** In the midst of an article of thirty paragraphs. */
const midst: Standing = {
  index: 12,
  count: 30,
  end: 9000,
  height: 1000,
  below: 9000,
  moved: 700,
  named: undefined,
};

describe('placeAt', () => {
  it.each<[what: ReturnType<typeof placeAt>, where: string, Partial<Standing>]>([
    ['keep', 'in the midst', {}],
    ['leave', 'above the first paragraph', { index: -1 }],
    ['leave', 'in the second paragraph', { index: 1 }],
    ['keep', 'in the third paragraph', { index: 2 }],
    ['keep', 'in the last one, which goes on', { index: 29, end: 1400, below: 1000 }],
    ['keep', 'where the end is in sight', { index: 20, end: 990, below: 500 }],
    ['forget', 'where the end is in the upper half', { index: 29, end: 490, below: 500 }],
    ['forget', 'where the page ends', { index: 25, end: 700, below: 0.4 }],
    ['leave', 'at the end, by more than a window at once', { end: 490, moved: 1100 }],
    ['leave', 'where the page ends, from far above', { end: 700, below: 0, moved: 5000 }],
    ['leave', 'by a link, where the page ends', { index: 25, end: 700, below: 0, named: 300 }],
    ['leave', 'by a link, at the last paragraph', { index: 29, end: 300, named: 32 }],
    ['forget', 'at the end, far below the link', { index: 29, end: 490, named: -2000 }],
    ['keep', 'by a link, in the midst', { named: 32 }],
    ['leave', 'at the foot of the page, from the midst', { index: 12, end: -200, below: 0 }],
    ['forget', 'at the foot of the page, from the end', { index: 28, end: -200, below: 0 }],
  ])('%s %s', (what, _where, standing) => {
    expect(placeAt({ ...midst, ...standing })).toBe(what);
  });
});
