import { THEME_COLOURS } from './themes.ts';

/**
 * The colours of what is drawn outside of style sheets: icons, the share picture, the manifest, the
 * browser's own bars. `src/ui/styles/tokens.css` has the same, and a test keeps them together.
 */
export const COLOURS = {
  paper: THEME_COLOURS.paper,
  ink: '#211c17',
  inkSoft: '#4d4439',
  cinnabar: '#8c2114',
  indigo: '#1a4166',
} as const;
