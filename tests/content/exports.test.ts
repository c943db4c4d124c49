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
import { calendarFile } from '../../src/lib/formats/calendar.ts';
import { csvFile } from '../../src/lib/formats/csv.ts';
import { parseDate } from '../../src/model/date.ts';
import { atomFeed } from '../../src/lib/formats/feed.ts';
import {
  calendarEvent,
  milestoneEntry,
  milestoneRecord,
  milestoneTable,
} from '../../src/features/data/milestone-exports.ts';
import { exportWords } from '../../src/words/zh-cn/data.ts';
import { checkContent } from '../../src/model/check/check.ts';
import { milestonesJsonSchema } from '../../src/model/schemas/milestones-data.ts';

const ROOT = path.resolve(import.meta.dirname, '../..');
const HOME = 'https://www.example.gov.cn/';
const addresses = {
  milestone: (id: string) => `${HOME}timeline/${id}/`,
  passage: (id: string) => `${HOME}article/#${id}`,
  category: (id: string) => `${HOME}donate/#c-${id}`,
  picture: () => `${HOME}picture.png`,
};
const HALF_WIDTH_AMID_HAN = /\p{Script=Han}[,:;?()]\p{Script=Han}/u;

describe.each(['content', 'tests/fixtures/other'])('%s', async (folder) => {
  const { content } = await checkContent(path.join(ROOT, folder));
  const { exhibition, milestones } = content;
  if (!exhibition) throw new Error(`${folder} has no exhibition.yaml`);
  const { publisher, directions } = exhibition.data;
  const { title } = exhibition.data.milestones;
  const records = milestones.map(({ id, data, paragraphs }) => {
    const when = parseDate(data.date);
    if (!when) throw new Error(`${id} has no date`);
    const milestone = { ...data, id, when, text: paragraphs.join('') };
    return milestoneRecord(milestone, directions, addresses);
  });
  const texts = milestones.map(({ paragraphs }) => paragraphs.join(''));
  const ids = milestones.map(({ id }) => id);

  test('the JSON follows its schema', () => {
    const ajv = new Ajv2020({ allErrors: true, formats: { uri: (text) => URL.canParse(text) } });
    const validate = ajv.compile(milestonesJsonSchema());
    validate({
      $schema: './milestones.schema.json',
      title,
      publisher,
      language: 'zh-CN',
      editorial: exportWords.editorial,
      url: `${HOME}timeline/`,
      milestones: records,
    });
    expect(validate.errors).toBeNull();
    expect(JSON.stringify(records)).not.toMatch(HALF_WIDTH_AMID_HAN);
  });

  test('the table has every milestone, with its date and text', () => {
    const file = csvFile(milestoneTable(records));
    const rows = parseCsv<Record<string, string>>(file, { bom: true, columns: true });
    expect(rows.map((row) => row['编号'])).toEqual(ids);
    expect(rows.map((row) => row['事件'])).toEqual(texts);
    expect(rows.map((row) => row['日期'])).toEqual(milestones.map(({ data }) => data.date));
    expect(file).not.toMatch(HALF_WIDTH_AMID_HAN);
  });

  test('the calendar has every milestone on its days', () => {
    const events = records.map((record) => calendarEvent(record, { publisher, title }));
    const file = calendarFile({ name: title, publisher, events });
    const calendar = new ICAL.Component(ICAL.parse(file) as unknown[]);
    const read = calendar.getAllSubcomponents('vevent').map((vevent) => new ICAL.Event(vevent));
    expect(read.map(({ summary }) => summary)).toEqual(texts);
    expect(new Set(read.map(({ uid }) => uid)).size).toBe(ids.length);
    expect(
      read.map(({ startDate }, index) =>
        startDate.toString().slice(0, records[index]?.date.length),
      ),
    ).toEqual(milestones.map(({ data }) => data.date));
    expect(file.replaceAll('\r\n ', '')).not.toMatch(HALF_WIDTH_AMID_HAN);
  });

  test('the feed has every milestone, whole', () => {
    const file = atomFeed({
      id: 'urn:uuid:2ed6657d-e927-568b-95e1-2665a8aea6a2',
      title: exhibition.data.title,
      subtitle: exhibition.data.subtitle,
      publisher,
      language: 'zh-CN',
      self: `${HOME}feed.xml`,
      home: HOME,
      icon: `${HOME}icon.svg`,
      entries: records.map((record) => milestoneEntry(record, { publisher, title })),
    });
    const parser = new DOMParser({ onError: onErrorStopParsing });
    const feed = parser.parseFromString(file, 'application/xml');
    const read = Array.from(feed.getElementsByTagName('content'), (element) => {
      const html = parser.parseFromString(`<div>${element.textContent ?? ''}</div>`, 'text/xml');
      return html.getElementsByTagName('p')[0]?.textContent;
    });
    expect(read.toSorted()).toEqual(texts.toSorted());
    const entryIds = Array.from(feed.getElementsByTagName('id'), (element) => element.textContent);
    expect(new Set(entryIds).size).toBe(ids.length + 1);
    expect(file).not.toMatch(HALF_WIDTH_AMID_HAN);
  });
});
