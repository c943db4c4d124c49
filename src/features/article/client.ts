/** What others use of the article where there is no Astro. */
export { marginDrawings } from './margin-drawings.ts';
