/**
 * The letter of intent as a file on the giver's device, and back.
 */
import type { FileFault } from '../../../words/keys.ts';
import { ITEM_FIELDS, type Letter, type LetterItem, TEXT_FIELDS } from './letter.ts';

/** By this a file is known as a letter, whatever its name. */
const TYPE = 'letter-of-intent';
/** Goes up when an older page could not read what a newer one has written. */
const VERSION = 1;

/** Longer than any letter that somebody has typed. */
const MOST_CHARACTERS = 20_000_000;
const MOST_ITEMS = 2_000;

/** @returns JSON, in which a text editor can read the letter */
export function writeLetterFile(letter: Letter): string {
  return `${JSON.stringify({ type: TYPE, version: VERSION, letter }, null, 2)}\n`;
}

type Fields = Record<string, unknown>;

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** Takes the fields that a letter has, when all of them are texts. */
function textsOf<Name extends string>(
  value: unknown,
  names: readonly Name[],
): Record<Name, string> | undefined {
  if (!isFields(value) || !names.every((name) => typeof value[name] === 'string')) return undefined;
  return Object.fromEntries(names.map((name) => [name, value[name]])) as Record<Name, string>;
}

/**
 * Reads a file that a reader has chosen. Nothing in it is trusted, and what it has besides a
 * letter's fields is left out.
 * @param text of the file
 * @returns the letter, or why it is none
 */
export function readLetterFile(text: string): Letter | FileFault {
  if (text.length > MOST_CHARACTERS) return 'foreign';
  let file: unknown;
  try {
    file = JSON.parse(text.replace(/^\ufeff/u, ''));
  } catch {
    // The beginning of a letter that was cut off is still known as one.
    return text.includes(`"${TYPE}"`) ? 'damaged' : 'foreign';
  }
  if (!isFields(file) || file['type'] !== TYPE) return 'foreign';
  if (typeof file['version'] === 'number' && file['version'] > VERSION) return 'newer';
  const { letter } = file;
  const texts = textsOf(letter, TEXT_FIELDS);
  if (file['version'] !== VERSION || !texts || !isFields(letter)) return 'damaged';
  const { items, visit } = letter;
  if (!Array.isArray(items) || items.length > MOST_ITEMS) return 'damaged';
  const read = items.map((item) => textsOf(item, ITEM_FIELDS));
  if (!read.every((item): item is LetterItem => item !== undefined)) return 'damaged';
  if (visit !== '' && visit !== 'yes' && visit !== 'no') return 'damaged';
  return { ...texts, items: read, visit };
}
