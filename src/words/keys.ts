/** Levels from the lowest to the highest: the higher, the higher the crest of the tide line. */
export const LEVELS = ['local', 'municipal', 'provincial', 'national'] as const;
export type Level = (typeof LEVELS)[number];
