/** Divides sources that are too long for one page. */
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
