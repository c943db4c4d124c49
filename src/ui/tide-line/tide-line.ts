/**
 * The tide line: one stroke over time, with a crest for each milestone at its true date, higher for
 * a higher level, and where no event has a level, for more of them. Entrance, timeline, article, footer
 * and 404 page all draw it from here.
 */
import { cluster } from '../../lib/cluster.ts';
import { type HistoricalDate, isUnsure, plainPoint, spanOf, yearsNamed } from '../../model/date.ts';
import { endOfPart } from '../../model/part-of-date.ts';
import type { Milestone } from '../../model/types.ts';
import type { Level } from '../../words/keys.ts';
import { LEVELS, UNNAMED_LEVEL } from '../../words/own.ts';
import { yearNumber } from '../../lib/text/year.ts';

/** The part of a milestone that the line is drawn from. */
export type TideEvent = Pick<Milestone, 'id' | 'when' | 'level'>;

/** A stretch of time in fractional years, such as 2007 to 2023: the end is not within it. */
export interface TimeSpan {
  readonly start: number;
  readonly end: number;
}

/** Lengths are in units of the drawing. */
export interface TideOptions {
  readonly width: number;
  /** The highest crest touches 0, calm water lies at `height`. */
  readonly height: number;
  /** What is shown; by default all years of the events, whole. */
  readonly view?: TimeSpan;
  /** Crests that stand closer than this are drawn as one. */
  readonly clusterWithin?: number;
  /** Of a lone crest. */
  readonly crestWidth?: number;
  /** How many fainter lines follow below the stroke, as ripples do. */
  readonly ripples?: number;
  readonly rippleGap?: number;
  /** What heights stand for, where the line is one of several; by default what its own events have. */
  readonly heights?: Heights;
}

/** What the heights of crests stand for. */
interface Heights {
  /** Whether some event has a level. An event without one then stays below those that have. */
  readonly levelled: boolean;
  /** How many events the highest crest stands for, where none has a level. */
  readonly most: number;
}

interface Crest {
  /** Of the events that the crest stands for, one or more, from past to present. */
  readonly ids: readonly string[];
  readonly x: number;
  /** That of the highest level among them, or of their number where no event has a level. */
  readonly y: number;
  /** Where the first event begins, and the last one ends. */
  readonly from: number;
  readonly to: number;
  /** Whether one of them goes on for years, or nobody knows how long, and others lie within it. */
  readonly long: boolean;
  /** Whether all of their dates are about or in doubt, and no edge of the stretch is sure. */
  readonly unsure: boolean;
  /** Where a side is open or not known the stretch goes on beyond what is known. */
  readonly opensBack: boolean;
  readonly opensOn: boolean;
}

export interface TideLine {
  readonly heights: Heights;
  /** Path data (SVG `d`) of the stroke. */
  readonly stroke: string;
  /** Path data of the ripples below it, from the nearest to the faintest. */
  readonly ripples: readonly string[];
  /** From past to present. */
  readonly crests: readonly Crest[];
  /** Where each year begins. */
  readonly years: readonly { readonly year: number; readonly x: number }[];
}

/** Calm water before the first year and after the last, as a share of the width. */
const MARGIN = 0.03;

type Point = readonly [x: number, y: number];

/** A crest's height as a share of the drawing's: a district's event is a third of a national one. */
export function heightOf(level: Level = UNNAMED_LEVEL): number {
  return heightAt(LEVELS.indexOf(level));
}

const heightAt = (place: number) => (place + 1.5) / (LEVELS.length + 0.5);

/** The height of one event among many, as a share: low, and yet a crest. */
const LOWEST = 0.12;

/**
 * A crest's height as a share of the drawing's: that of the highest level among its events, of which one
 * without a level stays below the lowest; or, where no event of the drawing has one, by their number.
 */
function crestHeight(events: readonly TideEvent[], { levelled, most }: Heights): number {
  if (levelled) {
    return heightAt(Math.max(...events.map(({ level }) => LEVELS.indexOf(level ?? ''))));
  }
  return most > 1 ? Math.min(1, Math.max(LOWEST, events.length / most)) : heightOf();
}

/** The span of a date, and where its crest stands. */
interface Stretch extends TimeSpan {
  readonly crest: number;
}

const stretches = new WeakMap<HistoricalDate, Stretch>();

/** The stretch of a date, reckoned once: thousands are asked for in every frame that is drawn. */
function knownStretch(when: HistoricalDate): Stretch {
  const known = stretches.get(when);
  if (known) return known;
  const { start, end } = spanOf(when);
  // Of 1958年底 the whole year is known, and that it was at its end.
  const part = plainPoint(endOfPart(when) ?? '');
  const crest = part ? spanOf({ iso: '', ...part }).start : (start + end) / 2;
  const stretch = { start, end, crest };
  stretches.set(when, stretch);
  return stretch;
}

function isLong(when: HistoricalDate): boolean {
  const { first, last } = yearsNamed(when);
  return last > first || when.start !== undefined || when.end !== undefined;
}

/** The years of some events, whole; of none an empty span. */
export function yearsOf(events: readonly TideEvent[]): TimeSpan {
  if (events.length === 0) return { start: 0, end: 0 };
  const years = events.map(({ when }) => yearsNamed(when));
  const start = Math.min(...years.map(({ first }) => first));
  return { start, end: Math.max(...years.map(({ last }) => last)) + 1 };
}

/** The years of some events as a title has them: `2007—2022`, `1958`, `前221—1958`; of none nothing. */
export function spanOfYears(events: readonly TideEvent[]): string {
  const { start, end } = yearsOf(events);
  return events.length === 0 ? '' : [...new Set([start, end - 1])].map(yearNumber).join('—');
}

/**
 * Where a moment lies in a drawing, leaving room for the first wave's back and the last one's front.
 * @returns units of the drawing for fractional years
 */
export function timeScale({ start, end }: TimeSpan, width: number): (time: number) => number {
  const perYear = (width * (1 - 2 * MARGIN)) / (end - start || 1);
  return (time) => width * MARGIN + (time - start) * perYear;
}

/**
 * Draws the tide line.
 * @param events in any order; without events the water lies flat
 */
export function tideLine(events: readonly TideEvent[], options: TideOptions): TideLine {
  const { width, height, crestWidth = width / 7, ripples = 0, rippleGap = height / 8 } = options;
  const { view = yearsOf(events), clusterWithin = 0 } = options;
  const scale = timeScale(view, width);

  const placed = events
    .map((event) => {
      const { start, end, crest } = knownStretch(event.when);
      return { ...event, x: scale(crest), from: scale(start), to: scale(end) };
    })
    .filter(({ x }) => x >= 0 && x <= width)
    .sort((a, b) => a.x - b.x);
  const clusters = cluster(placed, clusterWithin);
  const heights = options.heights ?? {
    levelled: events.some(({ level }) => level),
    most: Math.max(...clusters.map(({ members }) => members.length)),
  };
  const crests = clusters.map(({ members, x }) => ({
    ids: members.map(({ id }) => id),
    x: round(x),
    y: round(height * (1 - crestHeight(members, heights))),
    from: round(Math.min(...members.map(({ from }) => from))),
    to: round(Math.max(...members.map(({ to }) => to))),
    long: members.some(({ when }) => isLong(when)),
    unsure: members.every(({ when }) => isUnsure(when)),
    opensBack: members.some(({ when }) => when.start !== undefined),
    opensOn: members.some(({ when }) => typeof when.end === 'string'),
  }));
  const points = outline(crests, width, height, crestWidth);
  const firstYear = Math.ceil(view.start);
  return {
    heights,
    stroke: pathOf(points),
    ripples: ripplesOf(ripples, height, rippleGap).map(({ scale: strength, shift }) =>
      pathOf(points.map(([x, y]) => [x, y * strength + shift])),
    ),
    crests,
    years: Array.from({ length: Math.max(0, Math.ceil(view.end) - firstYear) }, (_, index) => ({
      year: firstYear + index,
      x: round(scale(firstYear + index)),
    })),
  };
}

/**
 * Each ripple repeats the swell above it, weaker and a little lower: its `y` is that of the stroke,
 * scaled and shifted. Lengths are in units of the drawing.
 * @returns from the nearest to the faintest
 */
export function ripplesOf(count: number, height: number, gap: number) {
  return Array.from({ length: count }, (_, index) => {
    const scale = (1 - (index + 1) / (count + 1)) ** 1.5;
    return { scale, shift: height * (1 - scale) + (index + 1) * gap };
  });
}

/** Crests and the troughs between them; crests that stand close share a higher trough. */
function outline(
  crests: readonly { x: number; y: number }[],
  width: number,
  height: number,
  crestWidth: number,
): Point[] {
  const [back, front] = [crestWidth * BACK, crestWidth * (1 - BACK)];
  const points: Point[] = [[0, height]];
  crests.forEach(({ x, y }, index) => {
    const previous = crests[index - 1];
    const gap = previous ? x - previous.x : x;
    if (!previous || gap >= crestWidth) {
      if (previous) points.push([previous.x + front, height]);
      points.push([Math.max(x - back, x - gap), height]);
    } else if (gap > 0) {
      const lower = Math.max(y, previous.y);
      points.push([(previous.x + x) / 2, lower + (height - lower) * (gap / crestWidth)]);
    }
    points.push([x, y]);
  });
  const last = crests.at(-1);
  if (last) points.push([Math.min(last.x + front, width), height]);
  points.push([width, height]);
  return points.filter(([x], index) => index === 0 || x > (points[index - 1]?.[0] ?? -1));
}

/** The share of a wave that lies behind its crest: a tidal bore's back is long, its front steep. */
const BACK = 0.64;

/** Joins crests and troughs: level in the trough, pointed at the crest, as breaking water is. */
function pathOf(points: readonly Point[]): string {
  const [start = [0, 0], ...rest] = points;
  let [x1, y1] = start;
  return rest.reduce(
    (path, [x2, y2]) => {
      const [reach, rise] = [x2 - x1, y1 - y2];
      const curve =
        rise > 0
          ? [x1 + reach * 0.62, y1, x2 - reach * 0.16, y2 + rise * 0.2]
          : [x1 + reach * 0.06, y1 - rise * 0.5, x1 + reach * 0.3, y2];
      const step = rise === 0 ? `H${round(x2)}` : `C${[...curve, x2, y2].map(round).join(' ')}`;
      [x1, y1] = [x2, y2];
      return path + step;
    },
    `M${round(x1)} ${round(y1)}`,
  );
}

function round(value: number): number {
  return Math.round(value * 10) / 10;
}
