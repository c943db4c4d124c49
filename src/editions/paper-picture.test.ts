import { mkdtempDisposableSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { expect, it } from 'vitest';
import { paperPicture } from './paper-picture.ts';

it('puts a drawing without a ground on white, no larger than it is asked', async () => {
  using folder = mkdtempDisposableSync(path.join(os.tmpdir(), 'picture-'));
  const file = path.join(folder.path, 'a.svg');
  writeFileSync(
    file,
    '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="40"><circle cx="40" cy="20" r="15"/></svg>',
  );
  const picture = await paperPicture(file, 40);
  const { data, info } = await sharp(picture).raw().toBuffer({ resolveWithObject: true });
  expect([info.width, info.height]).toEqual([40, 20]);
  expect(data[0]).toBeGreaterThan(245);
  const whole = await sharp(await paperPicture(file)).metadata();
  expect([whole.format, whole.width]).toEqual(['jpeg', 80]);
});
