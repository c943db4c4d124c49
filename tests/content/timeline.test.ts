/**
 * The timeline as it is built: the river down the page, what it weighs, the files beside it as
 * programs read them, and a chronicle that is too long for one page.
 */
import { Ajv2020 } from 'ajv/dist/2020.js';
import { parse as parseCsv } from 'csv-parse/sync';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import type { WholeData } from '../whole.ts';
import { ANNALS } from '../../examples/annals.ts';
import { words } from '../../src/words/index.ts';
import type { SiteName } from '../sites.ts';
import {
  attribute,
  type Element,
  elementsOf,
  filesOf,
  hasClass,
  pageOf,
  read,
  textOf,
} from './html.ts';
import { linksOf } from './links.ts';

const ROOT = 'http://localhost:4321/';
const isEntry = (element: Element) => element.tagName === 'li' && hasClass(element, 'entry');
const wordsOf = (file: string, site: SiteName) =>
  pageOf(site, file)
    .elements.filter(isEntry)
    .map((entry) => {
      const inside = elementsOf(entry);
      const time = inside.find(({ tagName }) => tagName === 'time');
      const text = inside.find((element) => attribute(element, 'data-text') !== undefined);
      return {
        id: attribute(entry, 'id'),
        date: time && attribute(time, 'datetime'),
        text: text && textOf(text),
      };
    });

it('keeps the anchors of events’ pages, whatever their headings say today', () => {
  const pages = filesOf('other', 'timeline/*/index.html');
  expect(pages.length).toBeGreaterThan(20);
  for (const file of pages) {
    const ids = pageOf('other', file).elements.map((element) => attribute(element, 'id'));
    expect(ids, file).toContain('take-away');
  }
});

describe('what the article says of events and years', () => {
  type Line = readonly [label: string, href: string, words: string];
  const contextOf = (site: SiteName) =>
    JSON.parse(read(site, 'timeline/context.json').toString()) as Record<
      'events' | 'years',
      Record<string, Line[]>
    >;
  const dataOf = (site: SiteName) =>
    JSON.parse(read(site, 'data/exhibition.json').toString()) as WholeData;

  it.each(['site', 'other'] as const)('quotes each passage from its beginning: %s', (site) => {
    const { article, milestones } = dataOf(site);
    const passages = new Map(
      article.sections.flatMap((section) => section.passages.map(({ id, text }) => [id, text])),
    );
    const { events } = contextOf(site);
    const told = milestones.events.filter(({ passages }) => passages.length > 0);
    expect(Object.keys(events).toSorted()).toEqual(told.map(({ id }) => id).toSorted());
    for (const { id, passages: linked } of told) {
      const hrefs = linked
        .map(({ url }) => new URL(url))
        .map(({ pathname, hash }) => pathname + hash);
      expect(events[id]?.map(([, href]) => href)).toEqual(hrefs);
      for (const [, href, words] of events[id] ?? []) {
        const marks = (text: string) => text.replace(/[‘’“”]/gu, '');
        const quotation = marks(words.replace(/……”$/u, ''));
        const text = marks(passages.get(href.split('#')[1] ?? '') ?? '');
        expect(quotation.length).toBeGreaterThan(5);
        expect(text.startsWith(quotation), words).toBe(true);
        // A sentence that is not whole says so.
        if (!words.includes('……')) expect(words).toMatch(/[。！？]’*”$/u);
      }
    }
  });

  it('counts what its years name, wherever the site is published', () => {
    expect(contextOf('other').years).toEqual({
      2014: [['1.1万人次', '/figures/#readers', '2014年接待读者']],
    });
    expect(contextOf('lean').years[2014]?.[0]?.[1]).toBe('/portal/xs/figures/#readers');
  });
});

describe('the river down the page', () => {
  const { elements } = pageOf('other', 'timeline/index.html');
  const water = elements.filter((element) => hasClass(element, 'water'));
  const broken = elements.filter((element) => hasClass(element, 'between'));

  it('says how long the stretch is that it draws shorter, from the dates alone', () => {
    // From the end of June 1971 to 1983, as the two events are dated.
    expect(broken.map((element) => textOf(element).replace(/\s+/gu, ''))).toEqual([
      '其间约12年，此处缩短',
    ]);
  });

  it('has water before every event but the first, and none between two of one day', () => {
    const dates = wordsOf('timeline/index.html', 'other').map(({ date }) => date);
    const stretches = dates.slice(1).filter((date, index) => date !== dates[index]);
    expect(water).toHaveLength(stretches.length);
  });
});

it.each<SiteName>(['site', 'other'])(
  'names the years before it says why they are these: %s',
  (site) => {
    const { milestones } = JSON.parse(read(site, 'data/exhibition.json').toString()) as WholeData;
    const { span } = milestones;
    if (!span?.inferred) throw new Error(`${site} has no years that the editor inferred.`);
    const key = pageOf(site, 'timeline/index.html').elements.find((element) =>
      hasClass(element, 'key'),
    );
    const [named, ...rest] = (key ? textOf(key) : '').split(span.inferred);
    expect(named).toContain(`在${span.from}—${span.to}年`);
    expect(rest).toHaveLength(1);
  },
);

describe.each<SiteName>(['site', 'other'])('the data files of %s', (site) => {
  const events = wordsOf('timeline/index.html', site);
  const json = JSON.parse(read(site, 'data/milestones.json').toString()) as {
    milestones: { id: string; date: string; text: string; url: string }[];
  };

  it('hold what the page holds, the JSON by its schema', () => {
    const schema = JSON.parse(read(site, 'data/milestones.schema.json').toString()) as object;
    const ajv = new Ajv2020({ allErrors: true, formats: { uri: (text) => URL.canParse(text) } });
    expect(ajv.validate(schema, json), ajv.errorsText()).toBe(true);
    expect(json.milestones.map(({ id, date, text }) => ({ id, date, text }))).toEqual(events);
  });

  it('hold it in a table for Excel and WPS', () => {
    const bytes = read(site, 'data/milestones.csv');
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
    const rows = parseCsv<Record<string, string>>(bytes, { bom: true, columns: true });
    expect(rows.map((row) => ({ id: row['编号'], date: row['日期'], text: row['事件'] }))).toEqual(
      events,
    );
  });

  const calendarOf = (file: string) => {
    const calendar = new ICAL.Component(ICAL.parse(read(site, file).toString()) as unknown[]);
    return calendar.getAllSubcomponents('vevent').map((vevent) => new ICAL.Event(vevent));
  };

  it('hold it in a calendar, whole days, and the precision in words', () => {
    const inCalendar = calendarOf('data/milestones.ics');
    expect(inCalendar.map(({ summary }) => summary)).toEqual(events.map(({ text }) => text));
    inCalendar.forEach(({ startDate, description }, index) => {
      const date = events[index]?.date ?? '';
      expect([startDate.isDate, startDate.toString().slice(0, date.length)]).toEqual([true, date]);
      expect(description.includes('原文只记到月，')).toBe(date.length === 7);
      expect(description.includes('原文只记到年，')).toBe(date.length === 4);
    });
  });

  it('hold each event alone, as its page links it', () => {
    for (const { id = '', text } of events) {
      const page = pageOf(site, `timeline/${id}/index.html`);
      const links = linksOf(page, ROOT).map(({ url }) => url.pathname);
      expect(links).toContain(`/data/milestones/${id}.ics`);
      expect(calendarOf(`data/milestones/${id}.ics`).map(({ summary }) => summary)).toEqual([text]);
      expect(page.html).toContain('[EB/OL]');
    }
  });
});

describe('a chronicle that is too long for one page', () => {
  const timeline = pageOf('long', 'timeline/index.html');
  const years = filesOf('long', 'timeline/years/*/index.html');
  const ids = years.flatMap((file) => wordsOf(file, 'long').map(({ id }) => id));

  it('has its events on pages of years, and none on its own', () => {
    expect(timeline.elements.filter(isEntry)).toEqual([]);
    expect(years.length).toBeGreaterThan(10);
  });

  it('has every event in its year, once, in order, with a page of its own', () => {
    expect(ids).toHaveLength(ANNALS);
    expect(ids.map((id = '') => id.slice(0, 4))).toEqual(
      ids.map((id = '') => id.slice(0, 4)).toSorted(),
    );
    const pages = filesOf('long', 'timeline/[0-9]*/index.html').map((file) => file.split('/')[1]);
    expect(ids.toSorted()).toEqual(pages.toSorted());
  });

  it('has 是年 at the end of its year', () => {
    const named = years.map((file) => wordsOf(file, 'long').map(({ id = '' }) => id));
    const closed = named.filter((inYear) => inYear.some((id) => /^\d{4}(?:-[a-z])?$/u.test(id)));
    expect(closed.length).toBeGreaterThan(30);
    for (const inYear of closed) {
      const whole = inYear.findIndex((id) => /^\d{4}(?:-[a-z])?$/u.test(id));
      const days = inYear.findLastIndex((id) => /^\d{4}-(?:0|1[0-2])/u.test(id));
      expect(days, inYear.join()).toBeLessThan(whole);
    }
  });

  it('leads to every year without a script', () => {
    const links = new Set(linksOf(timeline, ROOT).map(({ url }) => url.pathname.slice(1)));
    for (const file of years) expect(links).toContain(file.replace('index.html', ''));
  });

  it('draws crests that stand for several events, and leads from each to what is there', () => {
    const crests = timeline.elements.filter(
      (element) => attribute(element, 'data-direction-index') === '' && element.tagName === 'a',
    );
    expect(crests.length).toBeGreaterThan(5);
    const counted = crests.map((crest) =>
      Number(/，(\d+)件$/u.exec(textOf(crest.childNodes[0] ?? crest))?.[1]),
    );
    expect(counted.reduce((sum, count) => sum + count)).toBeGreaterThan(ANNALS * 0.9);
  });

  it('links nothing to events that are not on the page', () => {
    const pages = [
      timeline,
      ...['source/index.html', 'search/index.html'].map((file) => pageOf('long', file)),
    ];
    for (const page of pages) {
      for (const { url } of linksOf(page, ROOT)) {
        if (url.pathname !== '/timeline/' || url.hash === '') continue;
        const target = timeline.elements.some((e) => attribute(e, 'id') === url.hash.slice(1));
        expect(target, url.href).toBe(true);
      }
    }
  });

  it('says what heights stand for, where no event has a level', () => {
    for (const file of ['index.html', 'timeline/index.html']) {
      expect(read('long', file).toString(), file).toContain(words.timeline.numbered(true));
      expect(read('other', file).toString(), file).not.toContain(words.timeline.numbered(true));
    }
  });

  it('keeps all events for its script, and what all would weigh off the first view', () => {
    const rows = JSON.parse(read('long', 'timeline/events.json').toString()) as [string][];
    expect(rows.map(([id]) => id).toSorted()).toEqual(ids.toSorted());
  });

  it('has pages that a telephone loads at once: overview, years and events', () => {
    const weigh = (file: string) => read('long', `${file}.br`).length;
    for (const file of ['index.html', 'timeline/index.html'])
      expect(weigh(file), file).toBeLessThanOrEqual(14_600);
    const others = filesOf('long', '*/index.html').filter(
      (file) => !/^(?:timeline|source|print)\b/u.test(file),
    );
    expect(others).toContain('contact/index.html');
    for (const file of others) expect(weigh(file), file).toBeLessThanOrEqual(12_000);
    const events = filesOf('long', 'timeline/19[0-9][0-9]*/index.html');
    expect(events.length).toBeGreaterThan(500);
    for (const file of [...years, ...events]) expect(weigh(file), file).toBeLessThanOrEqual(12_000);
  });

  it('has its source on pages that a telephone loads at once, which together have all of it', () => {
    const [first = '', ...others] = filesOf('long', 'source/**/index.html').toSorted(
      (a, b) => a.length - b.length || (a < b ? -1 : 1),
    );
    const parts = [first, ...others];
    expect(parts.length).toBeGreaterThan(2);
    for (const file of parts)
      expect(read('long', `${file}.br`).length, file).toBeLessThanOrEqual(14_600);
    const rows = parts.flatMap((file) =>
      pageOf('long', file)
        .elements.filter(
          ({ tagName, parentNode }) => tagName === 'span' && parentNode?.nodeName === 'td',
        )
        .map((line) => textOf(line)),
    );
    const lines = read('long', 'data/source.txt').toString().split('\n');
    expect(rows).toEqual(lines.filter((line) => line.trim() !== ''));
    const links = linksOf(pageOf('long', first), ROOT).map(({ url }) => url.pathname);
    for (const file of others) expect(links).toContain(`/${file.replace('index.html', '')}`);
  });
});
