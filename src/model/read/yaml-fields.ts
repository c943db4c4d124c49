/** Reads the fields of a content file from their YAML, and finds what YAML would silently change. */
import * as yaml from 'js-yaml';
import { brokenYaml } from './broken-yaml.ts';
import type { Problem } from './problem.ts';
import { INVISIBLE, invisible, unreadableAt } from './text-file.ts';

type Fields = Record<string, unknown>;
type Place = Pick<Problem, 'file' | 'field'>;

/**
 * YAML makes 1 May of 31 April. Such a date stays the text that it is, so that the schema refuses
 * it; any other becomes the Date that Astro sees too.
 */
const timestamp = new yaml.Type('tag:yaml.org,2002:timestamp', {
  kind: 'scalar',
  resolve: (text: unknown) => typeof text === 'string' && /^\d{4}-\d\d-\d\d$/u.test(text),
  construct: (text: string) => {
    const date = new Date(`${text}T00:00:00Z`);
    const exists = !Number.isNaN(date.getTime()) && date.toISOString().startsWith(text);
    return exists ? date : text;
  },
});
const SCHEMA = yaml.DEFAULT_SCHEMA.extend({ implicit: [timestamp] });
const load = (text: string): unknown => yaml.load(text, { schema: SCHEMA });

/**
 * Reads fields.
 * @param place what problems name it
 * @param linesBefore lines of the file above the YAML
 * @param problems receives what is wrong with it
 * @returns the fields, or `undefined` where they cannot be used
 */
export function readFields(
  place: Place,
  text: string,
  linesBefore: number,
  problems: Problem[],
): Fields | undefined {
  const wide = wideSpaces(place, text, linesBefore);
  if (wide) {
    problems.push(wide);
    return undefined;
  }
  let data: unknown;
  try {
    data = load(text) ?? {};
  } catch (error) {
    problems.push(brokenYaml(place, text, linesBefore, error));
    return undefined;
  }
  if (typeof data !== 'object' || Array.isArray(data) || data === null) {
    const found = Array.isArray(data) ? 'a list' : `a ${typeof data}`;
    const advice = '应为“字段: 内容”的形式，冒号用半角并在其后空一格';
    problems.push({ ...place, found, expected: 'fields, each as "name: value"', advice });
    return undefined;
  }
  const fields = data as Fields;
  const excess = excessIn(place.file, fields);
  problems.push(...excess);
  if (excess.length > 0) return undefined;
  problems.push(
    ...unreadable(place.file, fields),
    ...lostNames(place.file, text, linesBefore),
    ...lostDigits(place.file, text, fields, linesBefore),
    ...lostWords(place.file, text, fields, linesBefore),
  );
  return fields;
}

/** Spaces that YAML takes for letters, where only spaces can be meant. */
const WIDE_SPACE =
  /^(?:[ \t]*[\u3000\u00A0\u2000-\u200A]\s*(?:- |[a-z]\w*:)|\s*(?:- )?[a-z]\w*:[\u3000\u00A0\u2000-\u200A])/u;

/** The first line that is indented, or parted from its colon, by such a space. */
function wideSpaces(place: Place, text: string, linesBefore: number): Problem | undefined {
  const index = text.split('\n').findIndex((line) => WIDE_SPACE.test(line));
  if (index < 0) return undefined;
  const line = index + linesBefore + 1;
  const found = `a space in line ${line} that is none to YAML, such as a full-width one`;
  const advice = `第 ${line} 行的行首或冒号之后有全角空格（或网页里的空格），请改成半角空格`;
  return { ...place, found, expected: 'spaces of the space bar', advice };
}

/** How deep lists and fields may stand in each other; ours stand four deep. */
const DEEPEST = 12;
/** Characters of a file when what is repeated by `*` is written out. */
const MOST_CHARACTERS = 2_000_000;

/** What repeats itself by YAML’s `&` and `*` until no computer can hold it. */
function excessIn(file: string, fields: Fields): Problem[] {
  let left = MOST_CHARACTERS;
  const fits = (value: unknown, depth: number): boolean => {
    left -= typeof value === 'string' ? value.length + 1 : 1;
    if (left < 0 || depth > DEEPEST) return false;
    if (typeof value !== 'object' || value === null) return true;
    return Object.values(value).every((inner) => fits(inner, depth + 1));
  };
  const field = Object.keys(fields).find((name) => !fits(fields[name], 1));
  if (field === undefined) return [];
  const found = 'fields or lists in each other without end, or nearly so';
  const expected = 'words, and lists of words, without & and *';
  const advice = '内容层层嵌套或反复引用自身，请删去 & 和 * 记号，直接写文字';
  return [{ file, field, found, expected, advice }];
}

/** Every text within a value, by the top field that it stands in. */
function* textsIn(value: unknown, field: string): Generator<[field: string, text: string]> {
  if (typeof value === 'string') yield [field, value];
  else if (typeof value === 'object' && value !== null) {
    for (const inner of Object.values(value)) yield* textsIn(inner, field);
  }
}

const textsOf = (fields: Fields) =>
  Object.entries(fields).flatMap(([field, value]) => [...textsIn(value, field)]);

/** Characters that a YAML text spells by their numbers, such as half a character or none. */
function unreadable(file: string, fields: Fields): Problem[] {
  return textsOf(fields)
    .filter(([, text]) => unreadableAt(text) >= 0 || INVISIBLE.test(text))
    .map(([field, text]) => {
      const [unseen] = INVISIBLE.exec(text) ?? [];
      if (unseen !== undefined) return invisible(file, field, unseen);
      const advice = '有无法识别的字符（如 "\\0"），请重新录入该处';
      return { file, field, found: 'an unreadable character', expected: 'readable text', advice };
    });
}

/** Words after `&`, which YAML takes for a name that nothing is called by, and drops. */
function lostNames(file: string, text: string, linesBefore: number): Problem[] {
  return text.split('\n').flatMap((line, index) => {
    const [, field, words] =
      /^\s*(?:- )?([A-Za-z]\w*):[ \t]+(&\S*\p{Script=Han}\S*)/u.exec(line) ?? [];
    if (field === undefined || words === undefined) return [];
    const at = index + linesBefore + 1;
    const found = `"${words.slice(0, 30)}" in line ${at}, which YAML takes for a name of its own`;
    const advice = `第 ${at} 行“&”之后的字会丢失，请给整项加半角引号`;
    return [{ file, field, found, expected: 'the value in quotation marks', advice }];
  });
}

/** A year of fewer than four digits is one of the first centuries, and 1958.10 the number 1958.1. */
const SHORT_DATE = /^date:[ \t]+(-?\d{1,3}|\d{4}\.\d{1,2})[ \t]*(?:#.*)?\r?$/u;

/** A date of which YAML makes another number than an editor means; the fields then have what is meant. */
function lostDigits(file: string, text: string, fields: Fields, linesBefore: number): Problem[] {
  const lines = text.split('\n');
  const index = lines.findIndex((line) => SHORT_DATE.test(line));
  const [, date] = SHORT_DATE.exec(lines[index] ?? '') ?? [];
  if (date === undefined) return [];
  const at = index + linesBefore + 1;
  const [year, month] = date.split('.');
  if (month !== undefined) {
    fields['date'] = `${year}-${month.padStart(2, '0')}`;
    const advice = `第 ${at} 行的年和月之间用连字符：${String(fields['date'])}`;
    return [{ file, field: 'date', found: date, expected: 'a hyphen before the month', advice }];
  }
  if (date.length === 2) fields['date'] = `19${date}`;
  const expected = 'a year of four digits, such as 1958, 0058 or -0210';
  const advice = `第 ${at} 行的年份要写足四位：1958年写 1958，公元58年写 0058，公元前211年写 -0210`;
  return [{ file, field: 'date', found: date, expected, advice }];
}

/** A sign that stands before no word of ours. */
const MARK = '\u{F8FFF}';
/** Characters, all lines with such a sign together; more of them would take longer than they are worth. */
const MOST_READ_AGAIN = 5_000_000;
const HASH = /(?<=[ \t])#(?=[^\s#])/u;

/**
 * Words after ` #` that YAML takes for a comment though they belong to a value: `北山路8号 #3号楼`.
 * They do where the text would be whole with any other sign in the place of `#`. A comment as people
 * write it has a space after its `#`.
 */
function lostWords(file: string, text: string, read: Fields, linesBefore: number): Problem[] {
  const lines = text.split('\n');
  if (!lines.some((line) => HASH.test(line))) return [];
  const kept = new Set(textsOf(read).map(([, words]) => words));
  // Each is read again with the whole text.
  let left = Math.ceil(MOST_READ_AGAIN / (text.length + 1));
  return lines.flatMap((line, index) => {
    const hash = HASH.exec(line);
    if (!hash || (left -= 1) < 0) return [];
    const marked = lines.with(index, line.replace(HASH, MARK)).join('\n');
    let fields: Fields;
    try {
      fields = load(marked) as Fields;
    } catch {
      return [];
    }
    const [field, value] = textsOf(fields).find(([, text]) => text.includes(MARK)) ?? [];
    // In quotation marks it is no comment.
    if (field === undefined || kept.has(value?.replace(MARK, '#') ?? '')) return [];
    const words = line.slice(hash.index).trim();
    const at = index + linesBefore + 1;
    const found = `"${words.slice(0, 30)}" in line ${at}, which YAML takes for a comment`;
    const expected = 'the value in quotation marks, or a space after the # of a comment';
    const advice = `第 ${at} 行“#”之后的字会丢失：是内容，请给整项加半角引号；是说明，请在 # 后空一格`;
    return [{ file, field, found, expected, advice }];
  });
}
