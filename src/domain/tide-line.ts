/**
 * The tide line: one stroke over time, with a crest for each milestone at its true date, higher for
 * a higher level. Entrance, timeline, article, footer and 404 page all draw it from here.
 */
import { LEVELS, type Level } from '../schemas/milestone.ts';
import { type HistoricalDate, spanOf } from './date.ts';

/** The part of a milestone that the line is drawn from. */
export interface TideEvent {
  readonly id: string;
  readonly when: HistoricalDate;
  readonly level: Level;
}

export interface TideOptions {
  /** In units of the drawing. */
  readonly width: number;
  /** In units of the drawing; the highest crest touches 0, calm water lies at `height`. */
  readonly height: number;
  /** First and last year shown (the last one whole); by default those of the events. */
  readonly from?: number;
  readonly to?: number;
  /** How wide a lone crest is, in units of the drawing. */
  readonly crestWidth?: number;
  /** How many fainter lines follow below the stroke, as ripples do. */
  readonly ripples?: number;
  /** The distance between two ripples, in units of the drawing. */
  readonly rippleGap?: number;
}

export interface Crest {
  readonly id: string;
  readonly x: number;
  readonly y: number;
}

export interface TideLine {
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
function heightOf(level: Level): number {
  return (LEVELS.indexOf(level) + 1.5) / (LEVELS.length + 0.5);
}

/**
 * Draws the tide line.
 * @param events in any order; without events the water lies flat
 */
export function tideLine(events: readonly TideEvent[], options: TideOptions): TideLine {
  const { width, height, crestWidth = width / 7, ripples = 0, rippleGap = height / 8 } = options;
  const spans = events.map(({ when }) => spanOf(when));
  const from = options.from ?? Math.floor(Math.min(...spans.map(({ start }) => start), Infinity));
  const to = options.to ?? Math.ceil(Math.max(...spans.map(({ end }) => end), -Infinity)) - 1;
  // Room for the first wave's back and the last one's front.
  const margin = width * MARGIN;
  const scale = (time: number) => margin + ((time - from) / (to + 1 - from)) * (width - 2 * margin);

  const crests = events
    .map(({ id, level }, index) => {
      const { start, end } = spans[index] ?? { start: from, end: from };
      return { id, x: scale((start + end) / 2), y: height * (1 - heightOf(level)) };
    })
    .sort((a, b) => a.x - b.x);
  const points = outline(crests, width, height, crestWidth);
  const years = Number.isFinite(from)
    ? Array.from({ length: to + 1 - from }, (_, index) => from + index)
    : [];
  return {
    stroke: pathOf(points),
    ripples: Array.from({ length: ripples }, (_, index) => {
      // Each ripple repeats the swell above it, weaker and a little lower.
      const strength = 1 - (index + 1) / (ripples + 1);
      const lower = (index + 1) * rippleGap;
      return pathOf(points.map(([x, y]) => [x, height - (height - y) * strength ** 1.5 + lower]));
    }),
    crests: crests.map(({ id, x, y }) => ({ id, x: round(x), y: round(y) })),
    years: years.map((year) => ({ year, x: round(scale(year)) })),
  };
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
