/** Divides sources that are too long for one page. */
import { nearestStep } from '../../lib/nearest-step.ts';
import type { AlignedRow } from './source-alignment.ts';

/** A source document, or the part of it that stands on a page. */
export interface SourceRows {
  /** Its file's name. */
  readonly name: string;
  readonly rows: readonly AlignedRow[];
}

/** Characters of a page, of the source and of what is published: as much as the first page carries well. */
export const PART = 11_000;

const charactersOf = ({ lines, units }: AlignedRow): number =>
  lines.flat().reduce((sum, { text }) => sum + text.length, 0) +
  units.reduce((sum, { text, place }) => sum + text.length + place.length, 0);

/** A year above its events, at which annals are best divided. */
const YEAR = /^[^，。]{1,20}年[^，。]{0,8}$/u;

const textOf = (line: AlignedRow['lines'][number] = []) => line.map(({ text }) => text).join('');

const isYear = ({ lines }: AlignedRow) => lines.length > 1 && YEAR.test(textOf(lines[0]));

/**
 * Divides them, if it can be at a year.
 * @returns a list of documents for each page; one page where all is short enough
 */
export function partsOfSources(documents: readonly SourceRows[]): SourceRows[][] {
  const parts: { name: string; rows: AlignedRow[] }[][] = [[]];
  let room = PART;
  for (const { name, rows } of documents) {
    parts.at(-1)?.push({ name, rows: [] });
    for (const row of rows) {
      const characters = charactersOf(row);
      if (room < PART && (characters > room || (room < PART / 4 && isYear(row)))) {
        parts.push([{ name, rows: [] }]);
        room = PART;
      }
      parts.at(-1)?.at(-1)?.rows.push(row);
      room -= characters;
    }
  }
  return parts.map((part) => part.filter(({ rows }) => rows.length > 0));
}

/** What a part begins with: the year above, in annals. */
export function beginningOf([first]: readonly SourceRows[]): string {
  const text = textOf(first?.rows[0]?.lines[0]);
  return text.length > 16 ? `${text.slice(0, 16)}……` : text;
}

/** How what is published differs from the sources: marks made full-width, lines joined, lists numbered. */
export function changesIn(documents: readonly SourceRows[]) {
  const rows = documents.flatMap((document) => document.rows);
  return {
    folded: rows.some(({ lines }) => lines.flat().some(({ folded }) => folded)),
    joined: rows.some(({ joined }) => joined),
    // An extraction has bullets where a list has lost its numbers.
    numbered: rows.some(({ lines }) => lines.some((line) => textOf(line).startsWith('- '))),
  };
}

/** A page of fewer characters is laid out at once; of a longer one, what comes into sight. */
const SHORT = 8_000;
/** Steps of the mean height of a row on a telephone, in rem; SourceTable.astro has the same. */
const HEIGHTS = [9, 13, 19, 28, 42] as const;

/** The height of a row on a telephone, in rem: lines of the source, of what is published, and its links. */
function heightOf({ lines, units }: AlignedRow): number {
  const source = lines.reduce((sum, line) => sum + Math.ceil(textOf(line).length / 19), 0);
  const published = units.reduce((sum, { text }) => sum + Math.ceil(text.length / 17), 0);
  return 3.25 + source * 1.8 + published * 2.1 + Math.max(1, units.length) * 2.75;
}

/**
 * How high the rows of a page are in the mean, so that a scroll bar tells how long it is before they
 * are laid out.
 * @returns a step, from 1; nothing of a page that is short
 */
export function rowHeightStep(documents: readonly SourceRows[]): number | undefined {
  const rows = documents.flatMap((document) => document.rows);
  if (rows.reduce((sum, row) => sum + charactersOf(row), 0) < SHORT) return undefined;
  const mean = rows.reduce((sum, row) => sum + heightOf(row), 0) / rows.length;
  return nearestStep(mean, HEIGHTS);
}
