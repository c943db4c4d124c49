/** Puts the source document and what is published from it side by side. */
import { Occurrences } from '../../lib/text/occurrences.ts';
import { comparable } from '../../model/quotation.ts';
import { halfWidthMarks } from '../../lib/text/punctuation.ts';

/** A published text and where it stands. */
export interface PublishedUnit {
  readonly text: string;
  readonly href: string;
  /** Where that is, in words. */
  readonly place: string;
}

/** A stretch of a source line; folded marks are told apart. */
interface SourceRun {
  readonly text: string;
  /** Whether this is a half-width mark that is published full-width. */
  readonly folded: boolean;
}

export interface AlignedRow {
  /** Consecutive lines of the source that one published text holds, as they stand there. */
  readonly lines: readonly (readonly SourceRun[])[];
  /** `undefined` where the lines are published nowhere. */
  readonly unit: PublishedUnit | undefined;
}

/** Marks of the extraction that are not the newspaper's: headings, list bullets and numbers. */
const LINE_MARK = /^(?:#{1,6}\s+|-\s+|\d{1,2}\.(?!\d)\s*)/u;

function runsOf(line: string): SourceRun[] {
  const runs: SourceRun[] = [];
  let at = 0;
  for (const { index, found } of halfWidthMarks(line)) {
    runs.push({ text: line.slice(at, index), folded: false }, { text: found, folded: true });
    at = index + found.length;
  }
  runs.push({ text: line.slice(at), folded: false });
  return runs.filter(({ text }) => text !== '');
}

/** Finds the first of many texts that holds a piece; no text and no piece has white space. */
function findFirst(texts: readonly string[]): (piece: string) => number | undefined {
  const unitAt: number[] = [];
  texts.forEach((text, index) => {
    // One more for the mark between the texts.
    for (let at = -1; at < text.length; at += 1) unitAt.push(index);
  });
  const occurrences = new Occurrences(`\n${texts.join('\n')}`);
  return (piece) => unitAt[occurrences.of(piece).next().value ?? -1];
}

/**
 * Aligns the lines of the source with the published texts that hold them.
 * @param source the source document
 * @param units every published text; of several that hold a line, the one that the line before
 * belongs to is taken, else the first
 * @returns rows in the order of the source; every line that is not empty is in one row
 */
export function alignSource(source: string, units: readonly PublishedUnit[]): AlignedRow[] {
  const texts = units.map(({ text }) => comparable(text));
  const find = findFirst(texts);
  /** Rows with the comparable text of their unit, and how much of it their lines have used. */
  const rows: {
    lines: SourceRun[][];
    unit: PublishedUnit | undefined;
    text: string;
    read: string;
  }[] = [];
  for (const raw of source.split(/\r?\n/u)) {
    const line = raw.trim();
    if (line === '') continue;
    const sought = comparable(line.replace(LINE_MARK, ''));
    const last = rows.at(-1);
    // The same text goes on only where what has been read of it goes on.
    if (last?.unit && last.text.includes(last.read + sought)) {
      last.lines.push(runsOf(line));
      last.read += sought;
      continue;
    }
    const found = find(sought) ?? -1;
    rows.push({
      lines: [runsOf(line)],
      unit: units[found],
      text: texts[found] ?? '',
      read: sought,
    });
  }
  return rows.map(({ lines, unit }) => ({ lines, unit }));
}
