/** QR codes (ISO/IEC 18004) as the path of an SVG, one unit a module. */
import { encode } from 'uqr';

/** Light modules that a reader needs around a code. */
const QUIET = 4;

/**
 * Draws a text as a QR code that survives a fold or a coffee spot (15 % of it may be lost).
 * @param text at most about 1,400 bytes of UTF-8
 * @returns the modules on each side, with the quiet zone, and the dark ones as the `d` of a path
 * @throws where the text is longer than a code can hold
 */
export function qrCode(text: string): { size: number; path: string } {
  const { data, size } = encode(text, { ecc: 'M', border: QUIET });
  const path = data.flatMap((row, y) =>
    // Dark modules that stand side by side are one rectangle.
    Array.from(row.map(Number).join('').matchAll(/1+/gu), ({ 0: run, index }) => {
      return `M${index} ${y}h${run.length}v1h-${run.length}z`;
    }),
  );
  return { size, path: path.join('') };
}
