/** What the source says of when something was. */
import { type PrintedDate, readPrintedDate } from './printed-date.ts';

/** The date that stands for a place of the source. */
export interface Reading {
  /** As printed; with a year that stands above: `1958年 … 1月7日`. */
  readonly printed: string;
  /** In EDTF. */
  readonly iso: string;
  /** Other ways of writing it, as good. */
  readonly also: readonly string[];
  /**
   * Whether the event may be dated more precisely: it is only known to be in this year, month or day, or
   * in one of the others.
   */
  readonly within: boolean;
  /** The date in words, where these say more than EDTF can: 1958年底. */
  readonly words?: string | undefined;
}

/** What stands before an event: whether it is the event's own, or stands above it for several. */
export interface Before {
  readonly own: boolean;
  readonly reading: Reading | undefined;
}

const PLAIN = /^-?\d{4}(?:-(?:0\d|1[0-2])(?:-\d\d)?)?$/u;

/** Whether a date needs none above it. */
export function hasYear(date: PrintedDate | undefined): boolean {
  const alone = readPrintedDate(date?.printed ?? '');
  return alone?.iso !== undefined || alone?.context.year !== undefined;
}

/** What a date says; of one that is not understood no more than its year. */
export function toReading(
  printed: string,
  { iso, also, years, words }: PrintedDate,
): Reading | undefined {
  if (iso !== undefined) return { printed, iso, also, within: false, words };
  const [year, ...others] = years;
  return year === undefined ? undefined : { printed, iso: year, also: others, within: true, words };
}

/** The same, or one of some others. */
export const or = (reading: Reading, others: readonly string[]): Reading => {
  // Whether they are the words of the one or the other, nobody knows.
  const words = others.every((iso) => iso === reading.iso) ? reading.words : undefined;
  const also = others.filter((iso) => iso !== reading.iso && !reading.also.includes(iso));
  return { ...reading, also: [...reading.also, ...also], words };
};

/** What is known of an event that stands among those of a year, a month or a day. */
export function within(reading: Reading | undefined): Reading | undefined {
  // 1958-05-XX is 1958-05, with a day that nobody knows.
  const iso = reading?.iso.replace(/(?:-XX)+$/u, '') ?? '';
  if (!reading || !(reading.within || PLAIN.test(iso))) return undefined;
  return { ...reading, iso, within: true, words: undefined };
}

/** Whether a date is the one that the source gives, as precise as there and no more. */
export function agrees(iso: string, { iso: printed, also, within: among }: Reading): boolean {
  if (iso === printed || also.includes(iso)) return true;
  const wholes = [printed, ...also];
  return among && iso.split('/').every((end) => wholes.some((whole) => end.startsWith(whole)));
}
