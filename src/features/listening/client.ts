/** What other features' scripts, and the editions, may ask of reading aloud. */
export { BLOCKS, paragraphNames } from './paragraphs.ts';
export type { ReadAloud } from './ReadAloud.element.ts';
export type { SoundList } from './sound-list.ts';
export { spoken } from './spoken.ts';
