/** The commemorative article with its notes and citations, and the tools for reading it. */
export { marginDrawings } from './margin-drawings.ts';
export { default as ResumeReading } from './ResumeReading.astro';
