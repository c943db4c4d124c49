/**
 * The pictures of figures (数字) in the archives' own units, true to scale: file spines, contact prints,
 * slips, door plates, seals; floor plans; and a rule for a share of a hundred.
 */
import { inUnits } from '../../lib/text/numeral.ts';

export interface FigurePicture {
  /** The names by which styles know it. */
  readonly class: 'units' | `units ${'few' | 'wall'} ${UnitName}s` | 'area' | 'rule';
  readonly viewBox?: string;
  readonly width: number | string;
  readonly height: number;
  readonly shapes: readonly (readonly [
    'rect' | 'path',
    Readonly<Record<string, string | number>>,
  ])[];
}

/** A cell of a picture in units, and its outline in it. */
interface Unit {
  readonly width: number;
  readonly height: number;
  readonly d: string;
}

/**
 * What an archives counts. The outlines are filled as patterns, of which a page has one each. Sides
 * are multiples of three, so that cells are whole pixels in each of the sizes in which they are shown,
 * which are thirds: else a wall of a thousand would shimmer in bands that no count has drawn.
 */
export const UNITS = {
  /** A file on its shelf, with its label. */
  spine: { width: 6, height: 24, d: 'M1 1h4v21H1zM2 4h2v6H2z' },
  /** A photograph on a contact sheet. */
  print: { width: 15, height: 12, d: 'M1 1h13v10H1z' },
  /** The slip of a reader. */
  slip: { width: 9, height: 15, d: 'M1 1h5l2 2v11H1z' },
  /** The plate beside a door. */
  door: { width: 15, height: 24, d: 'M1 1h12v20H1zM4 4h6v3H4z' },
  /** A name, signed. */
  seal: { width: 18, height: 18, d: 'M2 1h13l1 1v13l-1 1H2l-1-1V2zM3.5 3.5v10h10v-10zM5 5h7v7H5z' },
} satisfies Record<string, Unit>;
export type UnitName = keyof typeof UNITS;

/** By the word that counts them; whatever no other fits is a slip. */
const COUNTED: readonly (readonly [RegExp, UnitName])[] = [
  [/人次/u, 'slip'],
  [/[张幅帧]/u, 'print'],
  [/[卷册件]/u, 'spine'],
  [/[家室间馆]/u, 'door'],
  [/[人名位项奖]/u, 'seal'],
];

export function unitOf(unit: string): UnitName {
  return COUNTED.find(([word]) => word.test(unit))?.[1] ?? 'slip';
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
/** How many of a hundred stand in a row, so that a hundred of each is about as wide. */
const ACROSS = { spine: 25, print: 10, slip: 20, door: 10, seal: 10 } satisfies Record<
  UnitName,
  number
>;

/** The cells from one to another, row by row; the last one may be a part of one. */
function cells(from: number, to: number, columns: number, { width, height }: Unit): string {
  let d = '';
  for (let row = Math.floor(from / columns); row * columns < to; row += 1) {
    const start = Math.max(from - row * columns, 0);
    const length = Math.min(to - row * columns, columns) - start;
    const across = Math.round(length * width * 10) / 10;
    d += `M${start * width} ${row * height}h${across}v${height}h${-across}z`;
  }
  return d;
}

/** Cells in rows, the first of which are filled. */
function block(name: UnitName, columns: number, total: number, filled: number, torn: boolean) {
  const unit = UNITS[name];
  const rows = Math.ceil(total / columns);
  const shapes: FigurePicture['shapes'][number][] = [];
  const add = (kind: 'full' | 'open', d: string) => {
    if (d !== '') shapes.push(['path', { class: kind, fill: `url(#${name}-${kind})`, d }]);
  };
  add('full', cells(0, filled, columns, unit));
  add('open', cells(filled, total, columns, unit));
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
  const { width, height, shapes } = block(name, columns, total, total, more);
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
 */
export function unitPictures(
  total: number,
  name: UnitName,
  share = 100,
  more = false,
): FigurePicture[] {
  const few = total <= ONE_BY_ONE;
  const size = few ? FIVE : HUNDRED;
  const filled = (total * share) / 100;
  const scale = few ? LARGER : 1;
  return Array.from({ length: Math.ceil(total / size) }, (_, index) => {
    const within = (to: number) => Math.min(Math.max(to - index * size, 0), size);
    const last = (index + 1) * size >= total;
    const columns = few ? FIVE : ACROSS[name];
    const drawn = block(name, columns, within(total), within(filled), more && last);
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
