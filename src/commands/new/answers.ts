/** The five questions of `npm run new`, and how each is answered: by an option, or by who is asked. */
import { parseArgs } from 'node:util';
import { z } from 'astro/zod';
import { CommandError } from '../../lib/command-error.ts';
import { parseTelephone, TELEPHONE_EXAMPLE } from '../../lib/telephone.ts';
import { PART_NAMES, PARTS } from './parts.ts';
import type { PartName } from './parts/part.ts';

/** What a new exhibition is made of. */
export interface Answers {
  readonly title: string;
  readonly institution: string;
  /** Or an e-mail address, of an institution that has none. */
  readonly telephone: string;
  readonly address: string;
  readonly parts: readonly PartName[];
}

/** What is asked, by the name of the option that answers it. */
type Question = keyof Answers;

/** A part by its name, in English or as it is listed. */
const partOf = (name: string) =>
  PART_NAMES.find((part) => part === name || PARTS[part].name.split(/[，（]/u)[0] === name);

/** The parts as a question lists them. */
const listed = PART_NAMES.map((name) => `${name} ${PARTS[name].name}`).join('、');

const QUESTIONS: Readonly<Record<Question, string>> = {
  title: 'Name of the exhibition（展览的题名）',
  institution: 'Institution, in full（单位全称）',
  telephone: `Telephone with its area code, or e-mail（联系电话，固定电话带区号，如 ${TELEPHONE_EXAMPLE}；没有电话的，写电子邮箱）`,
  address: 'Address（地址）',
  parts: `Parts, with commas; all if empty（要哪些部分，用逗号隔开，不写就是全部：${listed}）`,
};
const NAMES = Object.keys(QUESTIONS) as Question[];

/** The parts that were named, with those that they need, in the order in which they are written. */
function partsIn(text: string): PartName[] {
  const words = text.split(/[\s,，、]+/u).filter(Boolean);
  const unknown = words.find((word) => !partOf(word));
  if (unknown !== undefined) {
    throw new CommandError(
      `parts: found "${unknown}"; expected some of ${PART_NAMES.join(',')}（没有这个部分：可选 ${listed}）`,
    );
  }
  const chosen = new Set(
    words.length === 0 ? PART_NAMES : words.flatMap((word) => partOf(word) ?? []),
  );
  for (const name of PART_NAMES)
    if (chosen.has(name)) PARTS[name].needs.forEach((n) => chosen.add(n));
  return PART_NAMES.filter((name) => chosen.has(name));
}

/** Whether who has no telephone has said where to write to, as the check will want it. */
export const isEmail = (text: string): boolean => z.email().safeParse(text).success;

/** @throws CommandError where an answer cannot be used */
function checked(question: Question, answer: string): string {
  const text = answer.trim();
  if (question === 'parts') partsIn(text);
  else if (text === '') {
    const expected = QUESTIONS[question].replace('（', '（请填写：');
    throw new CommandError(`${question}: found nothing; expected ${expected}`);
  }
  if (question === 'address' && parseTelephone(text))
    throw new CommandError(
      `address: found "${text}"; expected where the institution is（这是电话号码，请填写单位的地址）`,
    );
  if (question === 'telephone' && !isEmail(text) && !parseTelephone(text)) {
    throw new CommandError(
      `telephone: found "${text}"; expected a number with its area code, such as ${TELEPHONE_EXAMPLE}, or an e-mail address（电话号码或电子邮箱有误，固定电话应带区号，如 ${TELEPHONE_EXAMPLE}；香港、澳门、台湾的以 +852、+853、+886 开头）`,
    );
  }
  return text;
}

/** Puts a question; `undefined` where there is nobody to answer. */
type Ask = (question: string) => Promise<string | undefined>;

/** Asks until the answer can be used, and says each time what is wrong with it. */
async function askFor(name: Question, ask: Ask): Promise<string> {
  let before = '';
  for (;;) {
    const answer = await ask(`${before}${QUESTIONS[name]}: `);
    if (answer === undefined) {
      throw new CommandError(
        `${name}: found nothing; say it with --${name}（请用 --${name} 给出${/（(.+)）/u.exec(QUESTIONS[name])?.[1] ?? ''}）`,
      );
    }
    try {
      return checked(name, answer);
    } catch (error) {
      if (!(error instanceof CommandError)) throw error;
      before = `${error.message}\n`;
    }
  }
}

/**
 * Asks for what the command line does not answer.
 * @param given what it answers
 * @throws CommandError where an answer is missing, or one of the command line is wrong
 */
export async function readAnswers(given: Given, ask: Ask): Promise<Answers> {
  const answers = {} as Record<Question, string>;
  for (const name of NAMES) {
    const answer = given[name];
    answers[name] = answer === undefined ? await askFor(name, ask) : checked(name, answer);
  }
  return { ...answers, parts: partsIn(answers.parts) };
}

/** What the command line answers. */
type Given = Partial<Readonly<Record<Question, string>>>;

/**
 * Reads the command line.
 * @param words those after the command's name
 * @throws CommandError where an option is unknown, or no folder is named
 */
export function readWords(words: readonly string[]): {
  readonly folder: string;
  readonly given: Given;
} {
  const option = { type: 'string' } as const;
  const options = Object.fromEntries(NAMES.map((name) => [name, option])) as Record<
    Question,
    typeof option
  >;
  try {
    const { values, positionals } = parseArgs({
      args: [...words],
      options,
      allowPositionals: true,
    });
    const [folder, ...more] = positionals;
    if (folder && more.length === 0) return { folder, given: values };
  } catch {
    // An option that there is not: below.
  }
  throw new CommandError(
    `Say a folder: npm run new -- my-exhibition, and if you like ${NAMES.map((name) => `--${name} …`).join(' ')}; parts are ${PART_NAMES.join(',')}（请给出新文件夹的名字，如 my-exhibition；parts 可选 ${listed}）`,
  );
}
