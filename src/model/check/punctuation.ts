/** Full-width punctuation, and no marks, in everything that is published: bodies, notes, titles and labels. */
import { halfWidthMarks } from '../../lib/text/punctuation.ts';
import type { Problem } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { markedUp } from './marks.ts';
import { fieldName } from './schema-messages.ts';

/** Not published: names of files, wherever they stand, and words that are copied as the source has them. */
const EXEMPT = ['image', 'file', 'transcript', 'captions', 'unpublished'];

/** Half-width marks beside Han characters in a text that is to be published. */
export function halfWidth(file: string, field: string, text: string): Problem[] {
  return halfWidthMarks(text).map(({ index, found, expected }) => {
    const around = text.slice(Math.max(0, index - 5), index + 6).replace(/\s+/gu, ' ');
    const advice = `汉字旁的标点应用全角“${expected}”`;
    const mark = `a half-width "${found}" in "${around}"`;
    return { file, field, found: mark, expected: `the full-width "${expected}"`, advice };
  });
}

/** Checks every text in the fields of every file; bodies are looked at in bodies.ts. */
export function checkPunctuation({ collections }: ContentFolder): Problem[] {
  return Object.values(collections)
    .flat()
    .flatMap(({ file, data }) =>
      textsIn(data).flatMap(([place, text]) => {
        const marks = markedUp(file, fieldName(place), text);
        return marks.length > 0 ? marks : halfWidth(file, fieldName(place), text);
      }),
    );
}

/** The texts within a value, each with its place; YAML may nest, and may nest in itself. */
function textsIn(
  value: unknown,
  place: PropertyKey[] = [],
  within: readonly unknown[] = [],
): [PropertyKey[], string][] {
  if (typeof value === 'string') return [[place, value]];
  if (typeof value !== 'object' || value === null || within.includes(value)) return [];
  return Object.entries(value).flatMap(([key, inner]) =>
    EXEMPT.includes(key)
      ? []
      : textsIn(inner, [...place, Array.isArray(value) ? Number(key) : key], [...within, value]),
  );
}
