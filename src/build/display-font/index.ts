/**
 * Cuts the display face, a Song, down to the characters that are set in it, and gives the result to
 * Astro's fonts. An exact subset of some two hundred characters has a hundredth of the bytes.
 */
import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fontProviders } from 'astro/config';
import subsetFont from 'subset-font';
import { displayText } from './display-text.ts';
import { DISPLAY_FACE } from '../../lib/drawing/display-face.ts';
import { cacheFolder } from '../../lib/environment.ts';
import { sha256 } from '../../lib/hashes.ts';
import { acceptedExhibition } from '../content-check.ts';

/**
 * Subsets the display face.
 * @param characters all that is set in it; the content check has found each of them in the face
 * @returns the path of a woff2 file, named by its content
 */
async function subset(characters: string): Promise<string> {
  const face = await readFile(DISPLAY_FACE);
  const bytes = await subsetFont(face, characters, { targetFormat: 'woff2' });
  const file = path.join(cacheFolder, `display-${sha256(bytes).slice(0, 8)}.woff2`);
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(file, bytes);
  return file;
}

export const displayFont = (): AstroIntegration => ({
  name: 'display-font',
  hooks: {
    'astro:config:setup': async ({ command, updateConfig }) => {
      if (command === 'preview') return;
      // While one writes, titles change: the whole face is there for them.
      const file =
        command === 'build' ? await subset(displayText(acceptedExhibition())) : DISPLAY_FACE;
      updateConfig({
        fonts: [
          {
            name: 'Tide Song',
            cssVariable: '--font-song',
            provider: fontProviders.local(),
            options: { variants: [{ src: [pathToFileURL(file)], weight: 700, style: 'normal' }] },
            fallbacks: [],
          },
        ],
      });
    },
  },
});
