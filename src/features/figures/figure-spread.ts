/** Composes the drawings of a theme: one leads, and the others share rows that none is left over from. */
import { evenRows } from '../../lib/even-rows.ts';
import type { Figure } from '../../model/types.ts';
import { type Drawing, type DrawnFigure, drawingsOf } from './figure-groups.ts';
import { countOf, perCell } from './figure-pictures.ts';

/** A drawing in its place. */
export interface Placed<Drawn extends DrawnFigure = Figure> {
  readonly drawing: Drawing<Drawn>;
  /** Whether it is the one that is set large. */
  readonly leads: boolean;
  /** How many share its row where there is much room, less, and little: `4 3 2`. */
  readonly row: string;
}

/** So many share a row at most: where there is much room, less, and little. */
const MOST = [4, 3, 2] as const;
/** Fewer cells than these are no picture that could lead by itself. */
const ROW_OF_CELLS = 10;
/** So many cells fill no more than half of a spread. */
const HALF = 200;

/** The same beside something that takes half of the first row. */
function rowsBeside(count: number, most: number): number[] {
  const fit = Math.min(count, most - 2);
  // None is left alone below.
  const beside = count - fit === 1 ? fit + 1 : fit;
  const first = Array.from({ length: beside }, () => 2 * beside);
  return [...first, ...evenRows(count - beside, most)];
}

const needsAll = ({ kind, whole }: Drawing<DrawnFigure>) =>
  kind === 'parts' || kind === 'areas' || (kind === 'share' && whole !== undefined);

/** How many cells a drawing has, where it is a count. */
function cellsOf({ kind, figures: [figure] }: Drawing<DrawnFigure>): number {
  const count = kind === 'units' && figure ? countOf(figure.value, figure.unit)?.count : undefined;
  return count === undefined ? 0 : count / perCell(count, true);
}

/** The one with most to see; the first, where none has. */
function leading<Drawn extends DrawnFigure>(drawings: readonly Drawing<Drawn>[]) {
  const largest = drawings.toSorted((a, b) => cellsOf(b) - cellsOf(a))[0];
  const counted = largest && cellsOf(largest) > ROW_OF_CELLS ? largest : undefined;
  return drawings.find(needsAll) ?? counted ?? drawings[0];
}

/**
 * Composes a theme.
 * @param figures in the order in which they are to be shown
 * @returns every figure in exactly one drawing: that which leads, those that need all of the width, the others
 */
export function spreadOf<Drawn extends DrawnFigure>(figures: readonly Drawn[]): Placed<Drawn>[] {
  const drawings = drawingsOf(figures);
  const lead = leading(drawings);
  if (!lead) return [];
  const others = drawings.filter((drawing) => drawing !== lead);
  const wide = others.filter(needsAll);
  const rest = others.filter((drawing) => !needsAll(drawing));
  const halves =
    rest.length > 0 && !needsAll(lead) && lead.kind !== 'share' && cellsOf(lead) <= HALF;
  const [much, less, little] = MOST;
  const rows = [
    ...[much, less].map((most) =>
      halves ? rowsBeside(rest.length, most) : evenRows(rest.length, most),
    ),
    evenRows(rest.length, little),
  ];
  return [
    { drawing: lead, leads: true, row: halves ? '2 2 1' : '1 1 1' },
    ...wide.map((drawing) => ({ drawing, leads: false, row: '1 1 1' })),
    ...rest.map((drawing, index) => ({
      drawing,
      leads: false,
      row: rows.map((of) => of[index]).join(' '),
    })),
  ];
}
