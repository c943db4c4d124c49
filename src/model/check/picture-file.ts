/** Whether a picture's bytes are one that can be published: its format, its size, all of it there. */
import { statSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { imageMetadata } from 'astro/assets/utils';
import sharp from 'sharp';
import type { Mistake } from '../read/problem.ts';
import { inMegabytes } from '../read/text-file.ts';
import { FORMATS, mistakenForPicture } from './no-picture.ts';
import { mistakeInSvg } from './svg.ts';

/** By the format that the bytes have; the name's end must agree, as browsers go by it. */
const ENDINGS: Record<string, RegExp> = {
  jpg: /\.jpe?g$/iu,
  png: /\.png$/iu,
  webp: /\.webp$/iu,
  avif: /\.avif$/iu,
  svg: /\.svg$/iu,
};

const LARGEST = 150_000_000;
/** Pixels; a sheet of A1 has as many at 250 dots an inch, and sharp by itself takes few more. */
const MOST_PIXELS = 250_000_000;
/** Pixels of a side: JPEG has no larger ones. */
const LONGEST_SIDE = 65_535;

/** Pixels of a side. */
const SMALL = 256;

const SVG_WITHOUT_SIZE: Mistake = [
  'an SVG that cannot be read, or that does not say its size',
  'an SVG with width and height, or a viewBox',
  'SVG 图片没有写明宽高（width、height 或 viewBox），或已损坏，请在绘图软件里另存一次',
];

/** What was found in each, by its path and state: in development the same are asked at each save. */
const known = new Map<string, Promise<Mistake | undefined>>();

/**
 * Decodes a picture from the first pixel to the last.
 * @param file absolute path of a file
 * @returns what is wrong with it, if anything
 */
export function mistakeInPicture(file: string): Promise<Mistake | undefined> {
  const { size, mtimeMs, ino } = statSync(file);
  const key = [file, size, mtimeMs, ino].join('\n');
  const mistake = known.get(key) ?? mistakeIn(file, size);
  known.set(key, mistake);
  return mistake;
}

async function mistakeIn(file: string, size: number): Promise<Mistake | undefined> {
  if (size > LARGEST) {
    const most = inMegabytes(LARGEST);
    const advice = `图片文件太大（${inMegabytes(size)}），至多 ${most}，请缩小后另存`;
    return [`of ${inMegabytes(size)}`, `a picture of at most ${most}`, advice];
  }
  const bytes = await readFile(file);
  const other = mistakenForPicture(bytes, file);
  if (other) return other;
  let metadata;
  try {
    metadata = await imageMetadata(bytes, file);
  } catch {
    if (file.endsWith('.svg') && bytes.includes('<svg')) return SVG_WITHOUT_SIZE;
    return [
      'which is not a picture',
      `a picture (${FORMATS})`,
      '这个文件不是图片，或已损坏，请用看图软件打开后另存为 JPEG',
    ];
  }
  const { format, width, height } = metadata;
  if (format === 'svg' && !(width > 0 && height > 0)) return SVG_WITHOUT_SIZE;
  if (!ENDINGS[format]?.test(file)) {
    const expected = `a picture (${FORMATS}) whose name ends accordingly`;
    const advice = `图片的扩展名与内容（${format}）不符，请改扩展名，或用看图软件另存为 JPEG`;
    return [`whose bytes are ${format}`, expected, advice];
  }
  if (Math.max(width, height) > LONGEST_SIDE || width * height > MOST_PIXELS) {
    const most = `${LONGEST_SIDE} pixels a side and ${MOST_PIXELS / 1e6} megapixels`;
    const advice = `图片的像素太多（${width}×${height}）：每边至多 ${LONGEST_SIDE}，共至多 ${MOST_PIXELS / 1e4} 万，请缩小后另存`;
    return [`of ${width} × ${height} pixels`, `a picture of at most ${most}`, advice];
  }
  if (format === 'svg') return mistakeInSvg(bytes.toString());
  try {
    const { space, pages = 1 } = await sharp(bytes, { limitInputPixels: false }).metadata();
    if (pages > 1) {
      const advice = `图片会动（有 ${pages} 帧），展品只放不动的图片：请存下其中一幅，会动的做成录像`;
      return ['which moves', 'a picture that stands still', advice];
    }
    // Without the press's own profile nobody knows what colours these are.
    if (space === 'cmyk') {
      const advice = '图片是印刷用的 CMYK 颜色，请在看图软件里转成 RGB（sRGB）再存';
      return ['whose colours are CMYK', 'a picture in RGB', advice];
    }
    // Made small, it is decoded all the same, line by line: of the whole there may be gigabytes.
    await sharp(bytes, { failOn: 'warning', limitInputPixels: MOST_PIXELS, sequentialRead: true })
      .resize({ width: SMALL, height: SMALL, fit: 'inside' })
      .raw()
      .toBuffer();
    return undefined;
  } catch (error) {
    const why = (error instanceof Error ? error.message : String(error)).split('\n')[0] ?? '';
    const advice = '图片已损坏或不完整，请重新拷贝，或用看图软件打开后另存一份';
    return [`whose bytes are damaged (${why.trim()})`, 'a picture that is whole', advice];
  }
}
