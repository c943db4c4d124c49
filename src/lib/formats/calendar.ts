/** iCalendar files (RFC 5545) of historical dates, as all-day events. */
import { contentLines, escapeText } from './content-line.ts';

export interface CalendarEvent {
  /** A UUID that stays: a calendar knows by it that it has the event already. */
  readonly uid: string;
  /** Its first day, and the day after its last: `2018-12-01`. */
  readonly start: string;
  readonly end: string;
  readonly summary: string;
  /** Says in words what a calendar of days cannot: that only the month or the year is known. */
  readonly description: string;
  /** Absolute. */
  readonly url: string;
  readonly categories: readonly string[];
}

export interface Calendar {
  readonly name: string;
  readonly publisher: string;
  readonly events: readonly CalendarEvent[];
}

const basic = (isoDay: string) => isoDay.replaceAll('-', '');

/**
 * Writes a calendar. The same content gives the same bytes.
 * @param calendar with at least one event: the format allows no empty calendar
 */
export function calendarFile({ name, publisher, events }: Calendar): string {
  return contentLines([
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    `PRODID:-//${escapeText(publisher)}//${escapeText(name)}//ZH`,
    'CALSCALE:GREGORIAN',
    // The name, by RFC 7986 and as the calendars before it read it.
    `NAME:${escapeText(name)}`,
    `X-WR-CALNAME:${escapeText(name)}`,
    ...events.flatMap(eventLines),
    'END:VCALENDAR',
  ]);
}

function eventLines(event: CalendarEvent): string[] {
  const { uid, summary, description, url, categories } = event;
  const start = basic(event.start);
  return [
    'BEGIN:VEVENT',
    `UID:${uid}`,
    // Required; the event's own date, because a build's would say that something has changed.
    `DTSTAMP:${start}T000000Z`,
    `DTSTART;VALUE=DATE:${start}`,
    `DTEND;VALUE=DATE:${basic(event.end)}`,
    `SUMMARY:${escapeText(summary)}`,
    `DESCRIPTION:${escapeText(description)}`,
    `URL:${url}`,
    // One line each: a comma between two names would stand between Han characters.
    ...categories.map((category) => `CATEGORIES:${escapeText(category)}`),
    // What is past keeps nobody busy.
    'TRANSP:TRANSPARENT',
    'END:VEVENT',
  ];
}
