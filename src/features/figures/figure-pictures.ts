/**
 * The pictures of figures (数字) in the archives' own units, true to scale: file spines, contact prints,
 * slips, door plates, seals; floor plans; and a rule for a share of a hundred.
 */
import { inUnits } from '../../lib/text/numeral.ts';
import { ACROSS, rowOfCells, type UnitName, UNITS } from './units.ts';

export interface FigurePicture {
  /** The names by which styles know it. */
  readonly class: 'units' | `units ${'few' | 'wall'} ${UnitName}s` | 'area' | 'rule';
  readonly viewBox?: string;
  readonly width: number | string;
  readonly height: number;
  readonly shapes: readonly (readonly [
    'rect' | 'path' | 'use',
    Readonly<Record<string, string | number>>,
  ])[];
}

/**
 * A value as a whole number of what it counts.
 * @returns the number and the bare unit; nothing for what cannot be counted: 3.2 倍
 */
export function countOf(value: number, unit: string): { count: number; unit: string } | undefined {
  const { amount: count, unit: bare } = inUnits(value, unit);
  return Number.isInteger(count) && count > 0 ? { count, unit: bare } : undefined;
}

/** Nobody counts more cells one by one than these. */
export const ONE_BY_ONE = 40;
/** A picture that leads its theme has at least so many cells, each for a round number; others at most so many. */
const [LEAST_CELLS, MOST_CELLS] = [200, 300];

/**
 * For how many a cell stands: one, or a power of ten, by which a picture has enough cells and not too
 * many.
 * @param leads whether it is the picture that leads its theme
 */
export function perCell(count: number, leads: boolean): number {
  if (count <= ONE_BY_ONE) return 1;
  const power = leads
    ? Math.floor(Math.log10(count / LEAST_CELLS))
    : Math.ceil(Math.log10(count / MOST_CELLS));
  return 10 ** Math.max(power, 0);
}

/** A row of cells that are drawn by themselves is no wider, in units of the drawing. */
const ROW = 240;
/** Beside the cells, for the edge that is torn. */
const EDGE = 6;
/** Few cells are drawn larger than many. */
const LARGER = 4 / 3;
/** Few are counted by fives, as tallies are; many by hundreds. */
const FIVE = 5;
const HUNDRED = 100;
/** Cells in rows, the first of which are filled. */
interface Block {
  readonly columns: number;
  /** How many cells; the last may be a part of one. */
  readonly total: number;
  readonly filled: number;
  readonly torn: boolean;
  /** Whether full rows are those that the page draws once for all pictures. */
  readonly shared?: boolean;
}

function block(name: UnitName, { columns, total, filled, torn, shared = false }: Block) {
  const unit = UNITS[name];
  const rows = Math.ceil(total / columns);
  const shapes: FigurePicture['shapes'][number][] = [];
  const add = (kind: 'full' | 'open', from: number, to: number) => {
    let d = '';
    for (let row = Math.floor(from / columns); row * columns < to; row += 1) {
      const [start, end] = [
        Math.max(from - row * columns, 0),
        Math.min(to - row * columns, columns),
      ];
      const y = row * unit.height;
      if (shared && end - start === columns)
        shapes.push(['use', { class: kind, href: `#${name}-row`, y }]);
      else d += rowOfCells(name, start, end, y);
    }
    if (d !== '') shapes.push(['path', { class: kind, d }]);
  };
  add('full', 0, filled);
  add('open', filled, total);
  if (torn) {
    const [x, y] = [(total - (rows - 1) * columns) * unit.width, (rows - 1) * unit.height];
    const tooth = unit.height / 6;
    const teeth = `l3 ${tooth}l-3 ${tooth}`.repeat(3);
    shapes.push(['path', { class: 'torn', d: `M${x + 1} ${y}${teeth}` }]);
  }
  return { width: columns * unit.width, height: rows * unit.height, shapes };
}

/**
 * A few in cells, all in one picture.
 * @param total how many cells; the last may be a part of one
 * @param more whether the text says that it is more: the last cell is torn then
 */
export function rowPicture(total: number, name: UnitName, more = false): FigurePicture {
  const columns = Math.min(Math.ceil(total), Math.floor(ROW / UNITS[name].width));
  const { width, height, shapes } = block(name, {
    columns,
    total,
    filled: total,
    torn: more,
  });
  return {
    class: 'units',
    viewBox: `0 0 ${width + EDGE} ${height}`,
    width: width + EDGE,
    height,
    shapes,
  };
}

/**
 * Cells, as many of which are filled as a share says: by fives, or by hundreds, so that they stand in a
 * row or below one another as there is room, and can be counted.
 * @param total how many cells; the last may be a part of one
 * @param name what a cell is
 * @param share of a hundred; all by default
 * @param more whether the text says that it is more: the last cell is torn then
 * @param largest of those that it is compared with, which are drawn alike
 */
export function unitPictures(
  total: number,
  name: UnitName,
  share = 100,
  more = false,
  largest = total,
): FigurePicture[] {
  const few = largest <= ONE_BY_ONE;
  const size = few ? FIVE : HUNDRED;
  const filled = (total * share) / 100;
  const scale = few ? LARGER : 1;
  return Array.from({ length: Math.ceil(total / size) }, (_, index) => {
    const within = (to: number) => Math.min(Math.max(to - index * size, 0), size);
    const last = (index + 1) * size >= total;
    const columns = few ? FIVE : ACROSS[name];
    const drawn = block(name, {
      columns,
      total: within(total),
      filled: within(filled),
      torn: more && last,
      shared: !few,
    });
    return {
      class: `units ${few ? 'few' : 'wall'} ${name}s`,
      viewBox: `0 0 ${drawn.width} ${drawn.height}`,
      width: drawn.width * scale,
      height: drawn.height * scale,
      shapes: drawn.shapes,
    };
  });
}

/** The side of the largest plan. */
const PLAN = 216;

/**
 * A floor area as a plan, in the proportion of the others.
 * @param largest of those that hang beside it
 */
export function areaPicture(value: number, largest: number): FigurePicture {
  const side = Math.round(Math.sqrt(value / largest) * PLAN * 10) / 10;
  const third = Math.round(side / 3);
  // Walls within, so that it reads as a house and not as a square.
  const d = `M${third} 0V${third}H0M${third} ${third}H${side}M${2 * third} ${third}V${side}`;
  return {
    class: 'area',
    viewBox: `0 0 ${side} ${side}`,
    width: side,
    height: side,
    shapes: [
      ['rect', { width: side, height: side }],
      ['path', { class: 'walls', d }],
    ],
  };
}

/**
 * A share of a hundred on a rule with ten parts.
 * @param value from 0 to 100
 * @param bar how high it is drawn, above the marks
 */
export function ruleOf(value: number, bar = 18): FigurePicture {
  const marks = Array.from({ length: 11 }, (_, index) => {
    const height = index % 5 === 0 ? 10 : 6;
    const x = index === 10 ? 'calc(100% - 1px)' : `${index * 10}%`;
    return ['rect', { class: 'mark', x, y: bar + 4, width: 1, height }] as const;
  });
  return {
    class: 'rule',
    width: '100%',
    height: bar + 14,
    shapes: [
      ['rect', { class: 'ground', width: '100%', height: bar }],
      ['rect', { class: 'length', width: `${value}%`, height: bar }],
      ...marks,
    ],
  };
}
