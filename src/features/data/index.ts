/** The exhibition for programs: as JSON and Markdown, tables, calendars and feeds. */
export { contactCardOf, contactCardsOf } from './contact.ts';
export { exhibitionData, milestonesData } from './exhibition-json.ts';
export { feedFile, hasFeed } from './feed.ts';
export { objectCollection, objectManifest } from './iiif.ts';
export { markdownFiles } from './markdown-pages.ts';
export { inCalendar, milestoneCalendar, milestoneTable } from './milestone-files.ts';
export { objectsData, objectTable } from './object-files.ts';
