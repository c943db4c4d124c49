import ICAL from 'ical.js';
import { expect, test } from 'vitest';
import { type CalendarEvent, calendarFile } from './calendar.ts';

/** An event of December 2018, or of the year 2019. */
function event(date: '2018-12' | '2019', more: Partial<CalendarEvent> = {}): CalendarEvent {
  return {
    uid: `uid-${date}`,
    start: date === '2019' ? '2019-01-01' : '2018-12-01',
    end: date === '2019' ? '2020-01-01' : '2019-01-01',
    summary: '萧山区档案馆通过国家级数字档案馆测评。',
    description: '原文只记到月份',
    url: `https://example.gov.cn/timeline/${date}/`,
    categories: ['国家级', '走向现代化'],
    ...more,
  };
}

const file = (...events: CalendarEvent[]) =>
  calendarFile({ name: '大事记：奋楫扬帆，逐浪前行', publisher: '杭州市萧山区档案馆', events });

const read = (text: string) => new ICAL.Component(ICAL.parse(text) as unknown[]);
const first = (text: string) => {
  const component = read(text).getFirstSubcomponent('vevent');
  if (!component) throw new Error('no VEVENT');
  return new ICAL.Event(component);
};

test('an event takes whole days', () => {
  const { startDate, endDate } = first(file(event('2018-12')));
  expect([startDate.isDate, startDate.toString()]).toEqual([true, '2018-12-01']);
  expect([endDate.isDate, endDate.toString()]).toEqual([true, '2019-01-01']);
});

test('a calendar reads the texts back unchanged', () => {
  const summary = `${'纳入省档案工作数字化转型示范区创建试点，'.repeat(9)}a,b;c\\d`;
  const description = '第一行\n第二行';
  const entry = first(file(event('2018-12', { summary, description })));
  expect(entry.summary).toBe(summary);
  expect(entry.description).toBe(description);
  expect(entry.component.getFirstPropertyValue('url')).toBe(
    'https://example.gov.cn/timeline/2018-12/',
  );
  expect(
    entry.component.getAllProperties('categories').map((property) => property.getFirstValue()),
  ).toEqual(['国家级', '走向现代化']);
});

test('the calendar bears what RFC 5545 requires', () => {
  const calendar = read(file(event('2018-12'), event('2019')));
  expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
  expect(calendar.getFirstPropertyValue('prodid')).toBe(
    '-//杭州市萧山区档案馆//大事记：奋楫扬帆，逐浪前行//ZH',
  );
  const events = calendar.getAllSubcomponents('vevent');
  expect(events.map((vevent) => vevent.getFirstPropertyValue('uid'))).toEqual([
    'uid-2018-12',
    'uid-2019',
  ]);
  expect(String(events[0]?.getFirstPropertyValue('dtstamp'))).toBe('2018-12-01T00:00:00Z');
});

test('lines end in CRLF and have at most 75 octets', () => {
  const text = file(event('2018-12', { description: '历史无声，档案有痕。'.repeat(20) }));
  expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/u);
  for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
});

test('the same content gives the same bytes', () => {
  expect(file(event('2018-12'))).toBe(file(event('2018-12')));
});
