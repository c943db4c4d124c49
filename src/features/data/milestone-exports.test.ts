import { Ajv2020 } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { type MilestonesData, milestonesJsonSchema } from '../../model/schemas/milestones-data.ts';
import { parseDate } from '../../model/date.ts';
import {
  calendarEvent,
  type ExportedMilestone,
  milestoneEntry,
  milestoneRecord,
  milestoneTable,
} from './milestone-exports.ts';

const addresses = {
  milestone: (id: string) => `https://example.gov.cn/timeline/${id}/`,
  passage: (id: string) => `https://example.gov.cn/article/#${id}`,
  category: (id: string) => `https://example.gov.cn/donate/#c-${id}`,
  picture: (src: string) => `https://example.gov.cn${src}`,
};

function record(date: string, more: Partial<ExportedMilestone> = {}) {
  const when = parseDate(date);
  if (!when) throw new Error(`${date} is a date`);
  const milestone: ExportedMilestone = {
    id: date,
    when,
    text: '萧山区档案馆通过国家级数字档案馆测评。',
    level: 'national',
    direction: 'modernisation',
    passages: [{ id: 's3-p4' }],
    categories: [],
    ...more,
  };
  return milestoneRecord(milestone, [{ id: 'modernisation', name: '走向现代化' }], addresses);
}

const chronicle = { publisher: '某馆', title: '大事记' };

test('a record holds the milestone as the content has it', () => {
  expect(record('2018-12')).toEqual({
    id: '2018-12',
    date: '2018-12',
    precision: 'month',
    text: '萧山区档案馆通过国家级数字档案馆测评。',
    level: { id: 'national', name: '国家级' },
    direction: { id: 'modernisation', name: '走向现代化' },
    passages: [{ id: 's3-p4', url: 'https://example.gov.cn/article/#s3-p4' }],
    categories: [],
    url: 'https://example.gov.cn/timeline/2018-12/',
  });
});

describe('the published JSON Schema', () => {
  const ajv = new Ajv2020({ allErrors: true, formats: { uri: (text) => URL.canParse(text) } });
  const validate = ajv.compile(milestonesJsonSchema());
  const data = (...milestones: MilestonesData['milestones']): MilestonesData => ({
    $schema: 'milestones.schema.json',
    title: '大事记',
    publisher: '某区档案馆',
    language: 'zh-CN',
    editorial: '级别为编者所加。',
    url: 'https://example.gov.cn/timeline/',
    milestones,
  });

  test('is of the draft 2020-12 and accepts records of every precision', () => {
    expect(milestonesJsonSchema()).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
    });
    const records = ['2018', '2018-12', '2018-12-05'].map((date) => record(date));
    validate(data(...records, record('2019', { id: '2019-b', note: '照原文。' })));
    expect(validate.errors).toBeNull();
  });

  test('refuses a wrong date, an unknown level and an unknown field', () => {
    expect(validate(data({ ...record('2018'), date: '2018年' }))).toBe(false);
    expect(validate({ ...data(record('2018')), more: 1 })).toBe(false);
    expect(validate(data())).toBe(false);
    const wrong = { ...record('2018'), level: { id: 'galactic', name: '银河级' } };
    expect(validate({ ...data(record('2018')), milestones: [wrong] })).toBe(false);
  });
});

test('a picture comes whole: address, description and credit', () => {
  const pictured = record('2018', { image: { src: '/_astro/a.png' }, alt: '新馆', credit: '某馆' });
  expect(pictured.picture).toEqual({
    url: 'https://example.gov.cn/_astro/a.png',
    alt: '新馆',
    credit: '某馆',
  });
});

test('the table leaves month and day empty where the source has none', () => {
  const [columns, ...rows] = milestoneTable([
    record('2018'),
    record('2018-12'),
    record('2018-12-05'),
  ]);
  const dates = rows.map((row) => row.slice(0, 5));
  expect(dates).toEqual([
    ['2018', '2018', '2018', '', ''],
    ['2018-12', '2018-12', '2018', '12', ''],
    ['2018-12-05', '2018-12-05', '2018', '12', '05'],
  ]);
  for (const row of rows) expect(row).toHaveLength(columns?.length ?? 0);
});

describe('calendar and feed', () => {
  test.each([
    ['2018', '2018年。原文只记到年份', '2018-01-01'],
    ['2018-12', '2018年12月。原文只记到月份', '2018-12-01'],
  ])('%s says in words how precise it is', (date, said, day) => {
    expect(calendarEvent(record(date), chronicle).description).toContain(said);
    const entry = milestoneEntry(record(date), chronicle);
    expect(entry.paragraphs.join('\n')).toContain(said);
    expect(entry.day).toBe(day);
  });

  test('of a known day there is nothing to say', () => {
    const { description } = calendarEvent(record('2018-12-05'), chronicle);
    expect(description.split('\n')[0]).toBe('2018年12月5日。');
    expect(description).not.toContain('只记到');
  });

  test('the text is whole and the editor’s note is marked as one', () => {
    const noted = record('2018-12', { note: '照原文刊印。' });
    expect(calendarEvent(noted, chronicle).summary).toBe(noted.text);
    expect(calendarEvent(noted, chronicle).description).toContain('编者注：照原文刊印。');
    expect(milestoneEntry(noted, chronicle).paragraphs).toContain('编者注：照原文刊印。');
  });

  test('an event is the same in both, and no other event or chronicle has it', () => {
    const { uid } = calendarEvent(record('2018-12'), chronicle);
    expect(milestoneEntry(record('2018-12'), chronicle).id).toBe(`urn:uuid:${uid}`);
    expect(calendarEvent(record('2018-12', { id: '2018-12-b' }), chronicle).uid).not.toBe(uid);
    expect(calendarEvent(record('2018-12'), { ...chronicle, title: '另一部' }).uid).not.toBe(uid);
  });
});
