/**
 * Puts what Zod found into words: the field, what stands there, what should, and what to do.
 */
import type { z } from 'astro/zod';
import { TELEPHONE_EXAMPLE } from '../../lib/telephone.ts';
import { didYouMean } from '../../lib/text/did-you-mean.ts';
import type { Problem } from '../read/content-file.ts';

type Issue = z.core.$ZodIssue;
type Words = Pick<Problem, 'found' | 'expected' | 'advice'>;

/** A field's place as an editor reads it: `contact.telephones[0].number`. */
export function fieldName(path: readonly PropertyKey[]): string {
  return path
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`))
    .join('')
    .replace(/^\./u, '');
}

/** A value, short enough for one line. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return 'nothing';
  let text: string;
  try {
    text = JSON.stringify(value);
  } catch {
    // A YAML anchor may lead to itself.
    return 'a value that contains itself';
  }
  const characters = Array.from(text);
  return characters.length > 60 ? `${characters.slice(0, 59).join('')}…` : text;
}

const TYPES: Record<string, [string, string]> = {
  string: ['a text', '应为文字（数字请加引号）'],
  number: ['a number', '应为数字，不加引号和单位'],
  int: ['a whole number', '应为整数'],
  array: ['a list, such as [a, b]', '应为列表，如 [甲, 乙]'],
  object: ['fields of its own, indented', '应为缩进书写的下级字段'],
};

const FORMATS: Record<string, [string, string]> = {
  email: ['an e-mail address, such as name@example.cn', '电子邮箱格式不对'],
  url: ['a web address that begins with https://', '网址格式不对，应以 https:// 开头'],
};

/** Rules of our own, by the `expects` parameter that the schemas give them. */
const RULES: Record<string, (parameters: Record<string, unknown>, value: unknown) => Words> = {
  date: (_, value) => ({
    found: shown(value),
    expected: 'a date of the calendar as 2018, 2018-12 or 2018-12-05',
    advice: '日期写作 2018、2018-12 或 2018-12-05，月份为 01 至 12',
  }),
  telephone: (_, value) => ({
    found: shown(value),
    expected: `a telephone number with its area code, such as "${TELEPHONE_EXAMPLE}"`,
    advice: `电话号码应带区号，如 ${TELEPHONE_EXAMPLE}，请核对位数`,
  }),
  reachable: () => ({
    found: 'neither a telephone nor an e-mail address',
    expected: 'at least one telephone number or an e-mail address',
    advice: '联系方式至少要有一个电话或电子邮箱',
  }),
  later: (_, value) => ({
    found: shown(value),
    expected: 'a year that is not before "from"',
    advice: '终止年份不能早于起始年份 from',
  }),
  picture: () => ({
    found: 'nothing',
    expected: 'image, alt and credit together, or none of them',
    advice: '图片的 image、alt（图片说明）、credit（来源）三项要么齐全，要么都不写',
  }),
  reference: ({ collection, ids }, value) => {
    const [hint, hintInChinese] = didYouMean(value, ids as Iterable<string>);
    return {
      found: shown(value),
      expected: `an id in ${String(collection)}${hint}`,
      advice: `${shown(value)} 不存在，请核对编号${hintInChinese}`,
    };
  },
};

function missing(expected: string, value: unknown): Words {
  const advice =
    value === null ? '此字段没有内容，请填写；选填的可删去这一行' : '缺少此字段，请补上';
  return { found: 'nothing', expected, advice };
}

function size(issue: Issue & { code: 'too_small' | 'too_big' }, value: unknown): Words {
  const small = issue.code === 'too_small';
  const bound = String(small ? issue.minimum : issue.maximum);
  const blank = typeof value === 'string' && small;
  return {
    found: Array.isArray(value) ? `${value.length} entries` : shown(value),
    expected: blank ? 'a text that is not empty' : `${small ? 'at least' : 'at most'} ${bound}`,
    advice: blank ? '内容不能为空' : small ? `不能少于 ${bound}` : `不能多于 ${bound}`,
  };
}

function words(issue: Issue, value: unknown): Words {
  switch (issue.code) {
    case 'invalid_type': {
      const [expected, advice] = TYPES[issue.expected] ?? [issue.expected, '类型不对'];
      return value === undefined || value === null
        ? missing(expected, value)
        : { found: shown(value), expected, advice };
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      if (value === undefined || value === null)
        return missing(`one of ${allowed.join(', ')}`, value);
      const [hint, hintInChinese] = didYouMean(value, allowed);
      return {
        found: shown(value),
        expected: `one of ${allowed.join(', ')}${hint}`,
        advice: `只能是 ${allowed.join('、')} 之一${hintInChinese}`,
      };
    }
    case 'invalid_format': {
      const [expected, advice] = FORMATS[issue.format] ?? [
        `the form ${issue.pattern ?? issue.format}`,
        '格式不对，请对照 content/README.md',
      ];
      return { found: shown(value), expected, advice };
    }
    case 'too_small':
    case 'too_big':
      return size(issue, value);
    case 'custom': {
      const parameters = issue.params ?? {};
      const rule = RULES[String(parameters['expects'])];
      if (rule) return rule(parameters, value);
    }
  }
  return { found: shown(value), expected: issue.message, advice: '请对照 content/README.md' };
}

/** The field names that a schema knows at a place. */
function knownFields(schema: z.ZodType, path: readonly PropertyKey[]): string[] {
  let at: unknown = schema;
  const unwrap = (): { type?: string; shape?: object; element?: unknown; innerType?: unknown } => {
    let definition = (at as z.ZodType)._zod.def as { type: string; innerType?: unknown };
    while (definition.innerType) {
      at = definition.innerType;
      definition = (at as z.ZodType)._zod.def;
    }
    return definition;
  };
  for (const key of path) {
    const definition = unwrap();
    at = definition.shape
      ? (definition.shape as Record<PropertyKey, unknown>)[key]
      : definition.element;
    if (at === undefined) return [];
  }
  return Object.keys(unwrap().shape ?? {});
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
  return issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      const known = knownFields(schema, issue.path);
      return issue.keys.map((key) => {
        const [hint, hintInChinese] = didYouMean(key, known);
        return {
          file,
          field: fieldName([...issue.path, key]),
          found: 'a field that does not exist',
          expected: `one of ${known.join(', ')}${hint}`,
          advice: `没有这个字段${hintInChinese || '，请删去或改名'}`,
        };
      });
    }
    const value = issue.path.reduce<unknown>(
      (at, key) => (at as Record<PropertyKey, unknown> | undefined | null)?.[key],
      data,
    );
    return [{ file, field: fieldName(issue.path) || 'fields', ...words(issue, value) }];
  });
}
