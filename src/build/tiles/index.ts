/** Publishes the pictures of objects that are larger than a screen in tiles as well. */
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import sharp from 'sharp';
import { contentFolder, siteBase } from '../../lib/environment.ts';
import { absolute, addresses, pictureAnchor } from '../../model/addresses.ts';
import { isTiled } from '../../model/picture-size.ts';
import { acceptedExhibition } from '../content-check.ts';
import { forgetUnused } from '../kept.ts';
import { KEPT_TILES, makeTiles } from './make-tiles.ts';

/** The pictures of the objects, each with the address of its tiles. */
const pictures = () =>
  acceptedExhibition().objects.flatMap(({ id, pictures: own }) =>
    own.map(({ picture: { image } }, index) => ({
      // The check has them as content names them.
      file: path.join(contentFolder, 'objects', id, image as unknown as string),
      address: addresses.tiles(id, pictureAnchor(index)),
    })),
  );

export const tiles = (): AstroIntegration => ({
  name: 'tiles',
  hooks: {
    'astro:build:done': async ({ dir, logger }) => {
      let made = 0;
      // One after the other: each may take half a gigabyte.
      for (const { file, address } of pictures()) {
        const { width, height } = await sharp(file, { limitInputPixels: false }).metadata();
        if (!isTiled({ width, height })) continue;
        const folder = path.join(fileURLToPath(dir), address.slice(siteBase.length));
        await makeTiles(file, folder, absolute(address));
        made += 1;
      }
      if (made > 0) logger.info(`${made} pictures in tiles`);
      forgetUnused(KEPT_TILES);
    },
  },
});
