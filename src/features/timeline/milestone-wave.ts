/** Where everything of the wave of a milestone lies: its crest, the names of levels, the years below. */
import { isPlain } from '../../model/date.ts';
import type { Chronicle, Milestone } from '../../model/types.ts';
import { timeScale, tideLine } from '../../ui/tide-line/tide-line.ts';

/** Of the drawing, which is stretched to its place; room above the crest, its height, and the ripples. */
export const WAVE = { width: 1000, top: 30, height: 220, depth: 50 } as const;
const { width: WIDTH, height: HEIGHT } = WAVE;

/** Where names of levels have no room between crest and edge, as a share of the width. */
const NARROW = 0.15;
/** So far before a crest they stand then, beyond the long back of its wave. */
const BACK = 0.25;
/** As a share of the width from its middle. */
const FAR = 0.16;
/** Nearer to an edge than this the years of a stretch have no room on both sides of their middle. */
const STRETCH = 0.15;
/** And, on a telephone, a year by itself. */
const YEAR = 0.06;

/** To which side of its place a label is set, where it has no room on both. */
function sideOf(place: number, room: number): 'start' | 'end' | undefined {
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
  /** Years at the ends of the axis that keep away from the event's own. */
  const ends = [chronicle.first, chronicle.last]
    .map((year) => ({ year, x: scale(year + 0.5) }))
    .filter((end) => Math.abs(end.x - middle) > WIDTH * (isPlain(when) ? 0.16 : 0.3));
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
    own: { x: middle, side: stretch && sideOf(middle, STRETCH), narrow: sideOf(middle, YEAR) },
    ends: ends.map((end) => ({ ...end, narrow: sideOf(end.x, YEAR) })),
  };
}
