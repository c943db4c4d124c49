import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/text/normalise.ts';
import { parseDate } from '../../../model/edtf.ts';
import {
  matchingEvents,
  hasParameters,
  type Exploration,
  explorationOf,
  type ExploredEvent,
  searchedText,
  searchOf,
  EVERYTHING,
} from './exploration.ts';
import type { Level } from '../../../words/keys.ts';
import { LEVELS } from '../../../words/own.ts';

function event(id: string, level: Level, direction: string, text: string): ExploredEvent {
  const when = parseDate(id);
  if (!when) throw new Error(`no date: ${id}`);
  return { id, when, level, direction: { id: direction, index: 0 }, text };
}

const EVENTS = [
  event('2007-04', 'national', 'openness', '全国档案编研出版工作会议在萧召开。'),
  event('2009-11', 'provincial', 'rule-of-law', '入选我省第一批“示范县”。'),
  event('2011', 'local', 'modernisation', '新馆建成启用。'),
  event('2011-11', 'national', 'modernisation', '晋升为国家一级档案馆（G20）。'),
];
const TEXTS = EVENTS.map((one) => searchedText(one, normalise));

const found = (asked: Partial<Exploration>) =>
  matchingEvents(EVENTS, TEXTS, { ...EVERYTHING, ...asked }, normalise(asked.text ?? '')).map(
    ({ id }) => id,
  );

describe('matchingEvents', () => {
  it.each<[Partial<Exploration>, string[]]>([
    [{}, ['2007-04', '2009-11', '2011', '2011-11']],
    [{ directions: ['openness', 'rule-of-law'] }, ['2007-04', '2009-11']],
    [{ levels: ['national'], directions: ['modernisation'] }, ['2011-11']],
    [{ text: 'ｇ20' }, ['2011-11']],
    [{ text: '2011年11月' }, ['2011-11']],
    [{ text: ' ' }, ['2007-04', '2009-11', '2011', '2011-11']],
    [{ year: 2011 }, ['2011', '2011-11']],
    [{ view: { start: 2009, end: 2011 } }, ['2009-11']],
    // Of a date known to the year alone any part may be meant.
    [{ view: { start: 2011.5, end: 2011.75 } }, ['2011']],
    [{ directions: ['nobody'] }, []],
  ])('%o', (asked, ids) => expect(found(asked)).toEqual(ids));
});

describe('dates that are more than a day, a month or a year', () => {
  const dates = ['195X', '1949/1952', '1950-24', '1951~', '1953/..', '../1948', '1955/'];
  const events = dates.map((date, index) =>
    event(date, LEVELS[index % LEVELS.length] ?? 'local', 'openness', '大事。'),
  );
  const texts = events.map((one) => searchedText(one, normalise));
  const shown = (asked: Partial<Exploration>) =>
    matchingEvents(events, texts, { ...EVERYTHING, ...asked }, normalise(asked.text ?? '')).map(
      ({ id }) => id,
    );

  it.each<[Partial<Exploration>, string[]]>([
    // Each year that a date covers; an open end has no last one, and of an unknown one only the first is sure.
    [{ year: 1950 }, ['195X', '1949/1952', '1950-24']],
    [{ year: 1952 }, ['195X', '1949/1952']],
    [{ year: 1951 }, ['195X', '1949/1952', '1950-24', '1951~']],
    [{ year: 1955 }, ['195X', '1953/..', '1955/']],
    [{ year: 1990 }, ['1953/..']],
    [{ year: 1800 }, ['../1948']],
    [{ view: { start: 1952.5, end: 1953 } }, ['195X', '1949/1952']],
    [{ text: '1950年' }, ['195X', '1949/1952', '1950-24']],
    [{ text: '五十年代' }, ['195X']],
    [{ text: '1950年代' }, ['195X']],
    [{ text: '50年代' }, ['195X']],
    [{ text: '1959年' }, ['195X']],
    [{ text: '约1951' }, ['1951~']],
    [{ text: '冬' }, ['1950-24']],
  ])('%o', (asked, ids) => expect(shown(asked)).toEqual(ids));
});

describe('the address', () => {
  const whole: Exploration = {
    directions: ['openness', 'rule-of-law'],
    levels: ['provincial', 'national'],
    text: '示范 & 50%',
    view: { start: 2007.25, end: 2012 },
    year: 2011,
    compare: true,
  };

  it('holds all that is asked, and is read back the same', () => {
    expect(explorationOf(searchOf(whole))).toEqual(whole);
  });

  it('is empty where nothing is asked, and leaves other parameters alone', () => {
    expect(searchOf(EVERYTHING)).toBe('');
    expect(searchOf(EVERYTHING, '?mark=a&level=local')).toBe('?mark=a');
    expect([hasParameters('?mark=a'), hasParameters('?year=2011')]).toEqual([false, true]);
  });

  it.each([
    '?from=x&to=2',
    '?from=2012&to=2007',
    '?year=--1',
    '?level=galactic',
    '?compare=1',
    '?q=',
  ])('asks nothing with %s', (search) => expect(searchOf(explorationOf(search))).toBe(''));
});
