/**
 * A picture that a file names is there, and is a picture.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { FOLDER_COLLECTIONS } from '../read/file-name.ts';
import { isFile, type Problem } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { shown } from './describe.ts';

/** By the format that the bytes have; the name's end must agree, as browsers go by it. */
const ENDINGS: Record<string, RegExp> = {
  jpg: /\.jpe?g$/iu,
  png: /\.png$/iu,
  webp: /\.webp$/iu,
  avif: /\.avif$/iu,
  svg: /\.svg$/iu,
};
const FORMATS = 'JPEG, PNG, WebP, AVIF or SVG';

/** Checks the pictures that files name in `image`. */
export async function checkPictures({ collections }: ContentFolder): Promise<Problem[]> {
  const problems: Problem[] = [];
  for (const { path: entry, file, data } of FOLDER_COLLECTIONS.flatMap((n) => collections[n])) {
    const image = data?.['image'];
    if (typeof image !== 'string') continue;
    const words = await lookAt(path.resolve(path.dirname(entry), image), image);
    if (words) problems.push({ file, field: 'image', ...words });
  }
  return problems;
}

async function lookAt(
  file: string,
  image: string,
): Promise<Pick<Problem, 'found' | 'expected' | 'advice'> | undefined> {
  if (path.isAbsolute(image) || !isFile(file)) {
    return {
      found: `${shown(image)}, where there is no file`,
      expected: 'a picture beside this file',
      advice: '找不到这张图片，请核对文件名和位置',
    };
  }
  try {
    const { format } = await imageMetadata(await readFile(file), file);
    if (ENDINGS[format]?.test(file)) return undefined;
    return {
      found: `${shown(image)}, whose bytes are ${format}`,
      expected: `a picture (${FORMATS}) whose name ends accordingly`,
      advice: `图片的扩展名与内容（${format}）不符，或不是支持的格式`,
    };
  } catch {
    return {
      found: `${shown(image)}, which is not a picture`,
      expected: `a picture (${FORMATS})`,
      advice: '这个文件不是图片，或已损坏',
    };
  }
}
