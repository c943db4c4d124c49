/** A picture that a file names is there, and is a picture. */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { imageMetadata } from 'astro/assets/utils';
import { isFile, type Problem } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import { shown } from './schema-messages.ts';

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
  for (const { path: entry, file, data } of Object.values(collections).flat()) {
    const image = data?.['image'];
    if (typeof image !== 'string') continue;
    const words = await mistakeIn(image, path.resolve(path.dirname(entry), image));
    if (!words) continue;
    const [found, expected, advice] = words;
    problems.push({ file, field: 'image', found: `${shown(image)}, ${found}`, expected, advice });
  }
  return problems;
}

/** @returns what is wrong with it, what is expected, and the advice */
async function mistakeIn(
  image: string,
  file: string,
): Promise<[string, string, string] | undefined> {
  if (path.isAbsolute(image) || !isFile(file)) {
    const advice = '找不到这张图片，请核对文件名和位置';
    return ['where there is no file', 'a picture beside this file', advice];
  }
  try {
    const { format } = await imageMetadata(await readFile(file), file);
    if (ENDINGS[format]?.test(file)) return undefined;
    const expected = `a picture (${FORMATS}) whose name ends accordingly`;
    const advice = `图片的扩展名与内容（${format}）不符，或不是支持的格式`;
    return [`whose bytes are ${format}`, expected, advice];
  } catch {
    return ['which is not a picture', `a picture (${FORMATS})`, '这个文件不是图片，或已损坏'];
  }
}
