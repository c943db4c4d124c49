import { describe, expect, it } from 'vitest';
import { fixtureExhibition } from '../../../tests/fixture-exhibition.ts';
import { searchEntries } from './indexing/entries.ts';
import { normalise } from '../../lib/text/normalise.ts';
import { exampleQueries, suggestionsOf } from './suggestions.ts';

describe('exampleQueries', () => {
  it('takes a name in a milestone and two things that are sought', () => {
    const examples = exampleQueries(
      ['出版《潮起》一书。', '获“兰台奖”称号，再受表彰。', '通过了一次没有名称的测评'],
      ['谱', '家谱', '照片'],
    );
    expect(examples).toEqual(['兰台奖', '家谱', '照片']);
  });

  it('does without a name, and without anything', () => {
    expect(exampleQueries(['建馆，迁入新址并且向公众开放查阅'], [])).toEqual(['建馆']);
    expect(exampleQueries(['区'.repeat(40)], [])[0]).toHaveLength(10);
    expect(exampleQueries([], [])).toEqual([]);
  });

  it('finds something with each', async () => {
    const exhibition = await fixtureExhibition();
    const { examples } = suggestionsOf(exhibition, []);
    expect(examples).toHaveLength(3);
    const texts = searchEntries(exhibition).map(({ text }) => normalise(text));
    for (const example of examples) {
      expect(
        texts.some((text) => text.includes(normalise(example))),
        example,
      ).toBe(true);
    }
  });
});
