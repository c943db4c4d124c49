/**
 * What is said where something that a reader asked for cannot be fetched. A file of its own: every
 * page loads it, and no more.
 */
export const loading = {
  /** @param what the name of what was pressed */
  failed: (what: string) => `“${what}”没能打开，请检查网络后再按一次。`,
};
