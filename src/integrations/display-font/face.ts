/**
 * The face of titles and seals, whole, for whoever cuts it down or draws with it.
 */
import { createRequire } from 'node:module';
import path from 'node:path';
import { root } from '../../settings.ts';

/** Path of the face as the package holds it (Noto Serif SC Bold, SIL Open Font License). */
// Looked up from the project's root: bundled into a page, this file lies elsewhere.
export const DISPLAY_FACE = createRequire(path.join(root, 'package.json')).resolve(
  '@expo-google-fonts/noto-serif-sc/700Bold/NotoSerifSC_700Bold.ttf',
);
