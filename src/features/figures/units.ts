/** What figures (数字) are drawn in: the archives' own units, as cells in a row. */

type Point = readonly [x: number, y: number];

/** A cell of a picture in units, and its outlines in it; what lies in two of them is left open. */
interface Unit {
  readonly width: number;
  readonly height: number;
  readonly outlines: readonly (readonly Point[])[];
}

/** The corners of a rectangle. */
const box = (left: number, top: number, right: number, bottom: number): Point[] => [
  [left, top],
  [right, top],
  [right, bottom],
  [left, bottom],
];

/**
 * What an archives counts. Cells are paths and no patterns, which a browser prints as pixels. Sides are
 * multiples of three, so that cells are whole pixels in each of the sizes in which they are shown,
 * which are thirds: else a wall of a thousand would shimmer in bands that no count has drawn.
 */
export const UNITS = {
  /** A file on its shelf, with its label. */
  spine: { width: 6, height: 24, outlines: [box(1, 1, 5, 22), box(2, 4, 4, 10)] },
  /** A photograph on a contact sheet. */
  print: { width: 15, height: 12, outlines: [box(1, 1, 14, 11)] },
  /** The slip of a reader, with one corner cut. */
  slip: {
    width: 9,
    height: 15,
    outlines: [
      [
        [1, 1],
        [6, 1],
        [8, 3],
        [8, 14],
        [1, 14],
      ],
    ],
  },
  /** The plate beside a door. */
  door: { width: 15, height: 24, outlines: [box(1, 1, 13, 21), box(4, 4, 10, 7)] },
  /** A name, signed. */
  seal: {
    width: 18,
    height: 18,
    outlines: [
      [
        [2, 1],
        [15, 1],
        [16, 2],
        [16, 15],
        [15, 16],
        [2, 16],
        [1, 15],
        [1, 2],
      ],
      box(3.5, 3.5, 13.5, 13.5),
      box(5, 5, 12, 12),
    ],
  },
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

/** How many of a hundred stand in a row, so that a hundred of each is about as wide. */
export const ACROSS = { spine: 25, print: 10, slip: 20, door: 10, seal: 10 } satisfies Record<
  UnitName,
  number
>;

const rounded = (value: number) => Math.round(value * 10) / 10;

/**
 * One cell as a path, from its corner to that of the cell after it.
 * @param left where it begins, if its first part is missing
 * @param right where it ends, if its last part is missing
 */
function cell({ width, outlines }: Unit, left = 0, right = width): string {
  let [d, penX, penY] = ['', 0, 0];
  for (const outline of outlines) {
    const points = outline.map(([x, y]) => [Math.min(Math.max(x, left), right), y] as const);
    // Nothing is left of it.
    if (points.every(([x]) => x === points[0]?.[0])) continue;
    const steps = points.map(([x, y], index) => {
      const [fromX, fromY] = points[index - 1] ?? [penX, penY];
      return `${rounded(x - fromX)} ${rounded(y - fromY)}`;
    });
    d += `m${steps.join(' ')}z`;
    const [start = [penX, penY] as const] = points;
    [penX, penY] = start;
  }
  return `${d}m${rounded(width - penX)} ${-penY}`;
}

/**
 * Cells side by side, as a path.
 * @param from how many cells of the row come before them; of the first and the last a part may be there
 * @param to how many cells of the row are before their end
 * @param y where the row begins
 */
export function rowOfCells(name: UnitName, from: number, to: number, y = 0): string {
  const unit: Unit = UNITS[name];
  const first = Math.floor(from);
  const cells = Array.from({ length: Math.ceil(to) - first }, (_, index) => {
    const before = first + index;
    const [left, right] = [Math.max(from - before, 0), Math.min(to - before, 1)];
    return cell(unit, left * unit.width, right * unit.width);
  });
  return `M${first * unit.width} ${y}${cells.join('')}`;
}
