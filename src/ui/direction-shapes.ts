/** The signs of the directions, in a box of 16: they differ in shape for those who see no colours. */
const SHAPES = [
  'M2 2h12v12H2z',
  'M8 1a7 7 0 1 1 0 14A7 7 0 0 1 8 1z',
  'M8 1l7.5 14h-15z',
  'M8 0l8 8-8 8-8-8z',
  'M6 1h4v5h5v4h-5v5H6v-5H1V6h5z',
  'M1 5h14v6H1z',
] as const;

/** A dot, smaller than any of them. */
const NO_DIRECTION = 'M8 4a4 4 0 1 1 0 8A4 4 0 0 1 8 4z';

/**
 * The sign of a direction as SVG path data.
 * @param index the direction's place in the exhibition's list, from 0; none of an event without one
 */
export function directionShape(index: number | undefined): string {
  return index === undefined ? NO_DIRECTION : (SHAPES[index % SHAPES.length] ?? SHAPES[0]);
}
