/** Values that fields take, with what they stand for in Chinese, which an editor may have written instead. */
import { words } from '../../words/index.ts';

/** What they are called, by the values. */
export type Names = Readonly<Record<string, string | undefined>>;

/** The values of fields that take one of a few, by the handbook. */
export const FIXED: Names = {
  ...words.objects.kinds,
  ...{ 'at-least': '以上', over: '余', nearly: '近', about: '约' },
  ...{ opening: '公告开头', categories: '征集内容', ways: '征集方法', terms: '说明事项' },
  ...{ period: '征集时间', contact: '联系方式' },
};

/** Values as advice lists them: photograph（照片）、document（文件）. */
export const listed = (values: readonly string[], names: Names): string =>
  values
    .map((value) => {
      const name = Object.hasOwn(names, value) ? names[value] : undefined;
      return name === undefined ? value : `${value}（${name}）`;
    })
    .join('、');

/** Of a value that is a name the advice to write what it stands for; empty where it is none. */
export function writtenAs(value: unknown, values: readonly string[], names: Names): string {
  const meant = values.find((one) => Object.hasOwn(names, one) && names[one] === value);
  return meant === undefined ? '' : `；“${String(value)}”写作 ${meant}`;
}
