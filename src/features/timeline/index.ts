/** The milestones: list, pages, years of a long chronicle, and the river to explore them on. */
export { timelineContext } from './explorer/context-data.ts';
export { eventRows } from './explorer/event-rows.ts';
