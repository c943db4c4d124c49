/** Reading a page aloud, with the voices of the reader's own device. */
export { default as ReadAloud } from './ReadAloud.astro';
