/** What people put in the place of a picture, known by its first bytes, and how it becomes one. */
import path from 'node:path';
import type { Mistake } from '../read/problem.ts';

/** What can be published. */
export const FORMATS = 'JPEG, PNG, WebP, AVIF or SVG';

/** What it is, in English, and the advice in Chinese, which may show the file's name. */
type Kind = readonly [what: string, advice: string | ((name: string) => string)];

const SAVE_AS = '请用看图软件另存为 JPEG';

/** By how their bytes begin, read as Latin-1. */
const KINDS: readonly (readonly [begins: RegExp, ...Kind])[] = [
  [/^$/u, 'empty', '文件是空的，请重新拷贝'],
  [
    /^\s*%PDF-/u,
    'a PDF',
    (name) =>
      `PDF 不能当图片，请先转成图片，一页一张：pdftoppm -r 300 -jpeg "${name}" "${path.parse(name).name}"`,
  ],
  [/^.{4}ftyp(?:hei|hev|mif1|msf1)/su, 'HEIC', `这是手机的 HEIC 照片，浏览器看不了，${SAVE_AS}`],
  [/^(?:II\*\0|MM\0\*)/u, 'TIFF', `这是 TIFF，浏览器看不了，${SAVE_AS}；原件自己留着`],
  [/^GIF8/u, 'GIF', '这是 GIF，请用看图软件另存为 PNG'],
  [/^BM/u, 'BMP', '这是 BMP，请用看图软件另存为 PNG'],
  [
    /^(?:PK\x03\x04|\xD0\xCF\x11\xE0)/u,
    'a Word file, or another that holds files',
    '这是 Word 一类的文件或压缩包，不是图片：请把里面的图片另存出来，存为 JPEG',
  ],
  [
    /^\s*<(?:!doctype html|html)/iu,
    'a web page',
    '这是一个网页，多半是下载时没有成功，请重新下载图片',
  ],
];

/** Bytes that tell what a file is. */
const FIRST = 1024;

/**
 * What a file is that is none of the pictures that can be published, and how one is made of it.
 * @param bytes its first bytes, or all
 * @param file its path, or its name
 */
export function mistakenForPicture(bytes: Uint8Array, file: string): Mistake | undefined {
  const start = Buffer.from(bytes.subarray(0, FIRST)).toString('latin1');
  const kind = KINDS.find(([begins]) => begins.test(start));
  if (!kind) return undefined;
  const [, what, advice] = kind;
  return [
    `which is ${what}`,
    `a picture (${FORMATS})`,
    typeof advice === 'string' ? advice : advice(path.basename(file)),
  ];
}
