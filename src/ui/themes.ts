/** The themes that a reader may choose, each with its ground. */
export const THEME_COLOURS = {
  paper: '#f7f2e7',
  lacquer: '#17110f',
  white: '#fff',
  yellow: '#000',
} as const;
