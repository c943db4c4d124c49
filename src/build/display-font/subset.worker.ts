/** Cuts the display face, in a process of its own. */
import { readFile } from 'node:fs/promises';
import subsetFont from 'subset-font';
import { DISPLAY_FACE } from '../../lib/drawing/display-face.ts';
import { answer } from '../child.ts';

answer(async (characters: string) =>
  subsetFont(await readFile(DISPLAY_FACE), characters, { targetFormat: 'woff2' }),
);
