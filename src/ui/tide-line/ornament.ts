/** The tide line as an ornament of pages. */
import { type TideEvent, tideLine } from './tide-line.ts';

/** Of the drawing, in its own units; it is stretched to its place. */
export const WIDTH = 1000;

const drawn = new WeakMap<readonly TideEvent[], Map<number, string>>();

/**
 * The line's outline, drawn once for all pages: with thousands of events on thousands of pages,
 * drawing it for each takes longer than all else.
 * @param events the same array for the same events
 * @param height in units of the drawing
 * @returns path data
 */
export function ornamentOf(events: readonly TideEvent[], height: number): string {
  const known = drawn.get(events) ?? new Map<number, string>();
  drawn.set(events, known);
  // As many crests as an eye tells apart, however many events there are.
  const options = { width: WIDTH, height, clusterWithin: WIDTH / 100 };
  const stroke = known.get(height) ?? tideLine(events, options).stroke;
  known.set(height, stroke);
  return stroke;
}
