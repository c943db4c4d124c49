/** What the pictures have in common that are shown where an address of the site is shared. */
import type { Typeface } from '../lib/typesetting.ts';
import { COLOURS } from '../ui/colours.ts';
import { SHARE_PICTURE } from './site-metadata.ts';

const { width: WIDTH, height: HEIGHT } = SHARE_PICTURE;

/** Left and right. */
export const MARGIN = 64;

/** @returns a drawing of the picture's size, on paper, between rules */
export function onPaper(parts: readonly string[]): string {
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">` +
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${COLOURS.paper}"/>${rules()}${parts.join('')}</svg>`
  );
}

/** The thick and thin rule of a newspaper's head, mirrored at the foot. */
function rules(): string {
  const rule = (y: number, height: number) =>
    `<rect x="${MARGIN}" y="${y}" width="${WIDTH - 2 * MARGIN}" height="${height}" fill="${COLOURS.ink}"/>`;
  return rule(44, 7) + rule(57, 1.5) + rule(HEIGHT - 58.5, 1.5) + rule(HEIGHT - 51, 7);
}

/**
 * Draws the tide.
 * @param line path data, like that of the ripples, which grow fainter
 */
export function tideStrokes(top: number, line: string, ripples: readonly string[]): string {
  const faint = ripples.map(
    (path, index) =>
      `<path d="${path}" stroke-width="1.5" stroke-opacity="${(ripples.length - index) / 9}"/>`,
  );
  return (
    `<g transform="translate(0 ${top})" fill="none" stroke="${COLOURS.indigo}" stroke-linejoin="round">` +
    `${faint.join('')}<path d="${line}" stroke-width="5"/></g>`
  );
}

/**
 * The seal: cinnabar, read in columns from the right; three characters have the first column to themselves.
 * @param side its length; the corner lies at x and y
 */
export function sealOf(text: string, x: number, y: number, side: number, face: Typeface): string {
  const characters = Array.from(text);
  if (characters.length === 0) return '';
  const columns =
    characters.length < 3 ? [characters] : [characters.slice(0, 2), characters.slice(2)];
  const cell = (side * 0.8) / Math.max(columns.length, ...columns.map((column) => column.length));
  const glyphs = columns.flatMap((column, fromRight) =>
    column.map((character, index) => {
      const centre = x + side / 2 + ((columns.length - 1) / 2 - fromRight) * cell;
      const middle = y + side / 2 + (index - (column.length - 1) / 2) * cell;
      return face.upright(character, centre, middle, cell * 0.94);
    }),
  );
  const [edge, inner] = [side / 20, side * 0.9];
  return (
    `<rect x="${x}" y="${y}" width="${side}" height="${side}" rx="${edge}" fill="${COLOURS.cinnabar}"/>` +
    `<rect x="${x + edge}" y="${y + edge}" width="${inner}" height="${inner}" rx="${edge / 2}" fill="none" stroke="${COLOURS.paper}" stroke-width="1.5"/>` +
    `<path fill="${COLOURS.paper}" d="${glyphs.join('')}"/>`
  );
}
