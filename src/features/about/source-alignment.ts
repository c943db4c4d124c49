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
  /** Of what the contact says, the words without their label, which a source may print another way. */
  readonly fact?: string;
  /** Of a line of the contact as the notice prints it, which comes before the facts in it. */
  readonly printed?: true;
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
  /** Whether lines between which a paragraph was broken are published as one. */
  readonly joined: boolean;
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

/** Finds the first of many texts that holds a piece, which is not empty; nothing has white space. */
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

/** What a source sets before a fact of the contact: 联系电话: */
const FACT_LABEL = /\p{Script=Han}{1,5}:/gu;
const WORD = /[\p{L}\p{N}]/u;

/**
 * Finds the facts of the contact that a line consists of.
 * @returns a function that gives the facts of a line in their order, none where it says anything besides
 */
function findFacts(units: readonly PublishedUnit[]): (line: string) => number[] {
  const facts = units
    .flatMap(({ fact }, index) => (fact === undefined ? [] : [{ index, fact: comparable(fact) }]))
    // A longer one may hold a shorter one.
    .toSorted((a, b) => b.fact.length - a.fact.length);
  return (line) => {
    let rest = line;
    const found = facts.filter(({ fact }) => {
      const before = rest;
      rest = rest.replaceAll(fact, ' ');
      return rest !== before;
    });
    if (WORD.test(rest.replace(FACT_LABEL, ''))) return [];
    return found.map(({ index }) => index).toSorted((a, b) => a - b);
  };
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
  joined: boolean;
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
  const byPlace = unitsByPlace(source, units);
  const hasPlace = new Set(byPlace);
  /** Of a paragraph whose own place was found nothing stands elsewhere but its date. */
  const elsewhere = units.map(({ text, paragraph }, index) =>
    comparable(hasPlace.has(index) ? text.replace(paragraph?.text ?? '', '') : text),
  );
  const find = findFirst(elsewhere);
  /** What is a text by itself, as a short heading is, is no piece of another. */
  const whole = new Map(
    elsewhere
      .map((text, index) => [units[index]?.fact === undefined ? text : '', index] as const)
      .toReversed(),
  );
  whole.delete('');
  const findFactsIn = findFacts(units);
  /** The texts that hold a line which is the place of none. */
  const unplaced = (sought: string): number[] => {
    const [same, piece] = [whole.get(sought), find(sought)];
    if (same !== undefined) return [same];
    const facts = units[piece ?? -1]?.printed ? [] : findFactsIn(sought);
    return facts.length > 0 || piece === undefined ? facts : [piece];
  };
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
      last.joined = true;
      continue;
    }
    if (placed.length === 0 && isDate(sought)) {
      dates.push(runsOf(line));
      continue;
    }
    const found = placed.length > 0 ? placed : unplaced(sought);
    rows.push({ lines: [...dates, runsOf(line)], units: found, read: sought, joined: false });
    dates = [];
  }
  if (dates.length > 0) rows.push({ lines: dates, units: [], read: '', joined: false });
  return rows.map(({ lines, units: found, joined }) => {
    return { lines, units: found.flatMap((index) => units[index] ?? []), joined };
  });
}
