/**
 * Turns words into outlines of the display face, so that a picture needs no font where it is drawn.
 */
import { readFileSync } from 'node:fs';
import { create, type Font, type GlyphRun } from 'fontkit';
import type { Typeface } from '../typesetting.ts';

/** In lines these take only the width that they fill, or a title would seem to be indented. */
const QUOTES = /([“”‘’])/u;

/**
 * Opens a face.
 * @param file path of a TrueType or OpenType file with one face
 */
export function openTypeface(file: string): Typeface {
  const font = create(readFileSync(file));
  if (!('layout' in font)) throw new Error(`${file} holds more than one face`);
  const em = font.unitsPerEm;
  const runs = (text: string) =>
    text.split(QUOTES).map((part) => font.layout(part, QUOTES.test(part) ? ['palt'] : []));
  return {
    width: (text) => runs(text).reduce((width, run) => width + run.advanceWidth / em, 0),
    line: (text, x, y, size) => {
      let left = x;
      return runs(text)
        .map((run) => {
          const path = outline(run, size / em, left, y);
          left += (run.advanceWidth / em) * size;
          return path;
        })
        .join('');
    },
    upright: (character, x, y, size) => {
      const run = font.layout(character, ['vert']);
      const left = x - (run.advanceWidth / em / 2) * size;
      return outline(run, size / em, left, y + baseline(font) * size);
    },
    sideways: (text, x, y, size) => {
      const run = font.layout(text);
      return outline(run, size / em, x, y, baseline(font) * size);
    },
  };
}

/** From the middle of the square that a Han character fills down to the baseline, in ems. */
function baseline(font: Font): number {
  const { typoAscender, typoDescender } = font['OS/2'];
  return (typoAscender + typoDescender) / 2 / font.unitsPerEm;
}

/**
 * @param sideways when given, the run goes downwards from x and y, its baseline this far to the left
 */
function outline(run: GlyphRun, scale: number, x: number, y: number, sideways?: number): string {
  let advance = 0;
  return run.glyphs
    .map((glyph, index) => {
      const { xAdvance = 0, xOffset = 0, yOffset = 0 } = run.positions[index] ?? {};
      const path = glyph.path.translate(advance + xOffset, yOffset).scale(scale, -scale);
      advance += xAdvance;
      return (
        sideways === undefined
          ? path.translate(x, y)
          : path.rotate(Math.PI / 2).translate(x - sideways, y)
      ).toSVG();
    })
    .join('');
}
