/** The objects that an institution shows: their lists, the page of each, and what other pages show of them. */
export { default as RelatedObjects } from './RelatedObjects.astro';
export { type ObjectListPage, objectListPages } from './object-lists.ts';
