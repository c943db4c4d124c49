/** What of the objects is reckoned without Astro. */
export { plateItems } from './plates/plates.ts';
