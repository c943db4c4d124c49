/** What of the objects is reckoned without Astro. */
export { CARD_PICTURE } from './object-card.ts';
export { FEW_OBJECTS } from './list-sizes.ts';
export { objectRows } from './facets/object-rows.ts';
export { plateItems } from './plates/plates.ts';
