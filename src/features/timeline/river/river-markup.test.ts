import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../model/edtf.ts';
import type { ExploredEvent } from '../explorer/exploration.ts';
import { RIVER, riverLayout } from './river-layout.ts';
import { riverMarkup } from './river-markup.ts';

function event(date: string): ExploredEvent {
  const when = parseDate(date);
  if (!when) throw new Error(`no date: ${date}`);
  return { id: date, when, level: 'local', direction: { id: 'a', index: 0 }, text: '大事。' };
}

/** The crest of a date, among others far away, as it is drawn. */
function drawn(date: string) {
  const events = ['1900', date, '2019'].map(event);
  const layout = riverLayout(events, { view: { start: 1900, end: 2020 }, clusterWithin: 0 });
  const byId = new Map(events.map((one) => [one.id, one]));
  const markup = riverMarkup(layout, byId, ([id = '']) => `#${id}`, false);
  const link = /<a [^>]*href="#([^"]*)".*?<\/a>/gu;
  return [...markup.matchAll(link)].find(([, id]) => id === date)?.[0] ?? '';
}

const text = (kind: string, markup: string) =>
  new RegExp(`<text class="${kind}"[^>]*>([^<]*)`, 'u').exec(markup)?.[1];
/** From where to where, in per cent of the drawing. */
const dotted = (markup: string) =>
  [...markup.matchAll(/<line class="dotted" x1="([\d.]+)%" x2="([\d.]+)%"/gu)].map(
    ([, from, to]) => [Number(from), Number(to)],
  );
const solid = (markup: string) => {
  const [, x, width] = /<rect class="span" x="([\d.]+)%" width="([\d.]+)%"/u.exec(markup) ?? [];
  return x === undefined ? undefined : [Number(x), Number(x) + Number(width)];
};
/** Calm water takes 3 % of each side. */
const at = (year: number) => 3 + (94 * (year - 1900)) / 120;

describe('a date on the river', () => {
  it.each([
    ['1958', '1958', undefined, '1958年'],
    ['1958-12', '1958', '12月', '1958年12月'],
    ['1949/1952', '1949—1952', undefined, '1949年至1952年'],
    ['1958~', '约1958', undefined, '约1958年'],
    ['1984?', '1984?', undefined, '1984年（存疑）'],
    ['195X', '1950年代', undefined, '二十世纪五十年代'],
    ['1958-21', '1958', '春', '1958年春'],
    ['1958-33', '1958', '一季度', '1958年第一季度'],
    ['1949/..', '1949起', undefined, '1949年起'],
  ])('%s is labelled %s and %s, and named %s', (date, year, below, words) => {
    const markup = drawn(date);
    expect(text('year', markup)).toBe(year);
    expect(text('month', markup)).toBe(below);
    expect(markup).toContain(`<title>${words} 大事。</title>`);
  });

  it.each([
    ['1958', 1958, 1959],
    ['1949/1952', 1949, 1953],
    ['195X', 1950, 1960],
  ])('%s is a stretch from %d to %d', (date, from, to) => {
    const [start, end] = solid(drawn(date)) ?? [];
    expect(start).toBeCloseTo(at(from), 0);
    expect(end).toBeCloseTo(at(to), 0);
    expect(dotted(drawn(date))).toEqual([]);
  });

  it.each(['1958~', '1984?', '1958%'])('%s is dotted', (date) => {
    const markup = drawn(date);
    expect(solid(markup)).toBeUndefined();
    const [[from, to] = []] = dotted(markup);
    const year = Number(date.slice(0, 4));
    expect(from).toBeCloseTo(at(year), 0);
    expect(to).toBeCloseTo(at(year + 1), 0);
  });

  it('hides nothing that happened meanwhile: what goes on for years lies above, each on its lane', () => {
    const dates = ['1900', '1949/1985', '195X', '1958', '1970/1972', '1990/1995', '2019'];
    const layout = riverLayout(dates.map(event), { clusterWithin: 0 });
    const byId = new Map(dates.map((date) => [date, event(date)]));
    const markup = riverMarkup(layout, byId, ([id = '']) => id, false);
    const lanes = [...markup.matchAll(/href="([^"]+)".*?class="span"[^>]* y="([\d.]+)"/gu)];
    const heightOf = (date: string) => Number(lanes.find(([, id]) => id === date)?.[2]);
    const ground = heightOf('1958');
    expect([heightOf('1900'), heightOf('2019')]).toEqual([ground, ground]);
    // Drawn by their middles: the fifties, then the long one, then what lies within it.
    expect(heightOf('195X')).toBe(ground - 8);
    expect(heightOf('1949/1985')).toBe(ground - 16);
    expect(heightOf('1970/1972')).toBe(ground - 8);
    expect(heightOf('1990/1995')).toBe(ground - 8);
  });

  it('is told with the others of its crest, from the first year to the last of them', () => {
    const dates = ['195X', '1954', '1955-03'];
    const byId = new Map(dates.map((date) => [date, event(date)]));
    const byYear = new Map(['1954', '1954-03'].map((date) => [date, event(date)]));
    const layout = riverLayout([...byId.values()], { clusterWithin: 1000 });
    const markup = riverMarkup(layout, byId, ([id = '']) => id, false);
    expect(markup).toContain('data-span="1950 1960"');
    expect(markup).toContain('<title>1950年至1959年，3件</title>');
    expect([text('year', markup), text('month', markup)]).toEqual(['1950—1959', '3件']);
    // Its link leads to the year that it names.
    expect(riverMarkup(layout, byId, (_, year) => `years/${year}/`, false)).toContain(
      'href="years/1950/"',
    );
    const within = riverLayout([event('1954'), event('1954-03')], { clusterWithin: 1000 });
    expect(
      text(
        'month',
        riverMarkup(within, byYear, ([id = '']) => id, false),
      ),
    ).toBe('2件');
  });

  it('goes on dotted to the edge where a side is open', () => {
    const on = drawn('1949/..');
    expect(solid(on)?.[0]).toBeCloseTo(at(1949), 0);
    expect(dotted(on)).toEqual([
      [solid(on)?.[1], 100].map((x) => expect.closeTo(x ?? NaN, 0) as number),
    ]);
    const back = drawn('../1952');
    expect(dotted(back)).toEqual([[0, expect.closeTo(at(1952), 0) as number]]);
    expect(RIVER.width).toBe(1000);
  });
});
