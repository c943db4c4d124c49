/**
 * The exhibition about itself: who publishes it, by which rules, how it may be cited and proved, and the
 * source beside what is published of it.
 */
export { publishedUnits } from './published-units.ts';
export { alignSource } from './source-alignment.ts';
