/** The letter of intent (捐赠意向书): made printable and checked, apart from any page. */
import type { LetterFault } from '../../../words/keys.ts';
import { parseTelephone } from '../../../lib/telephone.ts';

/** The texts of a thing; the category (征集门类) by its label, empty where the giver does not know. */
export const ITEM_FIELDS = ['name', 'count', 'period', 'carrier', 'note', 'category'] as const;
/** The texts of the giver; the way (征集方式) by its name. */
export const TEXT_FIELDS = ['name', 'telephone', 'email', 'address', 'way', 'limits'] as const;

type Texts<Field extends string> = Readonly<Record<Field, string>>;

export type LetterItem = Texts<(typeof ITEM_FIELDS)[number]>;

export interface Letter extends Texts<(typeof TEXT_FIELDS)[number]> {
  readonly items: readonly LetterItem[];
  /** Whether the archives may come for the things. */
  readonly visit: '' | 'yes' | 'no';
}

/** A text for each of some fields. */
export function textsBy<Field extends string>(
  fields: readonly Field[],
  textOf: (field: Field) => string,
): Texts<Field> {
  return Object.fromEntries(fields.map((field) => [field, textOf(field)])) as Texts<Field>;
}

export const EMPTY_ITEM: LetterItem = textsBy(ITEM_FIELDS, () => '');
export const EMPTY_LETTER: Letter = { ...textsBy(TEXT_FIELDS, () => ''), items: [], visit: '' };

/** Marks that turn the direction of what follows them, also of the rest of the letter. */
const DIRECTION_MARKS = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/gu;

/**
 * Makes a text safe to print: without control characters, marks of direction and lone surrogates.
 * Tags, emoji and letters of any script stay what was typed.
 */
export function printable(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029]/gu, '\n')
    .replace(/\p{Surrogate}/gu, '\ufffd')
    .replace(DIRECTION_MARKS, '')
    .replace(/[^\P{Cc}\n]/gu, ' ')
    .trim();
}

/** A letter with all its texts {@link printable}. */
export function printableLetter(letter: Letter): Letter {
  return {
    ...textsBy(TEXT_FIELDS, (field) => printable(letter[field])),
    items: letter.items.map((item) => textsBy(ITEM_FIELDS, (field) => printable(item[field]))),
    visit: letter.visit,
  };
}

/** A number as dialled, out of what people write: full width, spaces, brackets, +86. */
export function dialled(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\s()]/gu, '')
    .replace(/(\d)[-‐-―－](?=\d)/gu, '$1')
    .replace(/^(?:\+|00)86(?=[01])/u, '');
}

export interface LetterProblem {
  /** `name`, `telephone` …, and for a thing `items.0.count`. */
  readonly field: string;
  readonly fault: LetterFault;
}

const EMAIL = /^[^\s@,;，；]+@[^\s@.,;，；]+(?:\.[^\s@.,;，；]+)+$/u;
/** Above nought, in figures or in words; what is counted, and all else, people write as they do. */
const COUNT = /^(?!-).*(?:[1-9一二两三四五六七八九十百千万几数半]|若干|[很许好]多|不少)/su;
const LOCAL = /^[2-8]\d{6,7}$/u;

function telephoneFault(text: string): LetterFault | undefined {
  const number = dialled(text);
  if (number === '' || parseTelephone(number)) return undefined;
  return LOCAL.test(number) ? 'areaCode' : 'telephone';
}

/** Whether a thing has been begun: an untouched line of the form is none. */
export function isBegun(item: LetterItem): boolean {
  return ITEM_FIELDS.some((field) => item[field] !== '');
}

/**
 * Everything that keeps a letter from being a good one, in the order of the form.
 * @param letter with its texts {@link printable}
 */
export function checkLetter(letter: Letter): LetterProblem[] {
  const { name, telephone, email, address, way, items } = letter;
  const problems: LetterProblem[] = [];
  const add = (field: string, fault: LetterFault | undefined | false) => {
    if (fault) problems.push({ field, fault });
  };
  add('name', name === '' && 'name');
  add('telephone', telephone + email + address === '' ? 'reach' : telephoneFault(telephone));
  add('email', email !== '' && !EMAIL.test(email.normalize('NFKC')) && 'email');
  add('way', way === '' && 'way');
  add('items.0.name', !items.some(isBegun) && 'items');
  items.forEach((item, index) => {
    if (!isBegun(item)) return;
    add(`items.${index}.name`, item.name === '' && 'itemName');
    const count = item.count.normalize('NFKC').replace(/\s/gu, '');
    add(`items.${index}.count`, count !== '' && !COUNT.test(count) && 'count');
  });
  return problems;
}
