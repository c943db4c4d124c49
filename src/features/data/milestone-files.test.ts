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
    const dates = [
      ...['2018', '2018-12', '2018-12-05', '1958~', '1984?', '1958-06%', '195X', '19XX', '196X~'],
      ...['2004-XX', '1985-04-XX', '1985-XX-XX', '1958-21', '1958-36', '1949/1952', '195X/196X'],
      ...['1949-10/1950-03', '1949-10-01/1949-10-07', '1949/..', '1949-10/', '../1952', '/1953'],
      ...['-0210', '0000', '-02XX', '-0220/-0205', '-0205/0220'],
    ].map((date) => entry(date, { id: date }));
    const noted = entry('2019', { id: '2019-b', note: '照原文。' });
    validate(milestonesData(await exhibitionOf(...dates, noted)));
    expect(validate.errors).toBeNull();
  });

  test('refuses a wrong date, an unknown level and an unknown field', async () => {
    const data = milestonesData(await exhibitionOf(entry('2018')));
    const [record] = data.milestones;
    const holding = (...milestones: object[]) => ({ ...data, milestones }) as MilestonesData;
    expect(validate(data)).toBe(true);
    for (const date of ['2018年', '约1958年', '1958-5', '..', '/', '1958/1959/1960', '195x', '']) {
      expect(validate(holding({ ...record, date })), date).toBe(false);
    }
    expect(validate({ ...data, more: 1 })).toBe(false);
    expect(validate(holding())).toBe(false);
    expect(validate(holding({ ...record, level: { id: 'galactic', name: '银河级' } }))).toBe(false);
  });
});

test('a picture comes whole: the address it is published at, description and credit', async () => {
  const image = { src: '/_astro/a.jpg', width: 1, height: 1, format: 'jpg' as const };
  const { milestone } = await only('2018', { image, alt: '新馆', credit: '某馆' });
  const [picture] = milestone.pictures;
  if (!picture) throw new Error('the milestone has a picture');
  // The original's own address is never told.
  expect(milestoneRecord(milestone).pictures).toBeUndefined();
  const published = { address: '/_astro/a_Z1.webp', size: { width: 960, height: 640 } };
  expect(milestoneRecord({ ...milestone, pictures: [{ ...picture, published }] }).pictures).toEqual(
    [{ url: 'http://localhost:4321/_astro/a_Z1.webp', alt: '新馆', credit: '某馆' }],
  );
});

test('the table leaves month and day empty where the source has none', async () => {
  const dates = ['2018', '2018-12', '2018-12-05'].map((date) => entry(date));
  const table = milestoneTable(await exhibitionOf(...dates));
  const [columns, ...rows] = parse(table, { bom: true });
  expect(rows.map((row) => row.slice(0, 5))).toEqual([
    ['2018-12-05', '2018-12-05', '2018', '12', '05'],
    ['2018-12', '2018-12', '2018', '12', ''],
    ['2018', '2018', '2018', '', ''],
  ]);
  for (const row of rows) expect(row).toHaveLength(columns?.length ?? 0);
});

test('the table says in words what its columns cannot, where there is such a date', async () => {
  const dates = ['2018', '1958~', '195X', '1949-10/1950-03', '1958-21', '../1952-06-30'];
  const lunar = entry('1921-02-12', { lunar: '正月初五' });
  const table = milestoneTable(await exhibitionOf(...dates.map((date) => entry(date)), lunar));
  const [columns, ...rows] = parse(table, { bom: true });
  expect(columns?.at(-1)).toBe('日期（读作）');
  expect(rows.map((row) => [...row.slice(0, 5), row.at(-1)])).toEqual([
    ['1921-02-12', '1921-02-12', '1921', '02', '12', '1921年2月12日（正月初五）'],
    ['1949-10-1950-03', '1949-10/1950-03', '1949', '10', '', '1949年10月至1950年3月'],
    ['1950s', '195X', '', '', '', '二十世纪五十年代'],
    ['1952-06-30', '../1952-06-30', '1952', '06', '30', '至1952年6月30日'],
    ['1958-21', '1958-21', '1958', '', '', '1958年春'],
    ['1958', '1958~', '1958', '', '', '约1958年'],
    ['2018', '2018', '2018', '', '', '2018年'],
  ]);
});

test('years before our era are said in the table, and no calendar has a day of theirs', async () => {
  const exhibition = await exhibitionOf(
    ...['-0210', '-0205/0220', '0025'].map((date) => entry(date)),
  );
  const [, ...rows] = parse(milestoneTable(exhibition), { bom: true });
  // A spreadsheet would take what begins with a hyphen for a formula.
  expect(rows.map((row) => [...row.slice(0, 3), row.at(-1)])).toEqual([
    ['bce-211', "'-0210", '前211', '公元前211年'],
    ['bce-206-0220', "'-0205/0220", '前206', '公元前206年至220年'],
    ['0025', '0025', '0025', '公元25年'],
  ]);
  expect(milestoneCalendar(exhibition).match(/^DTSTART.*$/gmu)).toHaveLength(1);
  expect(property(milestoneCalendar(exhibition), 'DTSTART;VALUE=DATE')).toBe('00250101');
  const [first] = exhibition.chronicle.milestones;
  const feedEntry = first && milestoneEntry(exhibition, first);
  expect(feedEntry).toMatchObject({ day: '0001-01-01' });
  expect(feedEntry?.title).toContain('公元前211年');
});

test('a record has the lunar day where the source gives it', async () => {
  const { milestone } = await only('1921-02-12', { lunar: '正月初五' });
  expect(milestoneRecord(milestone)).toMatchObject({ date: '1921-02-12', lunar: '正月初五' });
});

/** The text of a property of a calendar, unfolded. */
const property = (calendar: string, name: string) =>
  new RegExp(`^${name}:(.*)$`, 'mu').exec(calendar.replaceAll('\r\n ', ''))?.[1]?.trim() ?? '';

describe('calendar and feed', () => {
  test.each([
    ['2018', '2018年。原文只记到年', '2018-01-01'],
    ['2018-12', '2018年12月。原文只记到月', '2018-12-01'],
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

  test.each([
    // A span is a span; what a calendar has no sign for stands in the words.
    [
      '1949-10/1950-03',
      '19491001',
      '19500401',
      '1949年10月至1950年3月',
      '日历中占起止之间的每一天。',
    ],
    ['1958~', '19580101', '19590101', '约1958年', '日历中占全年。这个日期并不确切。'],
    [
      '1984-06-09?',
      '19840609',
      '19840610',
      '1984年6月9日（存疑）',
      '原文记到日，日历中占一天。这个日期并不确切。',
    ],
    ['195X', '19500101', '19600101', '二十世纪五十年代', '原文只记到年代，日历中占十年。'],
    ['19XX', '19000101', '20000101', '二十世纪', '日历中占整个世纪。'],
    ['1958-24', '19581201', '19590301', '1958年冬', '原文只记到季节，日历中占全季。'],
    ['1949/..', '19490101', '19500101', '1949年起', '日历中占写明的那一年。'],
    ['../1952-06', '19520601', '19520701', '至1952年6月', '日历中占写明的那个月。'],
  ])('%s is days in a calendar and words', async (date, start, end, said, told) => {
    const { exhibition, milestone } = await only(date);
    const calendar = milestoneCalendar(exhibition);
    expect(property(calendar, 'DTSTART;VALUE=DATE')).toBe(start);
    expect(property(calendar, 'DTEND;VALUE=DATE')).toBe(end);
    expect(property(calendar, 'SUMMARY')).toBe(`${said}　${milestone.text}`);
    expect(property(calendar, 'DESCRIPTION')).toContain(said);
    expect(property(calendar, 'DESCRIPTION')).toContain(told);
    const feedEntry = milestoneEntry(exhibition, milestone);
    expect(feedEntry.title).toContain(said);
    expect(feedEntry.paragraphs.join('\n')).toContain(said);
    expect(feedEntry.day.replaceAll('-', '')).toBe(start);
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
