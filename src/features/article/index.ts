/** The commemorative article with its notes and citations, and the tools for reading it. */
export { default as ResumeReading } from './ResumeReading.astro';
