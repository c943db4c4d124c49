import sharp from 'sharp';
import { expect, it } from 'vitest';
import service from './image-service.ts';

/** A circle of ink, with nothing around it. */
const CIRCLE = await sharp(
  Buffer.from(
    '<svg xmlns="http://www.w3.org/2000/svg" width="80" height="80"><circle cx="40" cy="40" r="30"/></svg>',
  ),
)
  .png()
  .toBuffer();

type Config = Parameters<typeof service.transform>[2];
type Logger = Parameters<typeof service.transform>[3];

it.each(['jpg', 'webp', 'avif', 'png'])(
  'puts ink without a ground on white in %s',
  async (format) => {
    const config = { service: { entrypoint: '', config: {} } } as Config;
    const logger = {} as Logger;
    const original = { src: '/a.png', width: 80, height: 80, format: 'png' } as const;
    const options = await service.validateOptions?.({ src: original, format }, config, logger);
    const transform = { src: 'a.png', width: 40, height: 40, format };
    const { data } = await service.transform(
      CIRCLE,
      { ...transform, background: options?.background },
      config,
      logger,
    );
    const { data: pixels, info } = await sharp(data).raw().toBuffer({ resolveWithObject: true });
    const at = (x: number, y: number) =>
      [...pixels].slice((y * info.width + x) * info.channels).at(0);
    expect(info.channels).toBe(3);
    expect(at(1, 1)).toBeGreaterThan(245);
    expect(at(20, 20)).toBeLessThan(10);
  },
);
