/** The figures (数字) of the article, each drawn in its units, with its sentence. */
export { patternsMarkup } from './picture-markup.ts';
export { smallPicture } from './small-picture.ts';
