/**
 * Turns words into outlines of the display face, so that a picture needs no font where it is drawn.
 */
import { readFileSync } from 'node:fs';
import { Blob, Buffer as Line, Face, Feature, Font, shape } from 'harfbuzzjs';
import type { Typeface } from '../typesetting.ts';

/** In lines these take only the width that they fill, or a title would seem to be indented. */
const QUOTES = /([“”‘’])/u;

/** A line back to where its outline began, which a Z draws as well. */
const CLOSING_LINE = /(M([-\d. ]+)[^M]*?)L\2Z/gu;

/** The glyphs of a line, one after the other, in the units of the face. */
type Run = ReturnType<Line['getGlyphInfosAndPositions']>;

/** Where a point lies on the drawing that lies here on the line, to the right and upwards. */
type Place = (x: number, y: number) => readonly [x: number, y: number];

/** Opens a TrueType or OpenType file with one face. */
export function openTypeface(file: string): Typeface {
  const font = new Font(new Face(new Blob(readFileSync(file))));
  const em = font.face.upem;
  const baseline = baselineOf(font.face);
  const runs = (text: string) =>
    text.split(QUOTES).map((part) => shapeLine(font, part, QUOTES.test(part) ? ['palt'] : []));
  return {
    // What it has not, it would draw as an empty box.
    has: (text) => shapeLine(font, text).every(({ codepoint }) => codepoint !== 0),
    width: (text) => runs(text).reduce((width, run) => width + widthOf(run) / em, 0),
    line: (text, x, y, size) => {
      const scale = size / em;
      let left = x;
      return runs(text)
        .map((run) => {
          const start = left;
          left += widthOf(run) * scale;
          return outline(font, run, (right, up) => [right * scale + start, y - up * scale]);
        })
        .join('');
    },
    upright: (character, x, y, size) => {
      const scale = size / em;
      const run = shapeLine(font, character, ['vert']);
      const [left, base] = [x - (widthOf(run) / 2) * scale, y + baseline * size];
      return outline(font, run, (right, up) => [right * scale + left, base - up * scale]);
    },
    sideways: (text, x, y, size) => {
      const scale = size / em;
      const base = x - baseline * size;
      const run = shapeLine(font, text);
      return outline(font, run, (right, up) => [up * scale + base, right * scale + y]);
    },
  };
}

/** From the middle of the square that a Han character fills down to the baseline, in ems. */
function baselineOf(face: Face): number {
  const table = face.referenceTable('OS/2');
  if (!table) throw new Error('The face has no table of metrics.');
  const metrics = new DataView(table.buffer, table.byteOffset, table.byteLength);
  // sTypoAscender and sTypoDescender.
  return (metrics.getInt16(68) + metrics.getInt16(70)) / 2 / face.upem;
}

/** @param features of the face, which are on besides those of every line */
function shapeLine(font: Font, text: string, features: readonly string[] = []): Run {
  const line = new Line();
  line.addText(text);
  line.guessSegmentProperties();
  shape(
    font,
    line,
    features.map((feature) => new Feature(feature)),
  );
  return line.getGlyphInfosAndPositions();
}

const widthOf = (run: Run) => run.reduce((width, { xAdvance = 0 }) => width + xAdvance, 0);

/** Path data of a line, to a hundredth. */
function outline(font: Font, run: Run, place: Place): string {
  let advance = 0;
  const paths = run.flatMap(({ codepoint, xAdvance = 0, xOffset = 0, yOffset = 0 }) => {
    const start = advance + xOffset;
    advance += xAdvance;
    return font.glyphToJson(codepoint).map(({ type, values }) => {
      const points = values.flatMap((x, at) =>
        at % 2 === 0 ? place(start + x, yOffset + (values[at + 1] ?? 0)) : [],
      );
      return type + points.map((value) => Math.round(value * 100) / 100).join(' ');
    });
  });
  return paths.join('').replace(CLOSING_LINE, '$1Z');
}
