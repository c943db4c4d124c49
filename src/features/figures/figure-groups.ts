/**
 * Chooses how the numbers of a theme are drawn: what suits their kind, never a picture that says
 * more than the text does.
 */
import type { Qualifier } from '../../words/keys.ts';

/** The part of a figure that a drawing is made from. */
export interface DrawnFigure {
  readonly id: string;
  readonly value: number;
  readonly unit: string;
  readonly label: string;
  readonly qualifier?: Qualifier | undefined;
  /** The id of the whole that it is a part of. */
  readonly partOf?: string | undefined;
}

export type Drawing<Figure extends DrawnFigure> =
  /** A share of a hundred, as a square of a hundred cells. */
  | { kind: 'share'; figure: Figure; whole: Figure | undefined }
  /** A whole in pieces of its own unit, as a row of cells; what the text leaves open is the rest. */
  | { kind: 'parts'; whole: Figure; parts: Figure[]; rest: number }
  /** Floor areas, as squares to scale. */
  | { kind: 'areas'; figures: Figure[] }
  /** A few things of one kind, as bars to scale. */
  | { kind: 'bars'; unit: string; figures: Figure[] }
  /** A count that can be told off, as that many marks. */
  | { kind: 'tally'; figure: Figure }
  /** A number that no picture makes plainer. */
  | { kind: 'number'; figure: Figure };

const PERCENT = '%';
const AREA = /平方|公顷|亩/u;
/** More marks than these are not counted by anyone. */
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
export function drawingsOf<Figure extends DrawnFigure>(
  figures: readonly Figure[],
): Drawing<Figure>[] {
  const left = new Set(figures);
  const drawings: Drawing<Figure>[] = [];
  const take = (drawing: Drawing<Figure>, ...taken: Figure[]) => {
    drawings.push(drawing);
    for (const figure of taken) left.delete(figure);
  };

  const partsOf = Map.groupBy(figures, ({ partOf }) => partOf);
  for (const whole of figures) {
    const parts = (partsOf.get(whole.id) ?? []).filter(({ unit }) => unit === whole.unit);
    const rest = whole.value - parts.reduce((sum, { value }) => sum + value, 0);
    if (parts.length === 0 || rest < 0 || ![whole, ...parts].every(({ value }) => isCount(value))) {
      continue;
    }
    take({ kind: 'parts', whole, parts, rest }, whole, ...parts);
  }
  const known = new Map(figures.map((figure) => [figure.id, figure]));
  for (const figure of [...left]) {
    if (figure.unit !== PERCENT || figure.value > 100) continue;
    const of = known.get(figure.partOf ?? '');
    const whole = of && left.has(of) ? of : undefined;
    take({ kind: 'share', figure, whole }, figure, ...(whole ? [whole] : []));
  }
  for (const unit of new Set([...left].map((figure) => figure.unit))) {
    const same = [...left].filter((figure) => figure.unit === unit);
    if (AREA.test(unit) && same.length > 1) take({ kind: 'areas', figures: same }, ...same);
    else if (same.length >= BARS_AT_LEAST) take({ kind: 'bars', unit, figures: same }, ...same);
  }
  for (const figure of [...left]) {
    const countable =
      isCount(figure.value) && figure.value <= TALLY_AT_MOST && !/[万亿]/u.test(figure.unit);
    take({ kind: countable ? 'tally' : 'number', figure }, figure);
  }
  return drawings;
}
