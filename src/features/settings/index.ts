/**
 * How a reader wants pages to look: size, spacing, colours, a face, a reading ruler, and 长辈版, the view
 * for elders. What is chosen is kept on the device alone, and shown before the next page is painted.
 */
export { EARLY_SCRIPT, EARLY_SETTINGS } from './early-script.ts';
