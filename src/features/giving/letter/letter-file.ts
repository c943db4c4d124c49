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

/** Where a page holds the letter, beside its words. */
const HELD = /<script type="application\/json">([^]*)<\/script>/u;

/** @returns JSON, as this device keeps it */
export function writeLetterFile(letter: Letter): string {
  return JSON.stringify({ type: TYPE, version: VERSION, letter });
}

/**
 * Writes a file that anybody opens and reads, and the desk opens again.
 * @param title of the page
 * @param text the letter as one reads it
 * @returns HTML
 */
export function writeLetterPage(letter: Letter, title: string, text: string): string {
  const shown = (words: string) =>
    words.replace(/[&<]/gu, (mark) => (mark === '&' ? '&amp;' : '&lt;'));
  return `<!doctype html>
<html lang="zh-CN" data-type="${TYPE}">
<meta charset="utf-8">
<meta name="viewport" content="width=device-width">
<title>${shown(title)}</title>
<style>
body { max-width: 36em; margin: 2em auto; padding: 0 1em; font: 1.25em/1.8 serif; white-space: pre-wrap; overflow-wrap: anywhere }
</style>
<body>${shown(text)}<script type="application/json">${writeLetterFile(letter).replace(/</gu, '\\u003c')}</script>
`;
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
 * Reads a file that a reader has chosen: a page, or JSON, as earlier ones are. Nothing in it is trusted,
 * and what it has besides a letter's fields is left out.
 * @param text of the file
 * @returns the letter, or why it is none
 */
export function readLetterFile(text: string): Letter | FileFault {
  if (text.length > MOST_CHARACTERS) return 'foreign';
  let file: Partial<Record<'type' | 'version' | 'letter', unknown>>;
  try {
    const json = HELD.exec(text)?.[1] ?? text.replace(/^\ufeff/u, '');
    file = Object(JSON.parse(json)) as typeof file;
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
