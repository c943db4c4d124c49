/**
 * The exhibition for programs: as JSON and Markdown, tables, calendars and feeds.
 */
export {};
