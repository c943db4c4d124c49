/**
 * The colours of what is drawn outside of style sheets: icons, the share picture, the manifest, the
 * browser's own bars. `src/ui/styles/tokens.css` has the same, and a test keeps them together.
 */

// By themselves, as browsers load the colours of themes and no others.
const paper = '#f7f2e7';
const cinnabar = '#8c2114';

export const COLOURS = {
  paper,
  ink: '#211c17',
  inkSoft: '#4d4439',
  cinnabar,
  indigo: '#1a4166',
} as const;

/** The ground of each theme: a theme is what stands here, in `tokens.css` and in the words of settings. */
export const THEME_COLOURS = {
  paper,
  lacquer: '#17110f',
  white: '#fff',
  yellow: '#000',
} as const;

export type Theme = keyof typeof THEME_COLOURS;
export const THEMES = Object.keys(THEME_COLOURS) as Theme[];

/** What a theme's sample shows upon its ground, for readers who choose one. */
export const THEME_SAMPLES: Readonly<Record<Theme, string>> = {
  paper: cinnabar,
  lacquer: '#ff9c86',
  white: '#000',
  yellow: '#ff0',
};
