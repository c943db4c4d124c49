import { describe, expect, it } from 'vitest';
import { type PrintedEvent, printedAnnals } from '../../../tests/printed-annals.ts';
import { seeded } from '../../../tests/seeded.ts';
import { readSource } from '../quotation.ts';
import { type Paragraph, placeParagraphs } from './places.ts';
import { checkDates } from '../check/dates.ts';

type Event = Pick<PrintedEvent, 'id' | 'date' | 'text'>;

const paragraphOf = ({ id, date, text }: Event): Paragraph => {
  return { file: id, collection: 'milestones', text, date };
};

/** The mistakes that are found in the dates of events. */
const mistakesIn = (source: string, events: readonly Event[]) =>
  checkDates(placeParagraphs(readSource(source), events.map(paragraphOf)));

const { source, events } = printedAnnals(3000, false);

describe('annals of three thousand events', () => {
  it('are made as they should be', () => {
    expect(events.length).toBeGreaterThanOrEqual(3000);
    expect(new Set(events.map(({ id }) => id)).size).toBe(events.length);
    const words = Map.groupBy(events, ({ text }) => text);
    expect([...words.values()].filter((same) => same.length > 50)).toHaveLength(4);
  });

  it('give no false mistake, and each event has a place', () => {
    const placing = placeParagraphs(readSource(source), events.map(paragraphOf));
    expect(checkDates(placing)).toEqual([]);
    expect(placing.repeated).toEqual([]);
    expect(placing.placed).toHaveLength(events.length);
    // None is silent because nothing was understood.
    expect(placing.placed.filter(({ reading }) => !reading || reading.within)).toEqual([]);
  });
});

/** What an editor gets wrong, as the wrong date in EDTF. */
const MISTAKES: [name: string, times: number, fits: RegExp, wrong: (date: string) => string][] = [
  [
    'a wrong day',
    8,
    /^\d{4}-(?:0\d|1[0-2])-\d\d$/u,
    (date) => `${date.slice(0, 8)}${date.endsWith('28') ? 29 : 28}`,
  ],
  ['a wrong month', 7, /^\d{4}-0[1-8]-\d\d$/u, (date) => `${date.slice(0, 5)}12${date.slice(7)}`],
  ['a wrong year', 7, /^\d{4}-(?:0\d|1[0-2])-\d\d$/u, (date) => `1901${date.slice(4)}`],
  ['a year more precise than printed', 4, /^\d{4}$/u, (date) => `${date}-12`],
  ['a month more precise than printed', 4, /^\d{4}-(?:0\d|1[0-2])$/u, (date) => `${date}-01`],
  [
    'a day not as precise as printed',
    4,
    /^\d{4}-(?:0\d|1[0-2])-\d\d$/u,
    (date) => date.slice(0, 7),
  ],
  ['约 dropped', 3, /^\d{4}-02~$/u, (date) => date.slice(0, -1)],
  ['约 dropped of a year', 3, /^\d{4}~$/u, (date) => date.slice(0, -1)],
  ['a span cut to its end', 3, /^\d{4}\/\d{4}$/u, (date) => date.slice(5)],
  ['a season taken for its year', 3, /^\d{4}-21$/u, (date) => date.slice(0, 4)],
];

describe('deliberate mistakes', () => {
  const random = seeded(40);
  const often = Map.groupBy(events, ({ text }) => text);
  // The same words elsewhere would make two places of it that may be meant.
  const alone = events.filter(({ text }) => often.get(text)?.length === 1);
  const cases = MISTAKES.flatMap(([name, times, fits, wrong]) => {
    const suitable = alone.filter(({ date }) => fits.test(date));
    return Array.from({ length: times }, () => {
      const [event] = suitable.splice(Math.floor(random() * suitable.length), 1);
      if (!event) throw new Error(`No event is left for ${name}`);
      return { name, event, wrong: wrong(event.date) };
    });
  });
  const wrongOf = new Map(cases.map(({ event, wrong }) => [event, wrong]));
  const changed = events.map((event) => ({ ...event, date: wrongOf.get(event) ?? event.date }));
  const problems = mistakesIn(source, changed);

  it('are forty or more, and each gives one line', () => {
    expect(cases.length).toBeGreaterThanOrEqual(40);
    expect(problems.map(({ file }) => file).sort()).toEqual(
      cases.map(({ event }) => event.id).sort(),
    );
  });

  it.each(cases)('$name: $event.id as $wrong', ({ event, wrong }) => {
    const [problem] = problems.filter(({ file }) => file === event.id);
    expect(problem?.field).toBe('date');
    expect(problem?.found).toBe(`"${wrong}"`);
    expect(problem?.expected).toContain(event.printed);
    // What is advised is the date, and nothing that would make it another.
    expect(problem?.advice).toMatch(new RegExp(`应写 ${RegExp.escape(event.date)}$`, 'u'));
  });

  it('name both of a pair whose dates were swapped', () => {
    const [a, b] = [alone[100], alone[900]];
    if (!a || !b) throw new Error('There are too few events');
    const swapped = events.map((event) =>
      event === a ? { ...a, date: b.date } : event === b ? { ...b, date: a.date } : event,
    );
    expect(
      mistakesIn(source, swapped)
        .map(({ file }) => file)
        .sort(),
    ).toEqual([a.id, b.id].sort());
  });
});

describe('the same words at several places', () => {
  const twice = '1958年\n3月 县人民代表大会召开。\n1960年\n5月 县人民代表大会召开。\n';
  const event = (date: string, id = date) => ({ id, date, text: '县人民代表大会召开。' });

  it('are matched by their dates, in any order', () => {
    expect(mistakesIn(twice, [event('1960-05'), event('1958-03')])).toEqual([]);
  });

  it('leave to a wrong date the place that no other has', () => {
    const [problem, ...more] = mistakesIn(twice, [event('1960-05'), event('1960-06')]);
    expect(more).toEqual([]);
    expect(problem).toMatchObject({ file: '1960-06', found: '"1960-06"' });
    expect(problem?.expected).toBe(
      'the date that the source prints: 1958年 … 3月, written 1958-03',
    );
  });

  it('are found where they are published more often than printed', () => {
    const paragraphs = [event('1958-03'), event('1960-05'), event('1960-05', '1960-05-b')];
    const { placed, repeated } = placeParagraphs(readSource(twice), paragraphs.map(paragraphOf));
    expect(placed.map(({ paragraph }) => paragraph.file)).toEqual(['1958-03', '1960-05']);
    expect(repeated.map(({ paragraph, other }) => [paragraph.file, other?.file])).toEqual([
      ['1960-05-b', '1958-03'],
    ]);
  });

  it('may stand in the article too, which takes another place or the same', () => {
    const article: Paragraph = {
      file: 'article',
      collection: 'article',
      text: '县人民代表大会召开。',
    };
    const paragraphs = [article, ...[event('1960-05'), event('1958-03')].map(paragraphOf)];
    for (const text of [`${twice}\n县人民代表大会召开。\n`, `县人民代表大会召开。\n\n${twice}`]) {
      const placing = placeParagraphs(readSource(text), paragraphs);
      expect(checkDates(placing)).toEqual([]);
      expect(new Set(placing.placed.map(({ place }) => place[0])).size).toBe(3);
    }
    expect(placeParagraphs(readSource(twice), paragraphs).repeated).toEqual([]);
  });

  it('belong to the longer paragraph that holds them', () => {
    const source = '1958年\n3月 水库开工。年底水库开工。\n4月 水库开工。\n';
    const longer = { id: '1958-03', date: '1958-03', text: '水库开工。年底水库开工。' };
    const short = { id: '1958-04', date: '1958-04', text: '水库开工。' };
    expect(mistakesIn(source, [longer, short])).toEqual([]);
    const { repeated } = placeParagraphs(
      readSource(source),
      [longer, short, { ...short, id: 'again' }].map(paragraphOf),
    );
    expect(repeated.map(({ paragraph }) => paragraph.file)).toEqual(['again']);
  });
});
