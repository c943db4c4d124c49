/** Tours of objects: each step is of a picture that there is, and lies within it. */
import path from 'node:path';
import sharp from 'sharp';
import type { ContentFile, Problem } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import type { Size } from '../picture-size.ts';
import { listIn } from './fields-in.ts';

/** A picture's size, upright; none of what is no picture, which is said elsewhere. */
async function sizeOf(file: string): Promise<Size | undefined> {
  try {
    const { autoOrient } = await sharp(file, { limitInputPixels: false }).metadata();
    return autoOrient;
  } catch {
    return undefined;
  }
}

/** Checks the tours of the objects of a folder. */
export async function checkTours({ collections: { objects } }: ContentFolder): Promise<Problem[]> {
  return (await Promise.all(objects.map(checkTour))).flat();
}

async function checkTour({ file, path: place, data }: ContentFile): Promise<Problem[]> {
  const pictures = listIn(data, 'pictures');
  const steps = listIn(data, 'tour').map(async (step, index): Promise<Problem[]> => {
    const { picture: number = 1, left, top, width, height } = step;
    // What is no number the schema says.
    if (![number, left, top, width, height].every(Number.isInteger)) return [];
    const field = `tour[${index}]`;
    const picture = pictures[(number as number) - 1];
    if (!picture) {
      const count = pictures.length;
      const expected = `a picture from 1 to ${count}`;
      const advice = `这件展品只有 ${count} 幅图片，picture 写第几幅`;
      return [{ file, field: `${field}.picture`, found: String(number), expected, advice }];
    }
    const size = await sizeOf(path.resolve(path.dirname(place), String(picture['image'])));
    if (!size) return [];
    const [right, bottom] = [Number(left) + Number(width), Number(top) + Number(height)];
    if (right <= size.width && bottom <= size.height) return [];
    const found = `a rectangle that ends at ${right}, ${bottom}`;
    const expected = `one within the picture of ${size.width} × ${size.height} pixels`;
    const advice = `这一处超出了图片：图片宽 ${size.width}、高 ${size.height}，left 加 width、top 加 height 不能更大`;
    return [{ file, field, found, expected, advice }];
  });
  return (await Promise.all(steps)).flat();
}
