/** Pictures that files name are there, in the content folder, and whole; each that is there is named. */
import path from 'node:path';
import { displayPath } from '../../lib/environment.ts';
import type { ContentFile, Problem } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { listIn } from './fields-in.ts';
import { type FileKind, misplaced } from './named-file.ts';
import { mistakeInPicture } from './picture-file.ts';
import { shown } from './schema-messages.ts';

const PICTURE: FileKind = {
  expected: 'a picture beside this file',
  ...{ all: '图片', one: '这张图片' },
  // What an address or a program would take for something else than a part of the name.
  ...{ unsafe: /[?#%\\]/u, unsafeInEnglish: '?, #, % or \\', unsafeInChinese: ' ? # % \\' },
};

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
        misplaced(image, picture, root, folder.pictures, PICTURE) ??
        (await mistakeInPicture(picture));
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
