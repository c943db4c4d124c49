/** The exhibition about itself: its rules, how to cite and prove it, and its source. */
export { publishedUnits } from './published-units.ts';
export { alignSource } from './source-alignment.ts';
export { beginningOf, changesIn, partsOfSources } from './source-parts.ts';
