/**
 * Where everything lies in the river, which is the tide line with an axis of time, for any stretch of
 * it; and how that stretch moves when a reader looks closer, or elsewhere. `river-markup.ts` draws it.
 */
import { groupBy } from '../../../lib/group-by.ts';
import type { Direction } from '../../../model/types.ts';
import {
  heightOf,
  type TideEvent,
  type TideLine,
  type TimeSpan,
  tideLine,
  timeScale,
  yearsOf,
} from '../../../ui/tide-line/tide-line.ts';
import type { Level } from '../../../words/keys.ts';
import { LEVELS } from '../../../words/own.ts';

/** Across in thousandths of its width, down in CSS pixels. */
export const RIVER = { width: 1000 } as const;

/** How high the highest crest stands over calm water: alone on a page, and in sight beside a list. */
export const SWELL = { whole: 170, besideList: 120 } as const;

/** The least distance of crests: a target of 44 px on the narrowest river that is shown, of 910 px. */
const BETWEEN = 48.3;

interface Tick {
  readonly x: number;
  /** With a label where there is room for one, and where that stands: in the middle of its year. */
  readonly year?: number;
  readonly month?: number;
  readonly middle?: number;
}

/** What the river shows of an event. */
export type RiverEvent = TideEvent & {
  readonly direction: Pick<Direction, 'index'> | undefined;
};

/** The water of one direction, which rises at its own events only. */
interface Current {
  readonly index: number;
  /** Path data of its stroke. */
  readonly stroke: string;
}

export interface RiverLayout extends Pick<TideLine, 'stroke' | 'crests'> {
  /** Where calm water lies below the highest crest. */
  readonly swell: number;
  /** In the order of the directions. The bold stroke is the highest of them all. */
  readonly currents: readonly Current[];
  /** From the highest level of an event to the lowest, and where their crests end. */
  readonly levels: readonly { readonly level: Level; readonly y: number }[];
  readonly ticks: readonly Tick[];
  /** The year of the first event, if more than two are shown before it. */
  readonly recordedFrom?: number | undefined;
  /** The stretch that is set off, across the drawing. */
  readonly band?: { readonly from: number; readonly to: number } | undefined;
}

/** A reader looks no closer than this, in years: a month is then as wide as a word. */
const CLOSEST = 1;
/** As many labels as fit side by side. */
const LABELS = 16;
const STEPS = [1 / 12, 1 / 4, 1, 2, 5, 10, 20, 50, 100, 200, 500];

interface RiverOptions {
  /** One of {@link SWELL}. */
  readonly swell?: number | undefined;
  /** The stretch of time that is shown; by default all of it. */
  readonly view?: TimeSpan | undefined;
  /** A stretch to set off, such as a year that is being looked at. */
  readonly setOff?: TimeSpan | undefined;
  /** Crests that stand closer are drawn as one. */
  readonly clusterWithin?: number | undefined;
}

/** Lays the river out. */
export function riverLayout(
  events: readonly RiverEvent[],
  {
    swell = SWELL.besideList,
    view = yearsOf(events),
    setOff,
    clusterWithin = BETWEEN,
  }: RiverOptions = {},
): RiverLayout {
  const { width } = RIVER;
  const scale = timeScale(view, width);
  const size = { width, height: swell, view, clusterWithin };
  const byDirection = [...groupBy(events, ({ direction }) => direction?.index)];
  const { heights, ...line } = tideLine(events, size);
  return {
    ...line,
    swell,
    currents: byDirection
      .flatMap(([index, own]) => (index === undefined ? [] : [{ index, own }]))
      .sort((a, b) => a.index - b.index)
      .map(({ index, own }) => ({ index, stroke: tideLine(own, { ...size, heights }).stroke })),
    levels: levelsOf(events)
      .reverse()
      .map((level) => ({ level, y: Math.round(swell * (1 - heightOf(level))) })),
    ticks: ticksOf(view),
    recordedFrom: recordedFrom(events, view),
    band: setOff && {
      from: Math.max(0, scale(setOff.start)),
      to: Math.min(width, scale(setOff.end)),
    },
  };
}

/** The levels from that of the lowest event to that of the highest. */
function levelsOf(events: readonly RiverEvent[]): Level[] {
  const places = events.flatMap(({ level }) => (level ? [LEVELS.indexOf(level)] : []));
  return LEVELS.slice(Math.min(...places), Math.max(...places) + 1);
}

function recordedFrom(events: readonly RiverEvent[], { start, end }: TimeSpan): number | undefined {
  const first = Math.min(...events.map(({ when }) => when.year));
  return first - start <= 2 || first >= end ? undefined : first;
}

/** Marks of the axis: of months where a reader looks closely, else of years, labelled as they fit. */
function ticksOf(view: TimeSpan): Tick[] {
  const scale = timeScale(view, RIVER.width);
  const length = view.end - view.start;
  const every = STEPS.find((step) => length / step <= LABELS) ?? 1000;
  // Years in between are marked without a label, as long as they can be told apart.
  const marked = every < 1 ? every : length <= 120 ? 1 : every;
  // 前200年 is -199: years before our era are as round as they are said.
  const round = (time: number) => (marked > 1 && time <= 0 ? time - 1 : time);
  const first = Math.ceil(round(view.start) / marked - 1e-9);
  const last = Math.floor(round(view.end) / marked + 1e-9);
  return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => {
    const time = (first + index) * marked;
    const months = Math.round((marked > 1 && time <= 0 ? time + 1 : time) * 12);
    const year = Math.floor(months / 12);
    const month = months - year * 12 + 1;
    const x = Math.round(scale(months / 12) * 10) / 10;
    const middleOf = (length: number) => Math.round(scale((months + length / 2) / 12) * 10) / 10;
    if (month > 1) return { x, month, middle: middleOf(every * 12) };
    // The end of the last year is no year of its own.
    const named = year > 1 ? year : year - 1;
    if (named % Math.max(1, every) !== 0 || year >= view.end) return { x };
    return { x, year, middle: middleOf(Math.min(every, 1) * 12) };
  });
}

/** Keeps a view within the whole and no closer than a reader can use. */
function within(whole: TimeSpan, start: number, length: number): TimeSpan {
  const all = whole.end - whole.start;
  const kept = Math.min(all, Math.max(Math.min(CLOSEST, all), length));
  const from = Math.min(whole.end - kept, Math.max(whole.start, start));
  const hundredth = (time: number) => Math.round(time * 100) / 100;
  return { start: hundredth(from), end: hundredth(from + kept) };
}

/**
 * Looks closer, or from farther off.
 * @param factor 2 shows half as much
 * @param around the moment that keeps its place; by default the middle
 */
export function zoomed(
  view: TimeSpan,
  whole: TimeSpan,
  factor: number,
  around = (view.start + view.end) / 2,
): TimeSpan {
  return within(whole, around - (around - view.start) / factor, (view.end - view.start) / factor);
}

/**
 * Looks closer at the event that is nearest to a moment, so that one is always in sight.
 * @param moments of the events; of none the view stays
 */
export function closerTo(
  view: TimeSpan,
  whole: TimeSpan,
  factor: number,
  moments: readonly number[],
  moment = (view.start + view.end) / 2,
): TimeSpan {
  const [first = moment, ...others] = moments;
  const nearest = others.reduce(
    (near, other) => (Math.abs(other - moment) < Math.abs(near - moment) ? other : near),
    first,
  );
  const closer = zoomed(view, whole, factor, nearest);
  const length = closer.end - closer.start;
  const inSight = nearest > closer.start && nearest < closer.end;
  return inSight ? closer : within(whole, nearest - length / 2, length);
}

/** Moves along, by a share of what is shown; `Infinity` to the end. */
export function panned(view: TimeSpan, whole: TimeSpan, share: number): TimeSpan {
  const length = view.end - view.start;
  return within(whole, view.start + Math.min(1e6, Math.max(-1e6, share)) * length, length);
}

/**
 * Moves along as {@link panned} does, and over empty years to the next event.
 * @param moments of the events
 */
export function pannedToEvent(
  view: TimeSpan,
  whole: TimeSpan,
  share: number,
  moments: readonly number[],
): TimeSpan {
  const next = panned(view, whole, share);
  if (moments.some((moment) => moment > next.start && moment < next.end)) return next;
  const ahead = moments.filter((moment) => (share > 0 ? moment >= next.end : moment <= next.start));
  if (ahead.length === 0) return next;
  const length = next.end - next.start;
  const nearest = share > 0 ? Math.min(...ahead) : Math.max(...ahead);
  return within(whole, nearest - length / 2, length);
}

/** The moment at a place of the drawing. */
export function momentAt(view: TimeSpan, x: number): number {
  const scale = timeScale(view, RIVER.width);
  const [zero, one] = [scale(view.start), scale(view.end)];
  return view.start + ((x - zero) / (one - zero)) * (view.end - view.start);
}
