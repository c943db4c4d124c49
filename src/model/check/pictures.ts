/** Pictures that files name are there, in the content folder, and whole; each that is there is named. */
import { readFileSync, statSync } from 'node:fs';
import path from 'node:path';
import { displayPath } from '../../lib/environment.ts';
import type { ContentFile, Problem } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { listIn } from './fields-in.ts';
import { type FileKind, misplaced } from './named-file.ts';
import { mistakenForPicture } from './no-picture.ts';
import { mistakeInPicture } from './picture-file.ts';
import { shown } from './schema-messages.ts';

const PICTURE: FileKind = {
  expected: 'a picture beside this file',
  ...{ all: '图片', one: '这张图片' },
  // What an address or a program would take for something else than a part of the name.
  ...{ unsafe: /[?#%\\]/u, unsafeInEnglish: '?, #, % or \\', unsafeInChinese: ' ? # % \\' },
};

/** A picture that a field of a file names. */
interface NamedPicture extends Pick<Problem, 'file' | 'field'> {
  readonly image: string;
  /** Absolute path. */
  readonly picture: string;
}

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
  const broken = new Set<NamedPicture>();
  for (let at = 0; at < named.length; at += AT_ONCE) {
    const mistakes = named.slice(at, at + AT_ONCE).map(async (one) => {
      const { file, field, image, picture } = one;
      const mistake =
        misplaced(image, picture, root, folder.pictures, PICTURE) ??
        (await mistakeInPicture(picture));
      if (!mistake) return [];
      broken.add(one);
      const [what, expected, advice] = mistake;
      return [{ file, field, found: `${shown(image)}, ${what}`, expected, advice }];
    });
    problems.push(...(await Promise.all(mistakes)).flat());
  }
  const whole = named.filter((one) => !broken.has(one));
  for (const list of Map.groupBy(whole, ({ file }) => file).values())
    problems.push(...copies(list));
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
  const listed = listIn(data, 'pictures').map(({ image }, index): [string, unknown] => [
    `pictures[${index}].image`,
    image,
  ]);
  const recording = data?.['recording'] as
    { poster?: { image?: unknown } | null } | null | undefined;
  const poster: [string, unknown] = ['recording.poster.image', recording?.poster?.image];
  const all: [string, unknown][] = [['image', data?.['image']], ...listed, poster];
  return all.filter((one): one is [string, string] => typeof one[1] === 'string');
}

/** Pictures of one list that are, byte for byte, an earlier one of it under another name. */
function copies(list: readonly NamedPicture[]): Problem[] {
  return list.flatMap(({ file, field, image, picture }, index) => {
    const original = list
      .slice(0, index)
      .find(
        (other) =>
          other.picture !== picture &&
          statSync(other.picture).size === statSync(picture).size &&
          readFileSync(other.picture).equals(readFileSync(picture)),
      );
    if (!original) return [];
    const found = `${shown(image)}, a copy of ${shown(original.image)}`;
    const advice = `这张图片和“${original.image}”一模一样，请核对是否拷错，或删去一项`;
    return [{ file, field, found, expected: 'each picture once', advice }];
  });
}

function namedNowhere(picture: string): Problem {
  const name = path.basename(picture);
  // Of what can be no picture it would not help to name it.
  const other = mistakenForPicture(readFileSync(picture), picture);
  if (other) {
    const [found, expected, advice] = other;
    return {
      ...{ file: displayPath(picture), field: 'file name' },
      ...{ found: `${shown(name)}, ${found}`, expected, advice },
    };
  }
  return {
    file: displayPath(picture),
    field: 'file name',
    found: `${shown(name)}, which no file names and which would not be published`,
    expected: `a file with "image: ./${name}", or no such picture`,
    advice: `没有文件用到这张图片：请在要用它的文件里写 image: ./${name}，不用就移走`,
  };
}
