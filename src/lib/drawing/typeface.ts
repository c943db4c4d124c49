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

/** A glyph of a line, from its beginning on the baseline, in the units of the face. */
interface PlacedGlyph {
  readonly id: number;
  readonly x: number;
  readonly y: number;
}

interface ShapedLine {
  readonly glyphs: readonly PlacedGlyph[];
  /** In the units of the face. */
  readonly width: number;
}

/** Where a point of the drawing lies that is here on the line, upwards and to the right. */
type Place = (x: number, y: number) => readonly [x: number, y: number];

/**
 * Opens a face.
 * @param file path of a TrueType or OpenType file with one face
 */
export function openTypeface(file: string): Typeface {
  const font = new Font(new Face(new Blob(readFileSync(file))));
  const em = font.face.upem;
  const baseline = baselineOf(font.face);
  const runs = (text: string) =>
    text.split(QUOTES).map((part) => shapeLine(font, part, QUOTES.test(part) ? 'palt' : undefined));
  return {
    width: (text) => runs(text).reduce((width, run) => width + run.width / em, 0),
    line: (text, left, base, size) => {
      const scale = size / em;
      let start = left;
      return runs(text)
        .map((run) => {
          const from = start;
          start += run.width * scale;
          return outline(font, run, (x, y) => [x * scale + from, base - y * scale]);
        })
        .join('');
    },
    upright: (character, centre, middle, size) => {
      const run = shapeLine(font, character, 'vert');
      const scale = size / em;
      const left = centre - (run.width / 2) * scale;
      const base = middle + baseline * size;
      return outline(font, run, (x, y) => [x * scale + left, base - y * scale]);
    },
    sideways: (text, centre, top, size) => {
      const scale = size / em;
      const base = centre - baseline * size;
      return outline(font, shapeLine(font, text), (x, y) => [y * scale + base, x * scale + top]);
    },
  };
}

/** From the middle of the square that a Han character fills down to the baseline, in ems. */
function baselineOf(face: Face): number {
  const table = face.referenceTable('OS/2');
  if (!table) throw new Error('The face has no table of metrics.');
  const metrics = new DataView(table.buffer, table.byteOffset, table.byteLength);
  const [ascender, descender] = [metrics.getInt16(68), metrics.getInt16(70)];
  return (ascender + descender) / 2 / face.upem;
}

/** @param feature of the face, which is on besides those of every line */
function shapeLine(font: Font, text: string, feature?: string): ShapedLine {
  const line = new Line();
  line.addText(text);
  line.guessSegmentProperties();
  shape(font, line, feature === undefined ? [] : [new Feature(feature)]);
  const positions = line.getGlyphPositions();
  let width = 0;
  const glyphs = line.getGlyphInfos().map(({ codepoint: id }, index) => {
    const { xAdvance = 0, xOffset = 0, yOffset = 0 } = positions[index] ?? {};
    const placed = { id, x: width + xOffset, y: yOffset };
    width += xAdvance;
    return placed;
  });
  return { glyphs, width };
}

/** Path data of a line, to a hundredth. */
function outline(font: Font, { glyphs }: ShapedLine, place: Place): string {
  const rounded = (value: number) => Math.round(value * 100) / 100;
  const points = (values: readonly number[], { x, y }: PlacedGlyph) =>
    values.flatMap((value, index) =>
      index % 2 === 0 ? place(x + value, y + (values[index + 1] ?? 0)).map(rounded) : [],
    );
  return glyphs
    .flatMap((glyph) =>
      font.glyphToJson(glyph.id).map(({ type, values }) => type + points(values, glyph).join(' ')),
    )
    .join('')
    .replace(CLOSING_LINE, '$1Z');
}
