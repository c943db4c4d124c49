/** Puts what Zod found into words: the field, what stands there, what should, and what to do. */
import type { z } from 'astro/zod';
import { didYouMean } from '../../lib/text/did-you-mean.ts';
import type { Problem } from '../read/content-file.ts';
import { dateRule } from './date-rule.ts';
import { FIXED, listed, writtenAs } from './named-values.ts';
import { FORMATS, HANDBOOK, type Rule, RULES, TYPES } from './schema-rules.ts';

type Issue = z.core.$ZodIssue;
type Words = Pick<Problem, 'found' | 'expected' | 'advice'>;

/** A field's place as an editor reads it: `contact.telephones[0].number`. */
export function fieldName(path: readonly PropertyKey[]): string {
  const name = path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '');
  // YAML takes fields, or a list, for a name.
  return name.includes('[object Object]') || name === ''
    ? 'a field without a name'
    : shortened(name, 80);
}

function shortened(text: string, most: number): string {
  const characters = Array.from(text);
  return characters.length > most ? `${characters.slice(0, most - 1).join('')}…` : text;
}

const MIDNIGHT = 'T00:00:00.000Z';

/** A value, short enough for one line. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  // JSON has no such numbers; YAML writes them so.
  if (typeof value === 'number' && !Number.isFinite(value))
    return Number.isNaN(value) ? '.nan' : '.inf';
  // YAML reads a day as a Date.
  if (value instanceof Date) return JSON.stringify(value.toISOString()).replace(MIDNIGHT, '');
  let text: string;
  try {
    text = JSON.stringify(value).replaceAll(MIDNIGHT, '');
  } catch {
    // A YAML anchor may lead to itself.
    return 'a value that contains itself';
  }
  // What stands between braces, and is no word of anybody's.
  return text.includes('[object Object]') ? 'fields without names' : shortened(text, 60);
}

/** The advice where a field is not there, or has nothing in it. */
function missing(value: unknown): string | undefined {
  if (value === null) return '此字段没有内容，请填写；选填的可删去这一行';
  return value === undefined ? '缺少此字段，请补上' : undefined;
}

function sizeRule(issue: Issue & { code: 'too_small' | 'too_big' }, value: unknown): Rule {
  if (issue.code === 'too_big' && typeof value === 'string') {
    return [`at most ${issue.maximum} characters`, `文字太长，至多 ${issue.maximum} 字`];
  }
  if (issue.code === 'too_big') return [`at most ${issue.maximum}`, `不能多于 ${issue.maximum}`];
  return typeof value === 'string'
    ? ['a text that is not empty', '内容不能为空']
    : [`at least ${issue.minimum}`, `不能少于 ${issue.minimum}`];
}

/** Of something that a file names, which is there, but not for readers yet. */
export const namesDraft = (collection: string, found: string): Rule => [
  `an id in ${collection} that is no draft`,
  `${found} 是草稿（draft: true），发布时没有它：请先删去它的 draft，或不要提到它`,
];

function words(issue: Issue, value: unknown): Words {
  let found = shown(value);
  let [expected, advice]: Rule = [issue.message, HANDBOOK];
  switch (issue.code) {
    case 'invalid_type':
      [expected, advice] = TYPES[issue.expected] ?? [issue.expected, '类型不对'];
      advice = missing(value) ?? advice;
      break;
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const [hint, hintInChinese] = didYouMean(value, allowed);
      const only = allowed.length === 1;
      expected = only
        ? `${allowed.join()}, or no such field`
        : `one of ${allowed.join(', ')}${hint}`;
      advice =
        missing(value) ??
        (only
          ? `只能写 ${allowed.join()}；不是就删去这一行`
          : `只能是 ${listed(allowed, FIXED)}之一${hintInChinese}${writtenAs(value, allowed, FIXED)}`);
      break;
    }
    case 'invalid_union':
      expected = 'a text, or a list of texts';
      advice = missing(value) ?? '应为一段文字，或几段文字的列表，如 [甲, 乙]';
      break;
    case 'invalid_format': {
      const form: Rule = [`another ${issue.format}`, `格式不对，${HANDBOOK}`];
      [expected, advice] = RULES[issue.message] ?? FORMATS[issue.format] ?? form;
      break;
    }
    case 'too_small':
    case 'too_big':
      if (Array.isArray(value)) found = `${value.length} entries`;
      [expected, advice] = sizeRule(issue, value);
      break;
    case 'custom': {
      const { expects, collection, ids, drafts } = issue.params ?? {};
      if (expects === 'reference' && (drafts as ReadonlySet<unknown>).has(value)) {
        [expected, advice] = namesDraft(String(collection), found);
      } else if (expects === 'reference') {
        const [hint, hintInChinese] = didYouMean(value, ids as Iterable<string>);
        expected = `an id in ${String(collection)}${hint}`;
        advice = `${found} 不存在，请核对编号${hintInChinese}`;
        if ((ids as ReadonlySet<string>).size === 0) {
          const folder = collection === 'passages' ? 'article' : String(collection);
          expected = `none: there is no folder ${folder}/`;
          advice = `没有 ${folder}/ 文件夹，请删去这一项`;
        }
      } else if (expects === 'date') [expected, advice] = dateRule(value);
      else [expected, advice] = RULES[String(expects)] ?? [expected, advice];
      if (expects === 'reachable') found = 'neither a telephone nor an e-mail address';
    }
  }
  return { found, expected, advice: advice + slip(issue, value) };
}

/** What a Chinese keyboard puts in the place of the marks that YAML knows. */
function slip({ code }: Issue, value: unknown): string {
  if (typeof value !== 'string' || code === 'too_big' || code === 'too_small') return '';
  if (/^[“”‘’＂＇「].*[“”‘’＂＇」]$/u.test(value)) return '；引号要用半角 "';
  if (/[０-９Ａ-Ｚａ-ｚ－／～？％＠＃．–]/u.test(value) && code !== 'invalid_value')
    return '；数字、字母、连字符和别的符号要用半角';
  return code === 'custom' && /[，、；]/u.test(value) ? '；列表里的逗号要用半角' : '';
}

/** The names of the fields that a schema knows at a place. */
function knownFields(schema: unknown, [key, ...rest]: readonly PropertyKey[]): string[] {
  const { innerType, element, shape } = (schema as z.ZodType)._zod.def as {
    innerType?: unknown;
    element?: unknown;
    shape?: Record<PropertyKey, unknown>;
  };
  if (innerType) return knownFields(innerType, key === undefined ? [] : [key, ...rest]);
  if (key === undefined) return Object.keys(shape ?? {});
  const inner = shape ? shape[key] : element;
  return inner === undefined ? [] : knownFields(inner, rest);
}

/** Of one file; more than are ever listed. */
const MOST_ISSUES = 200;

/** What is asked of an object by its kind, and nothing where that is not known. */
const BY_KIND = new Set(['recording', 'recorded', 'poster', 'filmed', 'pictures']);

/** Leaves out what only follows from another mistake: how long a list is that is none. */
function first(issues: readonly Issue[]): Issue[] {
  const at = ({ path }: Issue) => path.map(String).join('/');
  const wrong = issues.filter(({ code }) => code === 'invalid_type' || code === 'invalid_value');
  const places = new Set(wrong.map(at));
  return issues.filter((issue) => {
    if (issue.code.startsWith('too_')) return !places.has(at(issue));
    const isByKind = issue.code === 'custom' && BY_KIND.has(String(issue.params?.['expects']));
    return !(isByKind && places.has('kind'));
  });
}

/**
 * Turns a failed parse into problems, one for each mistake.
 * @param file as problems name it
 * @param schema the schema that was used, to tell which fields exist
 * @param data what was parsed
 */
export function describe(
  file: string,
  schema: z.ZodType,
  data: unknown,
  issues: readonly Issue[],
): Problem[] {
  return first(issues.slice(0, MOST_ISSUES)).flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      const known = knownFields(schema, issue.path);
      return issue.keys.map((key) => {
        const [hint, hintInChinese] = didYouMean(key, known);
        const field = fieldName([...issue.path, key]);
        const expected = `one of ${known.join(', ')}${hint}`;
        const advice = `没有这个字段${hintInChinese || '，请删去或改名'}`;
        return { file, field, found: 'a field that does not exist', expected, advice };
      });
    }
    const value = issue.path.reduce<unknown>(
      (at, key) => (at as Record<PropertyKey, unknown> | undefined | null)?.[key],
      data,
    );
    return [
      {
        file,
        field: issue.path.length > 0 ? fieldName(issue.path) : 'fields',
        ...words(issue, value),
      },
    ];
  });
}
