/** What the register of files uses of the article, which tests read without Astro. */
export { marginDrawings } from './margin-drawings.ts';
