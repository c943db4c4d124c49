/**
 * Cuts the display face, a Song, down to the characters that are set in it, and gives the result to
 * Astro's fonts. An exact subset of some two hundred characters has a hundredth of the bytes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fontProviders } from 'astro/config';
import { Blob, Face } from 'harfbuzzjs';
import subsetFont from 'subset-font';
import { displayText } from './display-text.ts';
import { DISPLAY_FACE } from '../../lib/drawing/display-face.ts';
import { cacheFolder } from '../../lib/environment.ts';
import { sha256 } from '../../lib/hashes.ts';
import { acceptedExhibition } from '../content-check.ts';
import { exitWithFailure } from '../exit-with-failure.ts';

/**
 * Subsets the display face.
 * @param characters all that is set in it
 * @returns the path of a woff2 file, named by its content
 * @throws Error that names the characters which the face lacks
 */
async function subset(characters: string): Promise<string> {
  const face = await readFile(DISPLAY_FACE);
  const known = new Set(new Face(new Blob(face)).collectUnicodes());
  const missing = Array.from(characters).filter((one) => !known.has(one.codePointAt(0) ?? 0));
  if (missing.length > 0) {
    throw new Error(
      `The display face has no glyph for ${missing.join(' ')}; change the titles that use it（标题字体缺字：${missing.join(' ')}，请改用其他字）`,
    );
  }
  const bytes = await subsetFont(face, characters, { targetFormat: 'woff2' });
  const file = path.join(cacheFolder, `display-${sha256(bytes).slice(0, 8)}.woff2`);
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(file, bytes);
  return file;
}

export const displayFont = (): AstroIntegration => ({
  name: 'display-font',
  hooks: {
    'astro:config:setup': async ({ command, updateConfig, logger }) => {
      if (command === 'preview') return;
      const characters = displayText(acceptedExhibition());
      try {
        const file = await subset(characters);
        updateConfig({
          fonts: [
            {
              name: 'Tide Song',
              cssVariable: '--font-song',
              provider: fontProviders.local(),
              options: {
                variants: [{ src: [pathToFileURL(file)], weight: 700, style: 'normal' }],
              },
              fallbacks: [],
            },
          ],
        });
      } catch (error) {
        logger.error(error instanceof Error ? error.message : String(error));
        await exitWithFailure();
      }
    },
  },
});
