/**
 * The colours of what is drawn outside of style sheets: icons, the share picture, the manifest. The
 * palette in `src/styles/tokens.css` has the same, and a test keeps them together.
 */
export const COLOURS = {
  paper: '#f7f2e7',
  ink: '#211c17',
  inkSoft: '#4d4439',
  cinnabar: '#962617',
  indigo: '#1a4166',
} as const;
