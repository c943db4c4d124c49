import { expect, it } from 'vitest';
import { FIXTURE, fixtureWith, milestoneEntry } from '../../../tests/fixture-exhibition.ts';
import { withoutGlyph } from '../../lib/drawing/display-characters.ts';
import { checkContent } from '../../model/check/check.ts';
import { displayedTexts } from '../../model/check/glyphs.ts';
import { displayText } from './display-text.ts';

it('holds the numerals of directions that no article leads into', async () => {
  const { exhibition } = await checkContent(`${FIXTURE}/../small/annals`);
  if (!exhibition) throw new Error('The fixture has a mistake');
  expect(displayText(exhibition)).toMatch(/壹.*贰/u);
});

it('holds the words of a date that stand on the page of its event', async () => {
  const date = '腊月廿三';
  const milestones = [milestoneEntry('1921', { text: '大雪封山。' })];
  const exhibition = await fixtureWith({ milestones, source: `1921年\n${date} 大雪封山。` });
  const set = new Set(displayText(exhibition));
  expect(Array.from(date).filter((sign) => !set.has(sign))).toEqual([]);
});

const all = (texts: Iterable<string>) => new Set([...texts].join('').replace(/\s/gu, ''));

it('holds of the content what the check looks at, and else only the interface’s words', async () => {
  const { content, exhibition } = await checkContent(FIXTURE);
  const fields = content.exhibition[0]?.data;
  if (!exhibition || !fields) throw new Error('The fixture has a mistake');
  const checked = all(displayedTexts(content).map(({ text = '' }) => text));
  // Whatever the check does not look at, a word of the interface, is in every exhibition's.
  const bare = await fixtureWith({
    fields: {
      title: '一',
      subtitle: '一',
      seal: '一',
      milestones: { title: '一' },
      directions: fields.directions.map((one) => ({ ...one, name: '一' })),
      themes: fields.themes.map((one) => ({ ...one, title: '一' })),
      entrance: { ...fields.entrance, epigraph: '一' },
    },
    article: content.article.map((one) => ({
      ...one,
      data: { ...one.data, title: '一', subtitle: '一' },
    })),
    solicitation: content.solicitation.map((one) => ({
      ...one,
      data: { ...one.data, label: '一' },
    })),
    notice: content.notice.map((one) => ({ ...one, data: { ...one.data, title: '一' } })),
  });
  const words = all(displayText(bare));
  const unchecked = [...all(displayText(exhibition))].filter(
    (one) => !checked.has(one) && !words.has(one),
  );
  expect(unchecked).toEqual([]);
  // The words of the interface have their glyphs, whatever a content says.
  expect(withoutGlyph([...words].join(''))).toEqual([]);
});
