/** The pictures of figures (数字), true to scale: of each its size, and its shapes with attributes. */
export interface FigurePicture {
  /** Also the name by which styles know it. */
  readonly class: 'areas' | 'share' | 'tally' | 'bar';
  readonly viewBox?: string;
  readonly width: number | string;
  readonly height: number;
  readonly shapes: readonly (readonly [
    'rect' | 'path',
    Readonly<Record<string, string | number>>,
  ])[];
}

/**
 * Floor areas as squares whose areas are in the same proportion.
 * @param values of one unit
 */
export function areaSquares(values: readonly number[]): FigurePicture {
  const [LARGEST, GAP] = [180, 16];
  const scale = LARGEST / Math.sqrt(Math.max(...values, 1));
  let end = -GAP;
  const shapes = values.map((value) => {
    const side = Math.round(Math.sqrt(value) * scale * 10) / 10;
    const x = end + GAP;
    end = x + side;
    return ['rect', { x, y: LARGEST - side, width: side, height: side }] as const;
  });
  return { class: 'areas', viewBox: `0 0 ${end} ${LARGEST}`, width: end, height: LARGEST, shapes };
}

/**
 * A share of a hundred: a square of a hundred cells, as many of them filled from below.
 * @param value from 0 to 100
 */
export function shareSquare(value: number): FigurePicture {
  const [SIDE, CELL] = [100, 10];
  const rows = Math.floor(value / 10);
  const cells = value - rows * 10;
  const top = SIDE - (rows + (cells > 0 ? 1 : 0)) * CELL;
  const filled = `M0 ${SIDE}H${SIDE}V${SIDE - rows * CELL}H${cells * CELL}V${top}H0z`;
  const lines = Array.from({ length: 9 }, (_, index) => (index + 1) * CELL);
  const grid = lines.map((at) => `M${at} 0V${SIDE}M0 ${at}H${SIDE}`).join('');
  return {
    class: 'share',
    viewBox: `0 0 ${SIDE} ${SIDE}`,
    width: 160,
    height: 160,
    shapes: [
      ['rect', { class: 'all', width: SIDE, height: SIDE }],
      ['path', { class: 'filled', d: filled }],
      ['path', { class: 'grid', d: grid }],
    ],
  };
}

/**
 * A count as that many slips in rows; of several counts, each in a shade of its own.
 * @param counts how many of each shade, in order
 */
export function tally(counts: readonly number[]): FigurePicture {
  const [PER_ROW, WIDTH, HEIGHT, GAP] = [13, 16, 22, 4];
  const total = counts.reduce((sum, count) => sum + count, 0);
  const width = Math.min(total, PER_ROW) * (WIDTH + GAP) - GAP;
  const height = Math.ceil(total / PER_ROW) * (HEIGHT + GAP) - GAP;
  let position = 0;
  const shapes = counts.map((count, shade) => {
    let d = '';
    for (const end = position + count; position < end; position += 1) {
      const x = (position % PER_ROW) * (WIDTH + GAP);
      const y = Math.floor(position / PER_ROW) * (HEIGHT + GAP);
      d += `M${x + 1} ${y + 1}h${WIDTH - 2}v${HEIGHT - 2}h${2 - WIDTH}z`;
    }
    return ['path', { class: `shade-${shade}`, d }] as const;
  });
  return { class: 'tally', viewBox: `0 0 ${width} ${height}`, width, height, shapes };
}

/**
 * A bar of a set that shares a scale, as long as there is room for the largest.
 * @param largest the largest value of the set, above 0
 */
export function bar(value: number, largest: number): FigurePicture {
  const width = `${Math.round((value / largest) * 1000) / 10}%`;
  return {
    class: 'bar',
    width: '100%',
    height: 14,
    shapes: [
      ['rect', { class: 'ground', width: '100%', y: 6, height: 2 }],
      ['rect', { class: 'length', width, height: 14 }],
    ],
  };
}
