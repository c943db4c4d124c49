/** The figures (数字) of the article, each drawn in its units, with its sentence. */
export { smallPicture } from './small-picture.ts';
