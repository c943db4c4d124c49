import { expect, test } from 'vitest';
import {
  fixtureExhibition,
  fixtureWith,
  milestoneEntry,
} from '../../../tests/fixture-exhibition.ts';
import { addresses } from '../../model/addresses.ts';
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
  expect(of(source).slice(0, 2)).toEqual([chronicle.title, '2026年 2026的大事。']);
  expect(of(MAIN_SOURCE)).toContain('2018年 2018的大事。');
  expect(of(MAIN_SOURCE)).not.toContain('2026年 2026的大事。');
});

test('any source may say how the institution is reached', () => {
  const facts = publishedUnits(exhibition, 'notice-2026.txt').filter(({ fact }) => fact);
  expect(textsOf(facts)).toEqual([
    '云岭档案馆',
    '地址：听潮市云岭区观潮路16号',
    '联系人：沈观潮',
    '联系人：陆小云',
    '电话：0500-76543210',
    '电话：65432109',
    '电话：0500-65432109',
    '电子邮箱：dangan@yunling.example',
  ]);
  expect(new Set(facts.map(({ href }) => href))).toEqual(new Set([addresses.contact]));
});
