/**
 * What stands above the crests of the river: the date in full where there is room for it, else in two
 * lines, a little aside, or nothing but the sign. No two touch, however wide the river is.
 */
import { yearNumber } from '../../../lib/text/year.ts';
import { type HistoricalDate, yearsNamed } from '../../../model/date.ts';
import { withinYear, yearsLabel } from '../../../model/date-words.ts';
import { timeline } from '../../../words/zh-cn/timeline.ts';
import type { TideLine } from '../../../ui/tide-line/tide-line.ts';
import { labelWidth } from '../label-width.ts';
import { RIVER } from './river-layout.ts';

interface Label {
  readonly year: string;
  /** In a line of its own. */
  readonly below: string | undefined;
  /** How far it stands aside of its crest, in CSS pixels. */
  readonly shift: number;
}

interface Form extends Omit<Label, 'shift'> {
  /** Taken only where standing aside does not help, either. */
  readonly lastResort?: true;
}

/** The narrowest river on a screen and the one on paper, and their type (River.css), in CSS pixels. */
const MEDIA = [
  { across: 910, size: 16 },
  { across: 558, size: 11.4 },
] as const;
/** Between two labels, and how high one is with its two lines. */
const [GAP, HEIGHT] = [2, 38];
/** How far a label may stand aside. */
const ASIDE = 18;
/** Of so many crests before one, some label may touch its own. */
const REACH = 8;

/** What may be written of one event, from what takes most room to what takes least. */
function formsOfOne(when: HistoricalDate): Form[] {
  const full = { year: yearsLabel(when), below: withinYear(when) };
  const { start, end, precision, year, approximate, uncertain } = when;
  if (start || typeof end === 'string' || full.below !== undefined) return [full];
  const [first = '', last] = full.year.split('—');
  if (last !== undefined) return [full, { year: `${first}—`, below: last }];
  const [, digits = '', unit] = /^(前?\d+)(年代|世纪)$/u.exec(full.year) ?? [];
  if (unit) return [full, { year: digits, below: unit }];
  const isAbout = precision === 'year' && approximate && !uncertain;
  return isAbout ? [full, { year: yearNumber(year), below: timeline.about }] : [full];
}

/**
 * The same of several: what all of them are called, or from which year to which they were, and how many
 * there are. The axis says when it was, where there is room for the number alone.
 */
function formsOfMany(dates: readonly HistoricalDate[]): Form[] {
  const [when] = dates;
  if (!when) return [];
  const below = timeline.events(dates.length);
  const number: Form = { year: '', below, lastResort: true };
  const named = dates.map(yearsNamed);
  const first = yearNumber(Math.min(...named.map((years) => years.first)));
  const last = yearNumber(Math.max(...named.map((years) => years.last)));
  if (new Set(dates.map(yearsLabel)).size === 1) return [{ year: yearsLabel(when), below }, number];
  if (first === last) return [{ year: first, below }, number];
  return [{ year: `${first}—${last}`, below }, { year: `${first}—`, below: last }, number];
}

/** A label that is being placed. */
interface Placing {
  readonly x: number;
  readonly y: number;
  readonly forms: readonly Form[];
  form: number;
  shift: number;
}

const widest = ({ forms, form }: Placing) => {
  const { year = '', below = '' } = forms[form] ?? {};
  return Math.max(labelWidth(year), labelWidth(below));
};

/** By how many CSS pixels two labels are too close, on whatever the river is shown. */
function overlap(a: Placing, b: Placing): number {
  if (Math.abs(a.y - b.y) >= HEIGHT || !a.forms[a.form] || !b.forms[b.form]) return 0;
  return Math.max(
    ...MEDIA.map(({ across, size }) => {
      const apart = ((b.x - a.x) * across) / RIVER.width + b.shift - a.shift;
      return ((widest(a) + widest(b)) * size) / 2 + GAP - apart;
    }),
  );
}

/** Makes room between two labels, the left one and the right one. */
function makeRoom(left: Placing, right: Placing, missing: number): void {
  const nextOf = ({ forms, form }: Placing) => forms[form + 1];
  const byWidth = widest(left) >= widest(right) ? [left, right] : [right, left];
  const shorter = byWidth.find((one) => nextOf(one) && !nextOf(one)?.lastResort);
  if (shorter) {
    shorter.form += 1;
    return;
  }
  // Each goes one way only, so that this comes to an end.
  const [back, on] = [
    left.shift <= 0 ? ASIDE + left.shift : 0,
    right.shift >= 0 ? ASIDE - right.shift : 0,
  ];
  if (back + on < missing) {
    const last = byWidth.find(nextOf) ?? right;
    last.form += 1;
    last.shift = 0;
    return;
  }
  const moved = Math.min(back, Math.max(Math.ceil(missing / 2), Math.ceil(missing) - on));
  left.shift -= moved;
  right.shift += Math.min(on, Math.ceil(missing) - moved);
}

/**
 * Says what stands above each crest.
 * @param dates of the events of each crest, from past to present
 * @returns a label for each crest; none where there is no room for its date
 */
export function crestLabels(
  crests: TideLine['crests'],
  dates: readonly (readonly HistoricalDate[])[],
): (Label | undefined)[] {
  const placings = crests.map(({ x, y }, at): Placing => {
    const own = dates[at] ?? [];
    const [first] = own;
    const forms = first && own.length === 1 ? formsOfOne(first) : formsOfMany(own);
    return { x, y, forms, form: 0, shift: 0 };
  });
  for (let at = 1; at < placings.length;) {
    const right = placings[at];
    // Of those before it the nearest first; with more between them no two can touch.
    const left = placings
      .slice(Math.max(0, at - REACH), at)
      .reverse()
      .find((one) => right !== undefined && overlap(one, right) > 0);
    if (!left || !right) {
      at += 1;
      continue;
    }
    makeRoom(left, right, overlap(left, right));
    at = Math.max(1, placings.indexOf(left));
  }
  return placings.map(({ forms, form, shift }) => {
    const shown = forms[form];
    return shown && { year: shown.year, below: shown.below, shift };
  });
}
