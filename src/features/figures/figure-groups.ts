/** Chooses how a theme’s figures (数字) are drawn: never so that they say more than the text. */
import type { Figure } from '../../model/types.ts';
import { countOf } from './figure-pictures.ts';

/** What of a figure decides how it is drawn. */
export type DrawnFigure = Pick<Figure, 'id' | 'value' | 'unit' | 'partOf'>;

/** Figures that are drawn together, in one of the ways that {@link drawingsOf} knows. */
export interface Drawing<Drawn extends DrawnFigure = Figure> {
  /**
   * - `parts`: a whole in pieces of its own unit; what the text leaves open is the rest
   * - `share`: a share of a hundred, of its whole if that can be counted
   * - `areas`: floor areas, as plans to scale
   * - `units`: a count, in what it counts
   * - `number`: a figure that no picture makes plainer
   */
  readonly kind: 'parts' | 'share' | 'areas' | 'units' | 'number';
  readonly figures: readonly Drawn[];
  /** What the figures are parts or a share of. */
  readonly whole?: Drawn | undefined;
  /** What the parts leave of their whole. */
  readonly rest?: number;
}

const PERCENT = '%';
const AREA = /平方|公顷|亩/u;
/** These count stretches of time, of which nothing is held in hand. */
const TIME = /[年月天日]|小时/u;

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
  const isCount = ({ value, unit }: Drawn) => countOf(value, unit) !== undefined;

  for (const whole of figures) {
    const parts = figures.filter(({ partOf, unit }) => partOf === whole.id && unit === whole.unit);
    const rest = whole.value - parts.reduce((sum, { value }) => sum + value, 0);
    if (parts.length > 0 && rest >= 0 && [whole, ...parts].every(isCount)) {
      take({ kind: 'parts', figures: parts, whole, rest });
    }
  }
  for (const figure of [...left]) {
    if (figure.unit !== PERCENT || figure.value > 100) continue;
    const whole = [...left].find(({ id }) => id === figure.partOf);
    take({ kind: 'share', figures: [figure], whole });
  }
  const areas = [...left].filter(({ unit }) => AREA.test(unit));
  for (const same of Map.groupBy(areas, (figure) => figure.unit).values()) {
    take({ kind: 'areas', figures: same });
  }
  for (const figure of left) {
    const drawn = isCount(figure) && figure.unit !== PERCENT && !TIME.test(figure.unit);
    take({ kind: drawn ? 'units' : 'number', figures: [figure] });
  }
  return drawings;
}
