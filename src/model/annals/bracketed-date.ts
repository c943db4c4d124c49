/** A date that stands in brackets after the words of its event: 水库动工。（1958年4月） */
import { beginsLine, type Source } from '../quotation.ts';
import type { Context } from './meaning.ts';
import { type PrintedDate, readPrintedDate } from './printed-date.ts';
import { agrees, type Before, or, type Reading, toReading } from './reading.ts';
import { isVagueDate } from './vague-date.ts';

const AFTER = /^[。.;]?\(([^()]{2,24})\)[。.;]?/u;
const WITHIN = /\(([^()]{2,24})\)[。.;]?$/u;
/** As long as either may be. */
const LONGEST = 28;

/** A date in brackets: how many characters it takes up, and the date; `vague` where no calendar has it. */
interface Bracketed {
  readonly length: number;
  readonly date: PrintedDate | 'vague';
}

function read([whole, inside]: RegExpExecArray | [], context: Context): Bracketed | undefined {
  if (whole === undefined || inside === undefined) return undefined;
  const date = readPrintedDate(inside, context);
  if (date?.length === inside.length) return { length: whole.length, date };
  return isVagueDate(inside) ? { length: whole.length, date: 'vague' } : undefined;
}

/** The date in brackets that follows what ends at a place, on the same line. */
export function dateAfter(source: Source, end: number, context: Context): Bracketed | undefined {
  if (beginsLine(source, end)) return undefined;
  return read(AFTER.exec(source.comparable.slice(end, end + LONGEST)) ?? [], context);
}

/**
 * The date of an event, with what stands in brackets after its words or ends them.
 * @param place of the event's words
 * @param before what stands before them
 */
export function withBracketed(
  source: Source,
  [start, end]: readonly [start: number, end: number],
  context: Context,
  { own, reading }: Before,
): Reading | undefined {
  const after = own ? undefined : dateAfter(source, end, context);
  if (after?.date === 'vague') return undefined;
  if (!after) {
    const words = source.comparable.slice(Math.max(start, end - LONGEST), end);
    const { date } = read(WITHIN.exec(words) ?? [], context) ?? {};
    // What ends the words may be when it was, or of what they speak.
    const iso = date === 'vague' ? undefined : date?.iso;
    return reading && iso !== undefined ? or(reading, [iso]) : reading;
  }
  const found = toReading(after.date.printed, after.date);
  if (!reading || !found) return found;
  // Of a year printed twice either place will do: below 1958年, (4月) says more, (四月初八) says less.
  if (found.within && agrees(reading.iso, found)) return reading;
  return agrees(found.iso, { ...reading, within: true }) ? or(found, [reading.iso]) : found;
}
