/**
 * The chronicle in the forms that other programs read: one record for each milestone, and what
 * tables, calendars and feeds make of it.
 */
import { exportWords } from '../../words/zh-cn/data.ts';
import { words } from '../../words/index.ts';
import type { Level } from '../../words/keys.ts';
import type { MilestoneRecord } from '../../model/schemas/milestones-data.ts';
import type { CalendarEvent } from '../../lib/formats/calendar.ts';
import { formatDate, type HistoricalDate, parseDate } from '../../model/date.ts';
import type { FeedEntry } from '../../lib/formats/feed.ts';
import { dayAfter, firstDay } from '../../model/days.ts';
import { stableId } from '../../model/stable-id.ts';

/** What is needed of a milestone as the content gives it. */
export interface ExportedMilestone {
  readonly id: string;
  readonly when: HistoricalDate;
  readonly text: string;
  readonly level: Level;
  readonly direction: string;
  readonly note?: string | undefined;
  readonly passages: readonly { readonly id: string }[];
  readonly categories: readonly { readonly id: string }[];
  /** With `alt` and `credit`, or none of the three. */
  readonly image?: { readonly src: string } | undefined;
  readonly alt?: string | undefined;
  readonly credit?: string | undefined;
}

/** What tells the milestones of one chronicle from those of another. */
export interface Chronicle {
  readonly publisher: string;
  /** As printed. */
  readonly title: string;
}

/** Absolute addresses. */
export interface ExportAddresses {
  readonly milestone: (id: string) => string;
  readonly passage: (id: string) => string;
  readonly category: (id: string) => string;
  readonly picture: (src: string) => string;
}

/**
 * @param directions the exhibition's, which give a direction its name
 */
export function milestoneRecord(
  milestone: ExportedMilestone,
  directions: readonly { readonly id: string; readonly name: string }[],
  addresses: ExportAddresses,
): MilestoneRecord {
  const { id, when, text, level, direction, note, image, alt, credit } = milestone;
  return {
    id,
    date: when.iso,
    precision: when.precision,
    text,
    level: { id: level, name: words.levels[level] },
    direction: {
      id: direction,
      name: directions.find((known) => known.id === direction)?.name ?? direction,
    },
    ...(note === undefined ? {} : { note }),
    ...(image && alt && credit
      ? { picture: { url: addresses.picture(image.src), alt, credit } }
      : {}),
    passages: milestone.passages.map((link) => ({ id: link.id, url: addresses.passage(link.id) })),
    categories: milestone.categories.map((link) => ({
      id: link.id,
      url: addresses.category(link.id),
    })),
    url: addresses.milestone(id),
  };
}

/** The records as a table, the names of its columns first. */
export function milestoneTable(records: readonly MilestoneRecord[]): string[][] {
  // Year, month and day also stand apart, because Excel turns “2018-12” into the first of the month.
  const rows = records.map((record) => {
    const [year = '', month = '', day = ''] = record.date.split('-');
    return [
      record.id,
      record.date,
      year,
      month,
      day,
      record.text,
      record.level.name,
      record.direction.name,
      record.note ?? '',
      record.passages.map(({ id }) => id).join(' '),
      record.categories.map(({ id }) => id).join(' '),
      record.url,
    ];
  });
  return [[...exportWords.columns], ...rows];
}

export function calendarEvent(record: MilestoneRecord, chronicle: Chronicle): CalendarEvent {
  const when = dateOf(record);
  const { level, direction, note } = record;
  return {
    uid: milestoneId(chronicle, record.id),
    start: firstDay(when),
    end: dayAfter(when),
    summary: record.text,
    description: [
      exportWords.inCalendar(formatDate(when), when.precision),
      exportWords.byEditor(level.name, direction.name),
      ...(note === undefined ? [] : [exportWords.note(note)]),
      record.url,
    ].join('\n'),
    url: record.url,
    categories: [level.name, direction.name],
  };
}

export function milestoneEntry(record: MilestoneRecord, chronicle: Chronicle): FeedEntry {
  const when = dateOf(record);
  const { level, direction, note, text } = record;
  return {
    id: `urn:uuid:${milestoneId(chronicle, record.id)}`,
    title: exportWords.event(formatDate(when), text),
    url: record.url,
    day: firstDay(when),
    paragraphs: [
      text,
      exportWords.inFeed(formatDate(when), when.precision),
      exportWords.byEditor(level.name, direction.name),
      ...(note === undefined ? [] : [exportWords.note(note)]),
    ],
    category: { term: direction.id, label: direction.name },
  };
}

/** The same in calendar and feed. What it is made from is printed, and so stays. */
function milestoneId({ publisher, title }: Chronicle, id: string): string {
  return stableId(publisher, 'milestone', title, id);
}

function dateOf({ id, date }: MilestoneRecord): HistoricalDate {
  const when = parseDate(date);
  if (!when) throw new Error(`The milestone ${id} has no date: ${date}`);
  return when;
}
