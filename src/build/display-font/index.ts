/**
 * Cuts the display face, a Song, down to the characters that are set in it, and gives the result to
 * Astro's fonts. An exact subset of some two hundred characters has a hundredth of the bytes.
 */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AstroIntegration } from 'astro';
import { fontProviders } from 'astro/config';
import { displayText } from './display-text.ts';
import { DISPLAY_FACE } from '../../lib/drawing/display-face.ts';
import { cacheFolder } from '../../lib/environment.ts';
import { sha256 } from '../../lib/hashes.ts';
import { acceptedExhibition } from '../content-check.ts';
import { kept, programHash } from '../kept.ts';
import { inChild } from '../child.ts';

/**
 * Finds the subset of the display face where an earlier build has cut it, else cuts it.
 * @param characters all that is set in it; the content check has found each of them in the face
 * @returns the path of a woff2 file, named by its content, and whether it was cut before
 */
async function subsetFile(characters: string): Promise<{ file: string; before: boolean }> {
  const place = kept([programHash(), characters]);
  const known = place.read();
  const bytes =
    known ?? (await inChild<Uint8Array>(new URL('subset.worker.ts', import.meta.url), characters));
  if (!known) place.write(bytes);
  const file = path.join(cacheFolder, `display-${sha256(bytes).slice(0, 8)}.woff2`);
  await mkdir(cacheFolder, { recursive: true });
  await writeFile(file, bytes);
  return { file, before: known !== undefined };
}

export const displayFont = (): AstroIntegration => ({
  name: 'display-font',
  hooks: {
    'astro:config:setup': async ({ command, updateConfig, logger }) => {
      if (command === 'preview') return;
      // While one writes, titles change: the whole face is there for them.
      let file = DISPLAY_FACE;
      if (command === 'build') {
        const characters = displayText(acceptedExhibition());
        const cut = await subsetFile(characters);
        ({ file } = cut);
        const count = `${Array.from(characters).length} characters`;
        logger.info(`${count}${cut.before ? ', as an earlier build had them' : ''}`);
      }
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
