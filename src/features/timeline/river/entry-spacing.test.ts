import { describe, expect, it } from 'vitest';
import { yearNumber } from '../../../lib/text/year.ts';
import { parseDate } from '../../../model/edtf.ts';
import { entrySpacings } from './entry-spacing.ts';

function dates(...written: string[]) {
  return written.map((date) => {
    const when = parseDate(date);
    if (!when) throw new Error(`no date: ${date}`);
    return when;
  });
}

describe('entrySpacings', () => {
  it('are true to time: twice as long is twice as far', () => {
    const [first, , twice] = entrySpacings(dates('2000-01', '2001-02', '2003-03', '2004-04'));
    expect(first).toMatchObject({ height: 0, broken: false });
    const [, one] = entrySpacings(dates('2000-01', '2001-02', '2003-03', '2004-04'));
    expect(twice?.height).toBe((one?.height ?? NaN) * 2);
  });

  it('break a stretch far longer than is usual, and say how long it was', () => {
    const stretches = entrySpacings(dates('2000-12', '2002-01', '2003-02', '2004-03', '2014-09'));
    expect(stretches.map(({ broken }) => broken)).toEqual([false, false, false, false, true]);
    expect(stretches[4]).toMatchObject({ months: 125, about: false, years: [] });
    expect(stretches[4]?.height).toBeLessThan((stretches[1]?.height ?? 0) * 10);
  });

  it('know that a year alone does not tell the months', () => {
    const [, year, day] = entrySpacings(dates('2000', '2002', '2003-05-06'));
    expect([year?.about, year?.months, day?.about]).toEqual([true, 12, true]);
  });

  it('know that what is about, in doubt or open does not tell the months either', () => {
    const about = (date: string) => entrySpacings(dates('1940-01', date))[1]?.about;
    for (const date of ['195X', '1958-21', '1958-03~', '1958-03?', '1958-03/..']) {
      expect(about(date), date).toBe(true);
    }
    for (const date of ['1958-03', '1958-03-05', '1958-03/1959-02'])
      expect(about(date)).toBe(false);
  });

  it('have no empty time while something goes on', () => {
    const [, within, after] = entrySpacings(dates('1949/1985', '1950', '1990'));
    expect(within?.months).toBe(0);
    // From the end of 1985 to the beginning of 1990, not from that of 1950.
    expect(after?.months).toBe(48);
  });

  it('mark where years begin within a stretch', () => {
    const [, stretch] = entrySpacings(dates('2000-06', '2002-03'));
    expect(stretch?.years.map(({ year }) => year)).toEqual([2001, 2002]);
    for (const { y } of stretch?.years ?? []) {
      expect(y).toBeGreaterThan(0);
      expect(y).toBeLessThan(stretch?.height ?? 0);
    }
  });

  it('mark years before our era as round as they are said', () => {
    const [, stretch] = entrySpacings(dates('-0222', '-0198'));
    expect(stretch?.years.map(({ year }) => yearNumber(year))).toEqual(['前200']);
  });

  it('have no length between events of one day, within one year, or before a single one', () => {
    expect(entrySpacings(dates('2014-06-09', '2014-06-09')).map(({ height }) => height)).toEqual([
      0, 0,
    ]);
    expect(entrySpacings(dates('2014', '2014-06')).map(({ height }) => height)).toEqual([0, 0]);
    expect(entrySpacings(dates('1999-12-31'))).toMatchObject([{ height: 0, years: [] }]);
    expect(entrySpacings([])).toEqual([]);
  });

  it('show a year as longer than a month, and a month as longer than a day', () => {
    const [year, month, day] = entrySpacings(
      dates('2000', '2000-03', '2000-03-04', '2009', '2010'),
    );
    expect(year?.span).toBeGreaterThan(month?.span ?? NaN);
    expect(month?.span).toBeGreaterThanOrEqual(day?.span ?? NaN);
  });
});
