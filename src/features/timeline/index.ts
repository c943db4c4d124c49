/**
 * The milestones: the chronicle as a list, each event's own page, the years of a long chronicle, and the
 * river on which a reader explores them.
 */
export { eventRows } from './explorer/event-rows.ts';
