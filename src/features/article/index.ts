/**
 * The commemorative article: its sections and paragraphs, notes and citations, and tools for reading it,
 * which remember where a reader stopped.
 */
export {};
