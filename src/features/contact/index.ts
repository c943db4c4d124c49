/**
 * How to reach the archives: the contact with its telephones, address and people, the words that send a
 * reader to it, and the links that call, write and find the way.
 */
export { default as ContactCard } from './ContactCard.astro';
export { askBy, askWords } from './asking.ts';
