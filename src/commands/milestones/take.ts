/** Takes a chronicle into a content folder: a file of `milestones/` for each event of a text. */
import { existsSync, globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { CommandError } from '../../lib/command-error.ts';
import { halfWidthMarks } from '../../lib/text/punctuation.ts';
import { eventsIn } from '../../model/annals/events-in.ts';
import { fileNameOf, parseDate } from '../../model/edtf.ts';
import { comparable, MAIN_SOURCE, readSource, standsIn } from '../../model/quotation.ts';
import { officeText } from '../office-text.ts';

/** With marks as they are published. */
function withFullWidth(text: string): string {
  const characters = text.split('');
  for (const { index, expected } of halfWidthMarks(text)) characters[index] = expected;
  return characters.join('');
}

/** What tells the several events of a date apart: b, c, … z, ba, bb, …; the first has none. */
export function suffix(index: number): string {
  const letters: string[] = [];
  for (let left = index; left > 0; left = Math.floor(left / 26))
    letters.unshift(String.fromCharCode(97 + (left % 26)));
  return letters.join('');
}

/** By what an event is known again: the same words may stand in many years, whose dates an editor refines. */
const keyOf = (date: string, body: string) => `${date.slice(0, 4)} ${comparable(body)}`;

/** The same of an event's file. */
function keyIn(file: string): string {
  const text = readFileSync(file, 'utf8');
  const [, date = ''] = /^date:\s*["']?(.*?)["']?\s*$/mu.exec(text) ?? [];
  return keyOf(date, text.replace(/^---.*?^---$/msu, ''));
}

/**
 * Writes a file for each event that is not there yet, and puts the text into the source where it does not
 * stand in it.
 * @param file a text of a chronicle alone, as printed
 * @param folder the content folder
 * @returns how many events are written, how many were there, and the words of those without a date
 * @throws CommandError where no event is found; then nothing is written
 */
export function takeChronicle(file: string, folder: string) {
  const text = officeText(readFileSync(file));
  if (text === undefined)
    throw new CommandError(
      `${file}: this is a file of Word, not a text（这是 Word 文档，请在 Word 里另存为纯文本）`,
    );
  const place = path.join(folder, 'milestones');
  const known = new Set(globSync(path.join(place, '*.mdx')).map(keyIn));
  const files = new Map<string, string>();
  const [undated, again]: [string[], string[]] = [[], []];
  for (const event of eventsIn(text)) {
    const body = withFullWidth(event.text);
    const when = parseDate(event.date ?? '');
    if (!when) undated.push(body);
    else if (known.has(keyOf(when.iso, body))) again.push(body);
    else {
      const base = fileNameOf(when);
      const names = (index: number) => [base, suffix(index)].filter(Boolean).join('-');
      let index = 0;
      while (files.has(names(index)) || existsSync(path.join(place, `${names(index)}.mdx`)))
        index += 1;
      files.set(names(index), `---\ndate: ${event.date}\n---\n\n${body}\n`);
    }
  }
  if (files.size + again.length === 0)
    throw new CommandError(
      `${file} has no event with a date（没有找到带日期的大事。每件事写作“1958年3月　……”，或者日期单独一行，事情写在下一行）`,
    );
  mkdirSync(place, { recursive: true });
  for (const [name, content] of files) writeFileSync(path.join(place, `${name}.mdx`), content);
  addToSource(path.join(folder, 'source', MAIN_SOURCE), text);
  return { written: files.size, again: again.length, undated };
}

/** Puts a text at the end of the source, if it does not stand in it. */
function addToSource(file: string, text: string): void {
  const before = existsSync(file) ? `${readFileSync(file, 'utf8').trimEnd()}\n\n` : '';
  if (standsIn(readSource(before), text)) return;
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `${before}${text.trim()}\n`);
}
