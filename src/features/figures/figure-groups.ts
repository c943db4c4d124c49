/** Chooses how a theme’s figures (数字) are drawn: never so that they say more than the text. */
import type { Figure } from '../../model/types.ts';

/** What of a figure decides how it is drawn. */
export type DrawnFigure = Pick<Figure, 'id' | 'value' | 'unit' | 'partOf'>;

/** Figures that are drawn together, in one of the ways that {@link drawingsOf} knows. */
export interface Drawing<Drawn extends DrawnFigure = Figure> {
  /**
   * - `parts`: a whole in pieces of its own unit, as a row of slips; what the text leaves open is the
   *   rest
   * - `share`: a share of a hundred, as a square of a hundred cells, beside its whole if that is known
   * - `areas`: floor areas, as squares to scale
   * - `bars`: a few things of one kind, as bars to scale
   * - `tally`: a count, as that many slips
   * - `number`: a figure that no picture makes plainer
   */
  readonly kind: 'parts' | 'share' | 'areas' | 'bars' | 'tally' | 'number';
  readonly figures: readonly Drawn[];
  /** What the figures are parts or a share of. */
  readonly whole?: Drawn | undefined;
  /** What the parts leave of their whole. */
  readonly rest?: number;
}

const PERCENT = '%';
const AREA = /平方|公顷|亩/u;
/** Nobody counts more slips than these. */
const TALLY_AT_MOST = 40;
/** Fewer bars than these compare nothing. */
const BARS_AT_LEAST = 3;

function isCount(value: number): boolean {
  return Number.isInteger(value) && value > 0;
}

/**
 * Groups the figures of one theme into drawings.
 * @param figures in the order in which they are to be shown
 * @returns every figure in exactly one drawing, wholes before what is drawn alone
 */
export function drawingsOf<Drawn extends DrawnFigure>(figures: readonly Drawn[]): Drawing<Drawn>[] {
  const left = new Set(figures);
  const drawings: Drawing<Drawn>[] = [];
  const take = (drawing: Drawing<Drawn>) => {
    drawings.push(drawing);
    for (const figure of drawing.figures) left.delete(figure);
    if (drawing.whole) left.delete(drawing.whole);
  };

  for (const whole of figures) {
    const parts = figures.filter(({ partOf, unit }) => partOf === whole.id && unit === whole.unit);
    const rest = whole.value - parts.reduce((sum, { value }) => sum + value, 0);
    if (parts.length > 0 && rest >= 0 && [whole, ...parts].every(({ value }) => isCount(value))) {
      take({ kind: 'parts', figures: parts, whole, rest });
    }
  }
  for (const figure of [...left]) {
    if (figure.unit !== PERCENT || figure.value > 100) continue;
    const whole = [...left].find(({ id }) => id === figure.partOf);
    take({ kind: 'share', figures: [figure], whole });
  }
  for (const [unit, same] of Map.groupBy(left, (figure) => figure.unit)) {
    if (AREA.test(unit) && same.length > 1) take({ kind: 'areas', figures: same });
    else if (same.length >= BARS_AT_LEAST) take({ kind: 'bars', figures: same });
  }
  for (const figure of left) {
    const { value, unit } = figure;
    const countable = isCount(value) && value <= TALLY_AT_MOST && !/[万亿]/u.test(unit);
    take({ kind: countable ? 'tally' : 'number', figures: [figure] });
  }
  return drawings;
}
