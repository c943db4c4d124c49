/** Puts a source document and what is published from it side by side. */
import { Occurrences } from '../../lib/text/occurrences.ts';
import { halfWidthMarks } from '../../lib/text/punctuation.ts';
import { type Paragraph, placeParagraphs } from '../../model/annals/places.ts';
import { readPrintedDate } from '../../model/annals/printed-date.ts';
import { comparable, readSource } from '../../model/quotation.ts';

/** A published text and where it stands. */
export interface PublishedUnit {
  readonly text: string;
  readonly href: string;
  /** Where that is, in words. */
  readonly place: string;
  /** A paragraph that has a place of its own in the source; titles and the contact have none. */
  readonly paragraph?: Pick<Paragraph, 'collection' | 'text' | 'date'>;
}

/** A stretch of a source line; folded marks are told apart. */
interface SourceRun {
  readonly text: string;
  /** Whether this is a half-width mark that is published full-width. */
  readonly folded: boolean;
}

export interface AlignedRow {
  /** Consecutive lines of the source, as they stand there. */
  readonly lines: readonly (readonly SourceRun[])[];
  /** The published texts that hold them; none where the lines are published nowhere. */
  readonly units: readonly PublishedUnit[];
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

/** For each character of the comparable source, the unit that has its place there. */
function unitsByPlace(source: string, units: readonly PublishedUnit[]): (number | undefined)[] {
  const paragraphs = units.flatMap(({ paragraph, href }, index) =>
    paragraph ? [{ ...paragraph, file: href, index }] : [],
  );
  const found: (number | undefined)[] = [];
  const { placed } = placeParagraphs(readSource(source), paragraphs);
  for (const { paragraph, place } of placed) {
    const { index } = paragraph as (typeof paragraphs)[number];
    for (let at = place[0]; at < place[1]; at += 1) found[at] ??= index;
  }
  return found;
}

/** Whether a line is nothing but a date: the year of the events below, or the date of the next. */
function isDate(line: string): boolean {
  const date = readPrintedDate(line, { year: 1, month: 1, day: 1 });
  return date?.length === line.length;
}

interface OpenRow {
  lines: SourceRun[][];
  /** Of the units, by their places in the list. */
  units: number[];
  /** What has been read of the text of the last unit. */
  read: string;
}

/**
 * Aligns the lines of a source with the published texts that hold them.
 * @param source the source document
 * @param units every text that is published from it; of several that hold a line, the one whose own
 * place it is, else the one that the line before belongs to, else the first
 * @returns rows in the order of the source; every line that is not empty is in one row
 */
export function alignSource(source: string, units: readonly PublishedUnit[]): AlignedRow[] {
  const texts = units.map(({ text }) => comparable(text));
  const find = findFirst(texts);
  /** What is a text by itself, as a short heading is, is no piece of another. */
  const whole = new Map(texts.map((text, index) => [text, index] as const).toReversed());
  const byPlace = unitsByPlace(source, units);
  const rows: OpenRow[] = [];
  /** Dates, until it is known what they stand for. */
  let dates: SourceRun[][] = [];
  let start = 0;
  for (const raw of source.split(/\r?\n/u)) {
    const line = raw.trim();
    if (line === '') continue;
    const end = start + comparable(line).length;
    const placed = [...new Set(byPlace.slice(start, end))].filter((index) => index !== undefined);
    start = end;
    const sought = comparable(line.replace(LINE_MARK, ''));
    const last = rows.at(-1);
    const lastUnit = last?.units.at(-1);
    // The same text goes on only where what has been read of it goes on.
    const goesOn =
      last &&
      lastUnit !== undefined &&
      dates.length === 0 &&
      (placed.length > 0
        ? placed.length === 1 && placed[0] === lastUnit
        : texts[lastUnit]?.includes(last.read + sought));
    if (goesOn) {
      last.lines.push(runsOf(line));
      last.read += sought;
      continue;
    }
    if (placed.length === 0 && isDate(sought)) {
      dates.push(runsOf(line));
      continue;
    }
    const found =
      placed.length > 0
        ? placed
        : [whole.get(sought) ?? find(sought) ?? -1].filter((index) => index >= 0);
    rows.push({ lines: [...dates, runsOf(line)], units: found, read: sought });
    dates = [];
  }
  if (dates.length > 0) rows.push({ lines: dates, units: [], read: '' });
  return rows.map((row) => {
    return { lines: row.lines, units: row.units.flatMap((index) => units[index] ?? []) };
  });
}
