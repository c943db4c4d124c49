/** What a date means: its year, month and day, and how it is written in EDTF. */
import { isoYear } from '../date.ts';
import type { Point } from './point.ts';

/** What the dates above say, which a date may leave out. */
export interface Context {
  readonly year?: number | undefined;
  readonly month?: number | undefined;
  readonly day?: number | undefined;
}

/** Until then the months of a year that are written out may be those of the moon. */
export const GREGORIAN_FROM = 1912;
const HALVES = { first: ['01', '06'], second: ['07', '12'], threeQuarters: ['01', '09'] } as const;
const THIRDS = [
  [1, 10],
  [11, 20],
  [21, 31],
] as const;

const two = (number: number) => String(number).padStart(2, '0');

/** How many days a month has. */
export const daysIn = (year: number, month: number) =>
  new Date(new Date(0).setUTCFullYear(year, month, 0)).getUTCDate();

function dayAfter({ year, month, day }: Context): Context {
  if (year === undefined || month === undefined || day === undefined) return { year, month };
  const next = new Date(new Date(0).setUTCFullYear(year, month - 1, day + 1));
  return { year: next.getUTCFullYear(), month: next.getUTCMonth() + 1, day: next.getUTCDate() };
}

/** Years from an event of a chronicle to the next. */
const SOON_AFTER = 20;

/** 58年 below 1957年 is 1958; below 1888年 or 2014年, or below none, nobody knows. */
function inCentury(year: number, { year: above = 0 }: Context): number | undefined {
  const whole = above - (above % 100) + year;
  const isNear = whole >= above && whole <= above + SOON_AFTER;
  return above >= GREGORIAN_FROM && isNear ? whole : undefined;
}

/** The year, month and day of a point, with what it leaves out taken from the context. */
export function resolve(point: Point, context: Context): Context {
  const { year: own, month: ownMonth, day: ownDay } = point;
  if (ownDay === 'next') return dayAfter(context);
  if (ownDay === 'same') return context;
  let year = typeof own === 'number' ? own : context.year;
  if (own === 'next' && year !== undefined) year += 1;
  if (own === 'last' && year !== undefined) year -= 1;
  if (typeof own === 'number' && point.short) year = inCentury(own, context);
  if (point.masked !== undefined || Number.isNaN(year)) year = undefined;
  // 7日 is of the month that stands above; 是年 alone is not.
  let month = typeof ownMonth === 'number' ? ownMonth : context.month;
  const hasDay = ownDay !== undefined || point.some === 'day';
  if (ownMonth === undefined && (own !== undefined || !hasDay)) month = undefined;
  if (point.some === 'month') return { year };
  if (ownMonth === 'next' && month !== undefined && year !== undefined) {
    [year, month] = month === 12 ? [year + 1, 1] : [year, month + 1];
  }
  const ofMoon = point.lunar || (point.written && (year ?? 0) < GREGORIAN_FROM);
  return ofMoon ? { year } : { year, month, day: ownDay };
}

/** The month of the moon that ends before our year does: the next one has the winter solstice in it. */
const LAST_WITHIN = 10;
/** Since then every year of the moon has begun with the month that it begins with today. */
const SPRING_FIRST_FROM = 763;

/** Whether a point may be in the next year: 秋冬, or a month of the moon that is late, or not known. */
function mayGoOn(point: Point, { year = 0, month: found }: Context): boolean {
  const { lunar, written, code, month, moonMonth, day, printed } = point;
  if (Number.isNaN(code)) return printed?.rest.includes('冬') ?? true;
  // 是月 and 同日 after a day of the moon.
  const isRelative = typeof month === 'string' || typeof day === 'string';
  if (isRelative && found === undefined) return true;
  if (!lunar && !(written && year < GREGORIAN_FROM)) return false;
  const ofMoon = moonMonth ?? month;
  const isEarly = typeof ofMoon === 'number' && ofMoon <= LAST_WITHIN;
  return !(isEarly && year >= SPRING_FIRST_FROM);
}

/**
 * The years, in EDTF, in one of which a date is that is not understood: from that of its first point to
 * that of its last one, or the next where it may be in that.
 */
export function yearsOf(points: readonly (readonly [Point, Context])[]): string[] {
  const years = points.map(([point, { year }]) => {
    const isVague = year === undefined || point.about || point.doubted || point.open !== undefined;
    return isVague ? Number.NaN : year;
  });
  const goesOn = points.some(([point, when]) => mayGoOn(point, when));
  const first = Math.min(...years);
  const last = Math.max(...years) + (goesOn ? 1 : 0);
  // NaN makes no years of it.
  const count = last - first + 1;
  return count > 0 ? Array.from({ length: count }, (_, index) => isoYear(first + index)) : [];
}

/** A point in EDTF, without marks of certainty; the first way of writing it is the one to advise. */
export function writings(point: Point, { year, month, day }: Context): string[] {
  if (point.masked !== undefined) {
    return point.maskedOr === undefined ? [point.masked] : [point.masked, point.maskedOr];
  }
  const lost = (asked: unknown, found: unknown) => asked !== undefined && found === undefined;
  const unknown = lost(point.month, month) || lost(point.day, day) || lost(day, month);
  if (year === undefined || point.lunar || unknown) return [];
  const whole = isoYear(year);
  if (point.half) {
    const [from, to] = HALVES[point.half];
    return [`${whole}-${from}/${whole}-${to}`, whole];
  }
  // 秋冬 is two seasons, and may be of two years.
  if (point.code !== undefined) return Number.isNaN(point.code) ? [] : [`${whole}-${point.code}`];
  if (month === undefined) return point.some ? [`${whole}-XX`, `${whole}-XX-XX`, whole] : [whole];
  if (!(month >= 1 && month <= 12)) return [];
  const inMonth = `${whole}-${two(month)}`;
  const last = daysIn(year, month);
  const third = point.third === undefined ? undefined : THIRDS[point.third];
  if (third) {
    const [from, to] = third;
    return [inMonth, `${inMonth}-${two(from)}/${inMonth}-${two(Math.min(to, last))}`];
  }
  if (day === undefined) return point.some ? [`${inMonth}-XX`, inMonth] : [inMonth];
  return day >= 1 && day <= last ? [`${inMonth}-${two(day)}`] : [];
}

/** The same with the mark of what is approximate, uncertain or both. */
export function qualified(writing: string, about: boolean, doubted: boolean): string {
  const mark = about && doubted ? '%' : about ? '~' : doubted ? '?' : '';
  return writing
    .split('/')
    .map((end) => (end === '..' ? end : end + mark))
    .join('/');
}
