/** Addresses of a paragraph in which words are to be marked, as search has them: `?mark=查档#s2-p5`. */

/** The parameter; also read in features/search/dialog/start.ts. */
export const MARK = 'mark';

/**
 * @param address of the paragraph: `/article/#s1-p5`
 * @param words as they stand there
 * @returns with the words as they are, which browsers write in bytes: so they take less of a page
 */
export function markedAt(address: string, words: string): string {
  const [page = '', anchor = ''] = address.split('#');
  return `${page}?${MARK}=${words.replaceAll(/[%&+#\s]/gu, encodeURIComponent)}#${anchor}`;
}
