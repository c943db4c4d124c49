/**
 * Finding every paragraph, event, number and name of the exhibition, by Chinese characters or by pinyin:
 * the index that the build writes, the box, the dialog and the page of results, and marks on what is found.
 */
export { kindsOf } from './kinds-of.ts';
export { type SuggestedHeading, suggestionsOf } from './suggestions.ts';
