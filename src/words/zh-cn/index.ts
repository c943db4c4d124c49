/**
 * All words of the interface in Chinese, one file a feature. Words that a browser loads have a file of
 * their own, so that it loads no others: `reading.ts` stands apart from `article.ts`. What the archives says stands in `content/`, never here.
 */
export { sortings } from './parts-named.ts';
export { vocabularyFor } from './terms.ts';
export * from './shell.ts';
export * from './loading.ts';
export * from './abilities.ts';
export * from './entrance.ts';
export * from './article.ts';
export * from './reading.ts';
export * from './gift.ts';
export * from './timeline.ts';
export * from './chronicles.ts';
export * from './objects.ts';
export * from './object-facets.ts';
export * from './viewer.ts';
export * from './recording.ts';
export * from './figures.ts';
export * from './giving.ts';
export * from './things.ts';
export * from './letter.ts';
export * from './contact.ts';
export * from './search.ts';
export * from './listening.ts';
export * from './settings.ts';
export * from './offline.ts';
export * from './booklet.ts';
export * from './about.ts';
export * from './own-pages.ts';
export * from './moved.ts';
export * from './data.ts';
export * from './development.ts';
export * from './editions.ts';
