/**
 * The files for programs, made from this exhibition's content and from another's, read back by the
 * parsers that programs use, and compared with the content.
 */
import path from 'node:path';
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import { DOMParser, onErrorStopParsing } from '@xmldom/xmldom';
import ICAL from 'ical.js';
import { describe, expect, test } from 'vitest';
import { feedFile } from '../../src/features/data/feed.ts';
import { milestoneCalendar, milestoneTable } from '../../src/features/data/milestone-files.ts';
import { milestonesData } from '../../src/features/data/exhibition-json.ts';
import { milestonesJsonSchema } from '../../src/model/schemas/milestones-json.ts';
import { exhibitionOf } from '../fixture-exhibition.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const HALF_WIDTH_AMID_HAN = /\p{Script=Han}[,:;?()]\p{Script=Han}/u;

describe.each(['content', 'tests/fixtures/other'])('%s', async (folder) => {
  const exhibition = await exhibitionOf(path.join(ROOT, folder));
  const { milestones } = exhibition.chronicle;
  const texts = milestones.map(({ text }) => text);
  const dates = milestones.map(({ when }) => when.iso);
  const ids = milestones.map(({ id }) => id);

  test('the JSON follows its schema', () => {
    const ajv = new Ajv2020({ allErrors: true, formats: { uri: (text) => URL.canParse(text) } });
    const validate = ajv.compile(milestonesJsonSchema());
    const data = milestonesData(exhibition);
    validate(data);
    expect(validate.errors).toBeNull();
    expect(JSON.stringify(data)).not.toMatch(HALF_WIDTH_AMID_HAN);
  });

  test('the table has every milestone, with its date and text', () => {
    const file = milestoneTable(exhibition);
    const rows = parseCsv<Record<string, string>>(file, { bom: true, columns: true });
    expect(rows.map((row) => row['编号'])).toEqual(ids);
    expect(rows.map((row) => row['事件'])).toEqual(texts);
    expect(rows.map((row) => row['日期'])).toEqual(dates);
    expect(file).not.toMatch(HALF_WIDTH_AMID_HAN);
  });

  test('the calendar has every milestone on its days', () => {
    const file = milestoneCalendar(exhibition);
    const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
    const read = calendar.getAllSubcomponents('vevent').map((vevent) => new ICAL.Event(vevent));
    expect(read.map(({ summary }) => summary)).toEqual(texts);
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(ids.length);
    expect(
      read.map(({ startDate }, index) => startDate.toString().slice(0, dates[index]?.length)),
    ).toEqual(dates);
    expect(file.replaceAll('\r\n ', '')).not.toMatch(HALF_WIDTH_AMID_HAN);
  });

  test('the feed has every milestone, whole', () => {
    const file = feedFile(exhibition);
    const parser = new DOMParser({ onError: onErrorStopParsing });
    const feed = parser.parseFromString(file, 'application/xml');
    const read = Array.from(feed.getElementsByTagName('content'), (element) => {
      const html = parser.parseFromString(`<div>${element.textContent ?? ''}</div>`, 'text/xml');
      return html.getElementsByTagName('p')[0]?.textContent;
    });
    expect(read).toEqual(expect.arrayContaining(texts));
    const entryIds = Array.from(feed.getElementsByTagName('id'), (element) => element.textContent);
    expect(new Set(entryIds).size).toBe(ids.length + 2);
    expect(file).not.toMatch(HALF_WIDTH_AMID_HAN);
  });
});
