/** An exhibition with hundreds of objects, written by chance, the same in every run. */
import { cpSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import sharp from 'sharp';
import { MUSEUM_CONTENT } from '../sites.ts';
import { seeded } from '../seeded.ts';

const KINDS = ['photograph', 'photograph', 'document', 'map', 'thing'];
const PLACES = ['云岭', '望潮', '鱼市', '石桥', '东埠', '西渡', '南塘', '北坞', '茶山', '盐场'];
const THINGS = ['码头', '渡船', '灯塔', '学校', '水库', '集市', '祠堂', '车站', '船厂', '粮仓'];
const VIEWS = ['全景', '旧影', '图样', '落成', '值班记录', '账册', '门牌'];
const SUBJECTS = ['航运', '建筑', '教育', '水利', '渔业', '农业', '商业', '民俗', '交通', '工业'];

/** Photographs of the fixture, which others are made of. */
const MODELS = ['administration-building/view.jpg', 'court-house/front.jpg'];

/** Pixels of each picture. */
export const SIZE = { width: 640, height: 480 };

/**
 * Writes a content folder: the made-up museum, with many more objects.
 * @param folder absolute; replaced
 * @param objects in all, with as many pictures each
 */
export async function writeObjects(
  folder: string,
  objects: number,
  pictures: number,
): Promise<void> {
  rmSync(folder, { recursive: true, force: true });
  cpSync(MUSEUM_CONTENT, folder, { recursive: true });
  const place = path.join(folder, 'objects');
  const random = seeded(1898);
  const below = (limit: number) => Math.floor(random() * limit);
  const one = (of: readonly string[]) => of[below(of.length)] ?? '';
  for (let number = 1 + readdirSync(place).length; number <= objects; number += 1) {
    const own = path.join(place, `made-${number}`);
    mkdirSync(own);
    const title = `${one(PLACES)}${one(THINGS)}${one(VIEWS)}之${number}`;
    const views = Array.from({ length: pictures }, (_, index) => `${index + 1}.jpg`);
    for (const [index, view] of views.entries()) {
      await sharp(path.join(MUSEUM_CONTENT, 'objects', MODELS[index % MODELS.length] ?? ''))
        .resize({ ...SIZE, fit: 'cover' })
        .modulate({ hue: below(360), brightness: 0.8 + random() * 0.4 })
        .jpeg({ quality: 85 })
        .toFile(path.join(own, view));
    }
    writeFileSync(
      path.join(own, 'object.yaml'),
      [
        `title: ${title}`,
        `kind: ${one(KINDS)}`,
        ...(random() < 0.9 ? [`date: ${1900 + below(110)}`] : []),
        `creator: ${one(PLACES)}文化馆`,
        `place: ${one(PLACES)}`,
        `identifier: LY-${String(number).padStart(4, '0')}`,
        `description: 从东岸望去，${one(THINGS)}边停着几条船，岸上的人在等潮水。`,
        `subjects: [${one(SUBJECTS)}]`,
        'rights: https://creativecommons.org/publicdomain/mark/1.0/',
        'credit: 测试用的图片',
        'pictures:',
        ...views.map((view) => `  - image: ./${view}\n    alt: 一座房子，前面是草地。`),
        '',
      ].join('\n'),
    );
  }
}
