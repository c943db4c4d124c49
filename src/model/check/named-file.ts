/** A file that a field names: it stands in the content folder, under a name that an address can have. */
import path from 'node:path';
import { didYouMean } from '../../lib/text/did-you-mean.ts';
import type { Mistake } from '../read/problem.ts';
import { adviceOn, kindAt } from '../read/text-file.ts';

/** How files of a kind are spoken of. */
export interface FileKind {
  readonly expected: string;
  /** In Chinese, all of them, and one. */
  readonly all: string;
  readonly one: string;
  /** What their names must not hold, and the same in words. */
  readonly unsafe: RegExp;
  readonly unsafeInEnglish: string;
  readonly unsafeInChinese: string;
}

/**
 * Says what is wrong with where a file is, or is not.
 * @param name as the field has it
 * @param file the absolute path that it means
 * @param root the content folder
 * @param others absolute paths of the files of that kind that are there, one of which may be meant
 */
export function misplaced(
  name: string,
  file: string,
  root: string,
  others: readonly string[],
  { expected, all, one, unsafe, unsafeInEnglish, unsafeInChinese }: FileKind,
): Mistake | undefined {
  if (/^[a-z]+:\/\//iu.test(name))
    return ['which is a web address', expected, `${all}要放在内容文件夹里，不能写别的网站的地址`];
  if (path.isAbsolute(name) || path.relative(root, file).split(path.sep)[0] === '..')
    return [
      'which is outside of the content folder',
      expected,
      `${all}要放在内容文件夹里，写作 ./文件名`,
    ];
  if (name.includes('\\'))
    return [
      'whose path has \\',
      'the path with /, such as ./name',
      `${all}的路径用 /，不用 \\：放在这个文件旁边，写作 ./文件名`,
    ];
  if (unsafe.test(path.basename(file)))
    return [
      `whose name has ${unsafeInEnglish}`,
      'a name without these',
      `${all}的文件名里不能有${unsafeInChinese}，请改名`,
    ];
  const kind = kindAt(file);
  if (kind === 'a file') return undefined;
  const beside = others.filter((other) => path.dirname(other) === path.dirname(file));
  const names = beside.map((other) => `./${path.basename(other)}`);
  if (kind !== 'nothing') return [`which is ${kind}`, expected, adviceOn(kind)];
  const [hint, hintInChinese] = didYouMean(name, names);
  const advice = `找不到${one}，请核对文件名和位置${hintInChinese}`;
  return ['where there is no file', expected + hint, advice];
}
