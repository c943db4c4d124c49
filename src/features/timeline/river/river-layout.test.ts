import { describe, expect, it } from 'vitest';
import { yearNumber } from '../../../lib/text/year.ts';
import { parseDate } from '../../../model/edtf.ts';
import { timeScale } from '../../../ui/tide-line/tide-line.ts';
import {
  closerTo,
  momentAt,
  panned,
  pannedToEvent,
  RIVER,
  riverLayout,
  zoomed,
} from './river-layout.ts';

const events = ['2001', '2005-05', '2010-03-04', '2019-12'].map((date, index) => {
  const when = parseDate(date);
  if (!when) throw new Error(`no date: ${date}`);
  const level = index === 1 ? ('national' as const) : ('local' as const);
  return { id: date, when, level, direction: { index: index % 2 } };
});
const momentX = (year: number) => timeScale({ start: 1990, end: 2020 }, RIVER.width)(year);
const WHOLE = { start: 2001, end: 2020 };

describe('riverLayout', () => {
  it('shows how long a date is: a year longer than a month, a month longer than a day', () => {
    const [year, , day, month] = riverLayout(events).crests.map(({ from, to }) => to - from);
    expect(year).toBeGreaterThan(month ?? NaN);
    expect(month).toBeGreaterThan(day ?? NaN);
  });

  it('labels years, round ones where there are many, and months from close by', () => {
    const labels = (view?: { start: number; end: number }) =>
      riverLayout(events, { view }).ticks.flatMap(
        ({ year, month }) => year ?? (month ? `${month}月` : []),
      );
    expect(labels({ start: 2001, end: 2004 })).toEqual([
      2001,
      '4月',
      '7月',
      '10月',
      2002,
      '4月',
      '7月',
      '10月',
      2003,
      '4月',
      '7月',
      '10月',
    ]);
    expect(labels()).toEqual([2002, 2004, 2006, 2008, 2010, 2012, 2014, 2016, 2018]);
    expect(labels({ start: 1000, end: 2000 }).length).toBeLessThanOrEqual(16);
  });

  it('labels years before our era as round as they are said', () => {
    const labels = (start: number, end: number) =>
      riverLayout(events, { view: { start, end } }).ticks.flatMap(({ year }) =>
        year === undefined ? [] : yearNumber(year),
      );
    expect(labels(-499, 500)).toEqual([
      '前500',
      '前400',
      '前300',
      '前200',
      '前100',
      '1',
      '100',
      '200',
      '300',
      '400',
    ]);
    expect(labels(-24, 11)).toEqual(['前25', '前20', '前15', '前10', '前5', '1', '5', '10']);
  });

  it('marks every year, and no more marks than can be told apart', () => {
    expect(riverLayout(events).ticks).toHaveLength(WHOLE.end - WHOLE.start + 1);
    expect(riverLayout(events, { view: { start: 1000, end: 2000 } }).ticks.length).toBeLessThan(40);
  });

  it('has a current for each direction, which rises at its own events only', () => {
    const [first, second, ...others] = riverLayout(events).currents;
    expect(others).toEqual([]);
    expect([first?.index, second?.index]).toEqual([0, 1]);
    // The crest of May 2005, in the middle of its month, is the second direction's.
    const crest = riverLayout(events).crests[1];
    expect(second?.stroke).toContain(` ${crest?.x} ${crest?.y}`);
    expect(first?.stroke).not.toContain(` ${crest?.x} ${crest?.y}`);
  });

  it('names the levels at the heights of their crests, the highest first', () => {
    const { levels, crests } = riverLayout(events);
    // Those between have their height too.
    const names = levels.map(({ level }) => level);
    expect(names).toEqual(['national', 'provincial', 'municipal', 'local']);
    expect(levels[0]?.y).toBe(crests[1]?.y);
    expect(levels[3]?.y).toBeCloseTo(crests[0]?.y ?? NaN, 0);
  });

  it('labels a year in its middle, and says where nothing is recorded yet', () => {
    const { ticks, recordedFrom } = riverLayout(events, { view: { start: 1990, end: 2020 } });
    const [begins, next] = [2000, 2001].map((year) => momentX(year));
    expect(ticks.find(({ year }) => year === 2000)?.middle).toBeCloseTo(
      ((begins ?? 0) + (next ?? 0)) / 2,
      0,
    );
    expect(recordedFrom).toBe(2001);
    expect(riverLayout(events).recordedFrom).toBeUndefined();
  });

  it('sets off a stretch, no wider than the drawing', () => {
    const { band } = riverLayout(events, { view: WHOLE, setOff: { start: 1900, end: 2100 } });
    expect(band).toEqual({ from: 0, to: RIVER.width });
  });
});

describe('looking closer', () => {
  it.each([[2003.5], [2001.2], [2012], [undefined]])(
    'ends at an event, from %s on, however often',
    (moment) => {
      const moments = [2001.5, 2005.4, 2010.2, 2019.9];
      let view = WHOLE;
      for (let times = 0; times < 12; times += 1) {
        view = closerTo(view, WHOLE, 1.6, moments, moment);
        const inSight = moments.filter((at) => at > view.start && at < view.end);
        expect(inSight.length).toBeGreaterThan(0);
      }
      expect(view.end - view.start).toBeCloseTo(1, 1);
      expect(closerTo({ start: 2006, end: 2008 }, WHOLE, 2, [2019.9]).start).toBeGreaterThan(2018);
      expect(closerTo(WHOLE, WHOLE, 2, [])).toEqual(zoomed(WHOLE, WHOLE, 2));
    },
  );

  it('moves over empty years to the next event, and where there is none no farther than it is asked', () => {
    const moments = [2001.5, 2005.4, 2019.9];
    expect(pannedToEvent({ start: 2005, end: 2006 }, WHOLE, 0.6, moments).end).toBe(2020);
    expect(pannedToEvent({ start: 2018, end: 2019 }, WHOLE, -0.6, moments)).toEqual({
      start: 2004.9,
      end: 2005.9,
    });
    const after = { start: 2006, end: 2008 };
    expect(pannedToEvent(after, WHOLE, 0.5, [2005])).toEqual(panned(after, WHOLE, 0.5));
  });

  it('keeps the moment that is looked at, and comes back to the whole', () => {
    const view = zoomed(WHOLE, WHOLE, 2, 2005);
    expect(view.end - view.start).toBeCloseTo(9.5, 1);
    expect(momentAt(view, 500)).toBeGreaterThan(2001);
    expect(zoomed(view, WHOLE, 1 / 9)).toEqual(WHOLE);
  });

  it('goes no closer than a year and never past the ends', () => {
    let view = WHOLE;
    for (let step = 0; step < 20; step += 1) view = zoomed(view, WHOLE, 2);
    expect(view.end - view.start).toBe(1);
    expect(panned(view, WHOLE, -Infinity)).toEqual({ start: 2001, end: 2002 });
    expect(panned(view, WHOLE, Infinity)).toEqual({ start: 2019, end: 2020 });
    expect(panned(WHOLE, WHOLE, 0.5)).toEqual(WHOLE);
  });

  it('finds the moment at a place of the drawing', () => {
    const [first] = riverLayout(events).ticks;
    expect(momentAt(WHOLE, first?.x ?? NaN)).toBeCloseTo(2001);
  });
});
