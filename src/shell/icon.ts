/**
 * The site's icon: a crest of the tide line and a plain cinnabar square. Not an emblem of anyone's,
 * and the same for every exhibition.
 */
import { COLOURS } from '../ui/colours.ts';
import { tideLine } from '../ui/tide-line/tide-line.ts';

const SIDE = 512;
const SEA = { top: 168, height: 216 };
/** Within the circle of four fifths that every mask leaves to be seen. */
const SQUARE = { x: 300, y: 112, side: 84 };

/** Two crests: more would not be told apart in sixteen pixels. */
const CRESTS = [
  { id: 'high', when: { iso: '2001', precision: 'year', year: 2001 }, level: 'national' },
  { id: 'low', when: { iso: '2003', precision: 'year', year: 2003 }, level: 'municipal' },
] as const;

/** @returns SVG; a square filled to its edges, as masks need it */
export function icon(): string {
  const { stroke, ripples } = tideLine(CRESTS, {
    width: SIDE,
    height: SEA.height,
    view: { start: 2000, end: 2005 },
    crestWidth: 400,
    ripples: 2,
    rippleGap: 46,
  });
  const { x, y, side } = SQUARE;
  const lines = ripples.map((path) => `<path d="${path}"/>`).join('');
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${SIDE} ${SIDE}">` +
    `<rect width="${SIDE}" height="${SIDE}" fill="${COLOURS.paper}"/>` +
    `<rect x="${x}" y="${y}" width="${side}" height="${side}" rx="6" fill="${COLOURS.cinnabar}"/>` +
    `<g transform="translate(0 ${SEA.top})">` +
    `<path d="${stroke}V${SIDE}H0Z" fill="${COLOURS.ink}"/>` +
    `<g fill="none" stroke="${COLOURS.paper}" stroke-width="12">${lines}</g></g></svg>`
  );
}
