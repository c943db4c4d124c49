import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { fixtureWith, milestoneEntry as entry } from '../../../tests/fixture-exhibition.ts';
import type { Fields } from '../../model/read/entries.ts';
import { type MilestonesData, milestonesJsonSchema } from '../../model/schemas/milestones-json.ts';
import { milestoneRecord, milestonesData } from './exhibition-json.ts';
import { milestoneCalendar, milestoneEntry, milestoneTable } from './milestone-files.ts';

/** An exhibition of milestones of some dates. */
const exhibitionOf = (...entries: ReturnType<typeof entry>[]) =>
  fixtureWith({ milestones: entries });

async function only(date: string, more: Partial<Fields['milestones']> & { id?: string } = {}) {
  const exhibition = await exhibitionOf(entry(date, more));
  const [milestone] = exhibition.chronicle.milestones;
  if (!milestone) throw new Error('there is one milestone');
  return { exhibition, milestone };
}

test('a record holds the milestone as the content has it', async () => {
  const { milestone } = await only('2018-12', { passages: ['s1-p1'] });
  expect(milestoneRecord(milestone)).toEqual({
    id: '2018-12',
    date: '2018-12',
    precision: 'month',
    text: '2018-12的大事。',
    level: { id: 'national', name: '国家级' },
    direction: { id: 'keep', name: milestone.direction?.name },
    passages: [{ id: 's1-p1', url: 'http://localhost:4321/article/#s1-p1' }],
    categories: [],
    url: 'http://localhost:4321/timeline/2018-12/',
  });
});

describe('the published JSON Schema', () => {
  const ajv = new Ajv2020({ allErrors: true, formats: { uri: (text) => URL.canParse(text) } });
  const validate = ajv.compile(milestonesJsonSchema());

  test('is of the draft 2020-12 and accepts records of every precision', async () => {
    expect(milestonesJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
    });
    const dates = ['2018', '2018-12', '2018-12-05'].map((date) => entry(date));
    const noted = entry('2019', { id: '2019-b', note: '照原文。' });
    validate(milestonesData(await exhibitionOf(...dates, noted)));
    expect(validate.errors).toBeNull();
  });

  test('refuses a wrong date, an unknown level and an unknown field', async () => {
    const data = milestonesData(await exhibitionOf(entry('2018')));
    const [record] = data.milestones;
    const holding = (...milestones: object[]) => ({ ...data, milestones }) as MilestonesData;
    expect(validate(data)).toBe(true);
    expect(validate(holding({ ...record, date: '2018年' }))).toBe(false);
    expect(validate({ ...data, more: 1 })).toBe(false);
    expect(validate(holding())).toBe(false);
    expect(validate(holding({ ...record, level: { id: 'galactic', name: '银河级' } }))).toBe(false);
  });
});

test('a picture comes whole: address, description and credit', async () => {
  const image = { src: '/_astro/a.png', width: 1, height: 1, format: 'png' as const };
  const { milestone } = await only('2018', { image, alt: '新馆', credit: '某馆' });
  expect(milestoneRecord(milestone).picture).toEqual({
    url: 'http://localhost:4321/_astro/a.png',
    alt: '新馆',
    credit: '某馆',
  });
});

test('the table leaves month and day empty where the source has none', async () => {
  const dates = ['2018', '2018-12', '2018-12-05'].map((date) => entry(date));
  const table = milestoneTable(await exhibitionOf(...dates));
  const [columns, ...rows] = parse(table, { bom: true });
  expect(rows.map((row) => row.slice(0, 5))).toEqual([
    ['2018', '2018', '2018', '', ''],
    ['2018-12', '2018-12', '2018', '12', ''],
    ['2018-12-05', '2018-12-05', '2018', '12', '05'],
  ]);
  for (const row of rows) expect(row).toHaveLength(columns?.length ?? 0);
});

/** The text of a property of a calendar, unfolded. */
const property = (calendar: string, name: string) =>
  new RegExp(`^${name}:(.*)$`, 'mu').exec(calendar.replaceAll('\r\n ', ''))?.[1]?.trim() ?? '';

describe('calendar and feed', () => {
  test.each([
    ['2018', '2018年。原文只记到年份', '2018-01-01'],
    ['2018-12', '2018年12月。原文只记到月份', '2018-12-01'],
  ])('%s says in words how precise it is', async (date, said, day) => {
    const { exhibition, milestone } = await only(date);
    expect(property(milestoneCalendar(exhibition), 'DESCRIPTION')).toContain(said);
    const feedEntry = milestoneEntry(exhibition, milestone);
    expect(feedEntry.paragraphs.join('\n')).toContain(said);
    expect(feedEntry.day).toBe(day);
  });

  test('of a known day there is nothing to say', async () => {
    const { exhibition } = await only('2018-12-05');
    const description = property(milestoneCalendar(exhibition), 'DESCRIPTION');
    expect(description).toMatch(/^2018年12月5日。/u);
    expect(description).not.toContain('只记到');
  });

  test('the text is whole and the editor’s note is marked as one', async () => {
    const { exhibition, milestone } = await only('2018-12', { note: '照原文刊印。' });
    const calendar = milestoneCalendar(exhibition);
    expect(property(calendar, 'SUMMARY')).toBe(milestone.text);
    expect(property(calendar, 'DESCRIPTION')).toContain('编者注：照原文刊印。');
    expect(milestoneEntry(exhibition, milestone).paragraphs).toContain('编者注：照原文刊印。');
  });

  test('an event is the same in both, and no other event or chronicle has it', async () => {
    const { exhibition, milestone } = await only('2018-12');
    const uid = property(milestoneCalendar(exhibition), 'UID');
    expect(milestoneEntry(exhibition, milestone).id).toBe(`urn:uuid:${uid}`);
    const second = await only('2018-12', { id: '2018-12-b' });
    expect(property(milestoneCalendar(second.exhibition), 'UID')).not.toBe(uid);
    const other = await fixtureWith({
      milestones: [entry('2018-12')],
      fields: { milestones: { title: '另一部' } },
    });
    expect(property(milestoneCalendar(other), 'UID')).not.toBe(uid);
  });
});
