/** The kinds of parts that the booklet has at most, in its order. */
export const BOOKLET_PARTS = [
  'article',
  'milestones',
  'figures',
  'donate',
  'ways',
  'letter',
] as const;
