/**
 * How to reach the archives: a card with telephones, address and people, and links to call, to write
 * and to find the way.
 */
export { default as ContactCard } from './ContactCard.astro';
export { askBy, askWords } from './asking.ts';
