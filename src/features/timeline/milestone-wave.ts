/** Where everything of the wave of a milestone lies: its crest, the names of levels, the years below. */
import { yearNumber } from '../../lib/text/year.ts';
import { isPlain } from '../../model/date.ts';
import { yearsLabel } from '../../model/date-words.ts';
import type { Chronicle, Milestone } from '../../model/types.ts';
import { labelWidth } from './label-width.ts';
import { timeScale, tideLine } from '../../ui/tide-line/tide-line.ts';

/** Of the drawing, which is stretched to its place; room above the crest, its height, and the ripples. */
export const WAVE = { width: 1000, top: 30, height: 220, depth: 50 } as const;
const { width: WIDTH, height: HEIGHT } = WAVE;

/** Where names of levels have no room between crest and edge, as a share of the width. */
const NARROW = 0.15;
/** So far before a crest they stand then, beyond the long back of its wave. */
const BACK = 0.25;
/** As a share of the width from its middle. */
const FAR = 0.14;
/** Nearer to an edge than this the years of a stretch have no room on both sides of their middle. */
const STRETCH = 0.15;
/** And, on a telephone, a year by itself. */
const YEAR = 0.06;

/** The narrowest drawing on a telephone and beside the words, its type, and the room between labels, in CSS pixels. */
const [TELEPHONE, WIDE] = [288, 900];
const [TYPE, GAP] = [14, 6];

/** To which side of its place a label is set, which otherwise is in its middle. */
type Side = 'start' | 'end' | undefined;

/** Years below the wave. */
interface YearsLabel {
  readonly label: string;
  readonly x: number;
  readonly side: Side;
}

/** From where to where a label reaches, in CSS pixels. */
function reachOf({ label, x, side }: YearsLabel, across: number): [from: number, to: number] {
  const width = labelWidth(label) * TYPE;
  const place = (x * across) / WIDTH;
  const from = side === 'start' ? place : place - (side === 'end' ? width : width / 2);
  return [from, from + width];
}

function areApart(a: YearsLabel, b: YearsLabel, across: number): boolean {
  const [[from, to], [start, end]] = [reachOf(a, across), reachOf(b, across)];
  return to + GAP <= start || end + GAP <= from;
}

function isWithin(label: YearsLabel, across: number): boolean {
  const [from, to] = reachOf(label, across);
  return from >= 0 && to <= across;
}

/** To which side of its place a label is set, where it has no room on both. */
function sideOf(place: number, room: number): Side {
  if (place < WIDTH * room) return 'start';
  return place > WIDTH * (1 - room) ? 'end' : undefined;
}

/** @returns places in units of the drawing, from its left edge and from the highest crest down */
export function milestoneWave(milestone: Milestone, chronicle: Chronicle) {
  const { when } = milestone;
  const view = { start: chronicle.first, end: chronicle.last + 1 };
  const scale = timeScale(view, WIDTH);
  const { stroke, crests } = tideLine([milestone], {
    width: WIDTH,
    height: HEIGHT,
    view,
    crestWidth: 170,
  });
  const [crest] = crests;
  const x = crest?.x ?? 0;
  /** What is said of the milestone stands before its crest or after it, where there is more room. */
  const ahead = x >= WIDTH / 2;
  const outer = (ahead ? WIDTH - x : x) > WIDTH * NARROW;
  /** How long a date is that is no plain one; where a side is open it runs to the edge. */
  const stretch = crest &&
    !isPlain(when) && {
      from: crest.opensBack ? 0 : crest.from,
      to: crest.opensOn ? WIDTH : Math.max(crest.to, crest.from + 8),
      unsure: crest.unsure || crest.opensBack || crest.opensOn,
    };
  const middle = isPlain(when) ? scale(when.year + 0.5) : x;
  const label = yearsLabel(when);
  const side = stretch ? sideOf(middle, STRETCH) : undefined;
  /** Years at the ends of the axis that keep away from the event's own. */
  const ends = [chronicle.first, chronicle.last]
    .map((year) => ({ year, label: yearNumber(year), x: scale(year + 0.5) }))
    .map((end) => ({ ...end, narrow: sideOf(end.x, YEAR) }))
    .filter((end) => areApart({ label, x: middle, side }, { ...end, side: undefined }, WIDE));
  /** On a telephone the event's own begin or end at their place, where that makes room for the others. */
  const apartOnNarrow = (own: Side) =>
    ends.filter((end) =>
      areApart({ label, x: middle, side: own }, { ...end, side: end.narrow }, TELEPHONE),
    );
  const usual = sideOf(middle, YEAR) ?? side;
  const narrow = (['start', 'end'] as const)
    .filter((one) => isWithin({ label, x: middle, side: one }, TELEPHONE))
    .reduce<Side>(
      (best, one) => (apartOnNarrow(one).length > apartOnNarrow(best).length ? one : best),
      usual,
    );
  const seen = new Set(apartOnNarrow(narrow));
  return {
    stroke,
    crest,
    x,
    ahead,
    far: Math.abs(x / WIDTH - 0.5) > FAR,
    /** Where the lines of levels end, with their names: on the other side than what is said, if there is room. */
    edge: outer ? (ahead ? WIDTH : 0) : x + WIDTH * (ahead ? -BACK : NARROW),
    stretch,
    /** The event's own years, and those at the ends of the axis. */
    own: { label, x: middle, side, narrow: narrow === side ? undefined : (narrow ?? 'middle') },
    ends: ends.map((end) => ({ ...end, narrow: seen.has(end) ? end.narrow : ('none' as const) })),
  };
}
