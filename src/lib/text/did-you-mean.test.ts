import { describe, expect, it } from 'vitest';
import { didYouMean, nearest } from './did-you-mean.ts';

const FIELDS = ['date', 'level', 'direction', 'passages', 'categories'];

describe('nearest', () => {
  it.each([
    ['dat', 'date'],
    ['levle', 'level'],
    ['directon', 'direction'],
    ['passage', 'passages'],
    ['catagories', 'categories'],
    ['DIRECTION', 'direction'],
  ])('takes %s for %s', (word, meant) => expect(nearest(word, FIELDS)).toBe(meant));

  it('leaves alone what is near to nothing', () => {
    expect(nearest('photographer', FIELDS)).toBeUndefined();
    expect(nearest('date', [])).toBeUndefined();
  });
});

describe('didYouMean', () => {
  it('asks in both languages', () => {
    expect(didYouMean('levle', FIELDS)).toEqual(['; did you mean "level"?', '，是否应为“level”']);
  });

  it.each([['photographer'], [42], [null], [undefined], [['date']]])(
    'is silent about %j',
    (word) => {
      expect(didYouMean(word, FIELDS)).toEqual(['', '']);
    },
  );
});
