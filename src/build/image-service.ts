/**
 * Astro's own image service, which can also cut a detail out of a picture: `crop`, `left,top,width,height`,
 * takes its time over small ones, and puts those without a ground of their own on white.
 */
import type { ImageTransform, LocalImageService } from 'astro';
import sharpService from 'astro/assets/services/sharp';
import sharp from 'sharp';

// Each size is made once: what libvips keeps of the last ones, 50 MB, is never asked for again.
sharp.cache(false);

type Cropped = ImageTransform & { readonly crop?: string | undefined };

type Config = Parameters<LocalImageService['transform']>[2];

type Parsed = Awaited<ReturnType<LocalImageService['parseURL']>>;

/** The detail, upright as the rectangle means it. */
function detailOf(picture: Uint8Array, crop: string): Promise<Buffer> {
  const [left = 0, top = 0, width = 1, height = 1] = crop.split(',').map(Number);
  return sharp(picture)
    .autoOrient()
    .extract({ left, top, width, height })
    .png({ compressionLevel: 1 })
    .toBuffer();
}

/** Pixels across, at most, of pictures that pages show many of. */
const SMALL = 256;

/** What is made of them twice as slowly, as libwebp can, is a sixth smaller. */
function carefully(config: Config): Config {
  const { service } = config;
  return { ...config, service: { ...service, config: { ...service.config, webp: { effort: 6 } } } };
}

const service: LocalImageService = {
  ...sharpService,
  propertiesToHash: [
    ...['src', 'width', 'height', 'format', 'quality', 'fit', 'position', 'background', 'crop'],
  ],
  // JPEG would have black where a picture has nothing, and so would a dark page: ink is on paper. It is an
  // option, and so part of the name, as what an earlier build has kept under another is made anew.
  async validateOptions(options, config, logger) {
    const validated = (await sharpService.validateOptions?.(options, config, logger)) ?? options;
    return { background: '#fff', ...validated };
  },
  async getURL(options, config, logger) {
    const url = await sharpService.getURL(options, config, logger);
    const { crop } = options as Cropped;
    return crop === undefined ? url : `${url}&crop=${crop}`;
  },
  parseURL(url, config, logger) {
    // Astro's own answers at once.
    const transform = sharpService.parseURL(url, config, logger) as Parsed;
    const crop = url.searchParams.get('crop');
    return transform && crop !== null ? { ...transform, crop } : transform;
  },
  async getHTMLAttributes(options, config, logger) {
    const attributes = (await sharpService.getHTMLAttributes?.(options, config, logger)) ?? {};
    return Object.fromEntries(Object.entries(attributes).filter(([name]) => name !== 'crop'));
  },
  async transform(picture, transform, config, logger) {
    const { crop, width = Infinity } = transform as Cropped;
    const detail = crop === undefined ? picture : await detailOf(picture, crop);
    return sharpService.transform(
      new Uint8Array(detail),
      transform,
      width > SMALL ? config : carefully(config),
      logger,
    );
  },
};

export default service;
