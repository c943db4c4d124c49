/** Pictures that files name are there, in the content folder, and whole; each that is there is named. */
import path from 'node:path';
import { displayPath } from '../../lib/environment.ts';
import { didYouMean } from '../../lib/text/did-you-mean.ts';
import type { ContentFile, Problem } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { adviceOn, kindAt } from '../read/text-file.ts';
import { mistakeInPicture } from './picture-file.ts';
import { shown } from './schema-messages.ts';
import type { PictureMistake } from './svg.ts';

/** How many are decoded at a time. */
const AT_ONCE = 4;

/**
 * Checks the pictures that files name in `image`.
 * @param root absolute path of the content folder, which they must lie in
 */
export async function checkPictures(folder: ContentFolder, root: string): Promise<Problem[]> {
  const files = Object.values(folder.collections).flat();
  const named = files.flatMap(({ path: entry, file, data }) =>
    imagesIn(data).map(([field, image]) => {
      return { file, field, image, picture: path.resolve(path.dirname(entry), image) };
    }),
  );
  const problems: Problem[] = [];
  for (let at = 0; at < named.length; at += AT_ONCE) {
    const mistakes = named.slice(at, at + AT_ONCE).map(async ({ file, field, image, picture }) => {
      const mistake =
        misplaced(image, picture, root, folder.pictures) ?? (await mistakeInPicture(picture));
      if (!mistake) return [];
      const [what, expected, advice] = mistake;
      return [{ file, field, found: `${shown(image)}, ${what}`, expected, advice }];
    });
    problems.push(...(await Promise.all(mistakes)).flat());
  }
  // A file that could not be read may be the one that names a picture.
  if (!files.every(({ data }) => data)) return problems;
  const drafted = Object.values(folder.drafts)
    .flat()
    .flatMap(({ path: entry, data }) =>
      imagesIn(data).map(([, image]) => path.resolve(path.dirname(entry), image)),
    );
  const used = new Set([...named.map(({ picture }) => picture), ...drafted]);
  const unused = folder.pictures.filter((picture) => !used.has(picture));
  return [...problems, ...unused.map(namedNowhere)];
}

/** The pictures that the fields of a file name, each with its field. */
function imagesIn(data: ContentFile['data']): [field: string, image: string][] {
  const pictures: unknown[] = Array.isArray(data?.['pictures']) ? data['pictures'] : [];
  const listed = pictures.map((picture, index): [string, unknown] => [
    `pictures[${index}].image`,
    (picture as { image?: unknown } | null)?.image,
  ]);
  const recording = data?.['recording'] as
    { poster?: { image?: unknown } | null } | null | undefined;
  const poster: [string, unknown] = ['recording.poster.image', recording?.poster?.image];
  const all: [string, unknown][] = [['image', data?.['image']], ...listed, poster];
  return all.filter((one): one is [string, string] => typeof one[1] === 'string');
}

function namedNowhere(picture: string): Problem {
  const name = path.basename(picture);
  return {
    file: displayPath(picture),
    field: 'file name',
    found: `${shown(name)}, which no file names and which would not be published`,
    expected: `a file with "image: ./${name}", or no such picture`,
    advice: `没有文件用到这张图片：请在要用它的文件里写 image: ./${name}，不用就移走`,
  };
}

/** What an address or a program would take for something else than a part of the name. */
const UNSAFE = /[?#%\\]/u;

function misplaced(
  image: string,
  file: string,
  root: string,
  pictures: readonly string[],
): PictureMistake | undefined {
  const inFolder = path.relative(root, file);
  if (/^[a-z]+:\/\//iu.test(image)) {
    const advice = '图片要放在内容文件夹里，不能写别的网站的地址';
    return ['which is a web address', 'a picture beside this file', advice];
  }
  if (path.isAbsolute(image) || inFolder.split(path.sep)[0] === '..') {
    const advice = '图片要放在内容文件夹里，写作 ./文件名';
    return ['which is outside of the content folder', 'a picture beside this file', advice];
  }
  if (UNSAFE.test(path.basename(image))) {
    const advice = '图片的文件名里不能有 ? # % \\，请改名';
    return ['whose name has ?, #, % or \\', 'a name without these', advice];
  }
  const kind = kindAt(file);
  if (kind === 'a file') return undefined;
  const beside = pictures.filter((other) => path.dirname(other) === path.dirname(file));
  const names = beside.map((other) => `./${path.basename(other)}`);
  const [hint, hintInChinese] = didYouMean(image, names);
  const advice = kind === 'nothing' ? '找不到这张图片，请核对文件名和位置' : adviceOn(kind);
  const found = kind === 'nothing' ? 'where there is no file' : `which is ${kind}`;
  return [found, `a picture beside this file${hint}`, advice + hintInChinese];
}
