/** The themes that a reader may choose, each with its ground. */
export const THEME_COLOURS = {
  paper: '#f7f2e7',
  lacquer: '#17110f',
  white: '#fff',
  yellow: '#000',
} as const;

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
