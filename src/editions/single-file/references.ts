/** Attributes that name elements of their page by ids, one or several with spaces between. */
export const REFERENCES: readonly string[] = [
  'for',
  'form',
  'headers',
  'list',
  'aria-activedescendant',
  'aria-controls',
  'aria-describedby',
  'aria-details',
  'aria-errormessage',
  'aria-flowto',
  'aria-labelledby',
  'aria-owns',
];
