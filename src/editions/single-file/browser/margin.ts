/** The file has words in its margin, and no drawings: they are a file of the site's own. */
export const drawMargin = (): Promise<void> => Promise.resolve();
