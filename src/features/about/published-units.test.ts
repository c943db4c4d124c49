import { expect, test } from 'vitest';
import {
  fixtureExhibition,
  fixtureWith,
  milestoneEntry,
} from '../../../tests/fixture-exhibition.ts';
import { MAIN_SOURCE } from '../../model/quotation.ts';
import { publishedUnits } from './published-units.ts';

const exhibition = await fixtureExhibition();
const textsOf = (units: ReturnType<typeof publishedUnits>) => units.map(({ text }) => text);

test('all texts of an exhibition with one source are published from it', () => {
  const texts = textsOf(publishedUnits(exhibition, MAIN_SOURCE));
  for (const { text } of exhibition.article.passages) expect(texts).toContain(text);
  for (const { date, text } of exhibition.chronicle.milestones) {
    expect(texts).toContain(`${date} ${text}`);
  }
  for (const { text } of exhibition.categories) expect(texts).toContain(text);
  for (const { heading, paragraphs } of exhibition.notice.parts) {
    expect(texts).toEqual(expect.arrayContaining([heading, ...paragraphs]));
  }
});

test('a section is named as the editors name it in their notes', () => {
  const [first] = exhibition.article.sections.filter(({ number }) => number === 1);
  expect(publishedUnits(exhibition, MAIN_SOURCE)).toContainEqual(
    expect.objectContaining({ text: first?.title, place: '文章 第一节' }),
  );
});

test('each source has the texts that name it', async () => {
  const source = 'notice-2026.txt';
  const { chronicle, ...more } = await fixtureWith({
    milestones: [milestoneEntry('2018'), milestoneEntry('2026', { source })],
  });
  const of = (name: string) => textsOf(publishedUnits({ chronicle, ...more }, name));
  expect(of(source)).toEqual([chronicle.title, '2026年 2026的大事。']);
  expect(of(MAIN_SOURCE)).toContain('2018年 2018的大事。');
  expect(of(MAIN_SOURCE)).not.toContain('2026年 2026的大事。');
});
