/** Which characters the display face has a glyph for. */
import { readFileSync } from 'node:fs';
import { Blob, Face } from 'harfbuzzjs';
import { DISPLAY_FACE } from './display-face.ts';

let known: ReadonlySet<number> | undefined;

/**
 * The characters of a text that the display face lacks, each once.
 * @param text whatever is to be set in it; white space is no glyph
 */
export function withoutGlyph(text: string): string[] {
  const characters = (known ??= new Set(
    new Face(new Blob(readFileSync(DISPLAY_FACE))).collectUnicodes(),
  ));
  return [...new Set(text.replace(/\s/gu, ''))].filter(
    (one) => !characters.has(one.codePointAt(0) ?? 0),
  );
}
