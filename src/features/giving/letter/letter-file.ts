/** The letter of intent (捐赠意向书) as a file on the giver's device, and back. */
import type { FileFault } from '../../../words/keys.ts';
import { ITEM_FIELDS, type Letter, TEXT_FIELDS, textsBy } from './letter.ts';

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

/** Whether a value has a text in each of some fields. */
function hasTexts<Field extends string>(
  value: unknown,
  fields: readonly Field[],
): value is Record<Field, string> {
  const record = Object(value) as Record<Field, unknown>;
  return fields.every((field) => typeof record[field] === 'string');
}

/**
 * Reads a file that a reader has chosen. Nothing in it is trusted, and what it has besides a
 * letter's fields is left out.
 * @param text of the file
 * @returns the letter, or why it is none
 */
export function readLetterFile(text: string): Letter | FileFault {
  if (text.length > MOST_CHARACTERS) return 'foreign';
  let file: Partial<Record<'type' | 'version' | 'letter', unknown>>;
  try {
    file = Object(JSON.parse(text.replace(/^\ufeff/u, ''))) as typeof file;
  } catch {
    // The beginning of a letter that was cut off is still known as one.
    return text.includes(`"${TYPE}"`) ? 'damaged' : 'foreign';
  }
  const { type, version, letter } = file;
  if (type !== TYPE) return 'foreign';
  if (typeof version === 'number' && version > VERSION) return 'newer';
  if (version !== VERSION || !hasTexts(letter, TEXT_FIELDS)) return 'damaged';
  const { items, visit } = letter as Partial<Record<'items' | 'visit', unknown>>;
  if (!Array.isArray(items) || items.length > MOST_ITEMS) return 'damaged';
  if (!items.every((item) => hasTexts(item, ITEM_FIELDS))) return 'damaged';
  if (visit !== '' && visit !== 'yes' && visit !== 'no') return 'damaged';
  return {
    ...textsBy(TEXT_FIELDS, (field) => letter[field]),
    items: items.map((item) => textsBy(ITEM_FIELDS, (field) => item[field])),
    visit,
  };
}
