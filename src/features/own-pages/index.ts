/** The pages that the institution writes itself: opening hours, directions, thanks. */
export { default as OwnPageText } from './OwnPageText.astro';
