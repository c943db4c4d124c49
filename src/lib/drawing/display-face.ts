/** The face of titles and seals, whole, for whoever cuts it down or draws or prints with it. */
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../environment.ts';

/** What the package calls the weights that are used. */
const NAMES = { 400: '400Regular', 700: '700Bold' } as const;

/** Path of the face as the package holds it (Noto Serif SC, SIL Open Font License). */
export function faceOf(weight: keyof typeof NAMES): string {
  // Looked up from the project's root: bundled into a page, this file lies elsewhere.
  return createRequire(path.join(root, 'package.json')).resolve(
    `@expo-google-fonts/noto-serif-sc/${NAMES[weight]}/NotoSerifSC_${NAMES[weight]}.ttf`,
  );
}

/** The bold one, which titles are set in. */
export const DISPLAY_FACE = faceOf(700);
