/** What other features' scripts may ask of reading aloud. */
export type { ReadAloud } from './ReadAloud.element.ts';
