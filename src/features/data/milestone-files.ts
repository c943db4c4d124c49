/** The chronicle in the forms that other programs read: a table, calendars, entries of the feed. */
import { absolute } from '../../model/addresses.ts';
import { type CalendarEvent, calendarFile } from '../../lib/formats/calendar.ts';
import { yearNumber } from '../../lib/text/year.ts';
import { csvFile } from '../../lib/formats/csv.ts';
import type { FeedEntry } from '../../lib/formats/feed.ts';
import { dayAfter, type DatePoint, firstDay, isOfOurEra, isPlain } from '../../model/date.ts';
import { statedTraits } from '../../model/date-words.ts';
import { partsOf as exhibitionParts } from '../../model/optional-pages.ts';
import { stableId } from '../../model/stable-id.ts';
import type { Exhibition, Milestone } from '../../model/types.ts';
import { words } from '../../words/index.ts';

const { exportWords } = words;

/**
 * The milestones as a table, the names of its columns first; without columns of what the exhibition does
 * not have.
 */
export function milestoneTable(exhibition: Exhibition): string {
  const { milestones } = exhibition.chronicle;
  const has = exhibitionParts(exhibition);
  const { columns } = exportWords;
  // What only words say has a last column.
  const inWords = milestones.some(({ when }) => !isPlain(when));
  const shown = Object.entries({
    ...columns,
    chronicle: exhibition.chronicles.length > 0 && columns.chronicle,
    level: has('levels') && columns.level,
    direction: has('directions') && columns.direction,
    passages: has('article') && columns.passages,
    categories: has('categories') && columns.categories,
    inWords: inWords && columns.inWords,
  }).filter(([, name]) => name !== false) as [keyof typeof columns, string][];
  const rows = milestones.map((milestone) => {
    // Year, month and day also stand apart, because Excel turns “2018-12” into the first of the month.
    const [year, month, day] = partsOf(milestone.when);
    const cells: Record<keyof typeof columns, string> = {
      id: milestone.id,
      date: milestone.when.iso,
      ...{ year, month, day },
      text: milestone.text,
      chronicle: milestone.chronicle?.name ?? '',
      level: milestone.level ? words.levelName(milestone.level) : '',
      direction: milestone.direction?.name ?? '',
      note: milestone.note ?? '',
      passages: milestone.passages.map(({ id }) => id).join(' '),
      categories: milestone.categories.map(({ id }) => id).join(' '),
      url: absolute(milestone.page),
      inWords: milestone.date,
    };
    return shown.map(([name]) => cells[name]);
  });
  return csvFile([shown.map(([, name]) => name), ...rows]);
}

/** Year, month and day of a date's first point, as many as are known: a decade has no year. */
function partsOf({ precision, year, month, day }: DatePoint): [string, string, string] {
  const digits = (value: number | undefined, length: number) =>
    value === undefined ? '' : String(value).padStart(length, '0');
  const known = precision !== 'decade' && precision !== 'century';
  const name = year > 0 ? digits(year, 4) : yearNumber(year);
  return [known ? name : '', digits(month, 2), digits(day, 2)];
}

/** The same in calendar and feed. What it is made from is printed, and so stays. */
const milestoneId = ({ publisher, chronicle }: Exhibition, { id }: Milestone) =>
  stableId(publisher, 'milestone', chronicle.title, id);

/** Under what a milestone is put. */
const sortings = ({ chronicle, level, direction }: Milestone) => [
  ...(chronicle ? [chronicle.name] : []),
  ...(level ? [words.levelName(level)] : []),
  ...(direction ? [direction.name] : []),
];

/** What is said of a milestone beside its text, a line each. */
const remarks = (milestone: Milestone) => [
  ...(milestone.chronicle
    ? [exportWords.field(words.headings.milestones, milestone.chronicle.name)]
    : []),
  ...(milestone.level || milestone.direction
    ? [
        exportWords.byEditor(
          milestone.level && words.levelName(milestone.level),
          milestone.direction?.name,
        ),
      ]
    : []),
  ...(milestone.note === undefined ? [] : [exportWords.note(milestone.note)]),
];

function calendarEvent(exhibition: Exhibition, milestone: Milestone): CalendarEvent {
  const { when, date, text, page } = milestone;
  const url = absolute(page);
  const dated = exportWords.inCalendar(date, when.precision, statedTraits(when));
  const description = [dated, ...remarks(milestone), url];
  return {
    uid: milestoneId(exhibition, milestone),
    start: firstDay(when),
    end: dayAfter(when),
    // What the calendar's days do not say stands before the words.
    summary: isPlain(when) ? text : exportWords.event(date, text),
    description: description.join('\n'),
    url,
    categories: sortings(milestone),
  };
}

/** Those that a calendar can hold, which has no day before our era. */
export const inCalendar = (milestones: readonly Milestone[]): Milestone[] =>
  milestones.filter(({ when }) => isOfOurEra(when));

/** Milestones for a calendar, at least one that it can hold: all of them, or one. */
export function milestoneCalendar(
  exhibition: Exhibition,
  milestones: readonly Milestone[] = exhibition.chronicle.milestones,
): string {
  return calendarFile({
    name: exhibition.chronicle.title,
    publisher: exhibition.publisher,
    events: inCalendar(milestones).map((milestone) => calendarEvent(exhibition, milestone)),
  });
}

/** A milestone as an entry of the feed. */
export function milestoneEntry(exhibition: Exhibition, milestone: Milestone): FeedEntry {
  const { when, date, direction, text, page } = milestone;
  return {
    id: `urn:uuid:${milestoneId(exhibition, milestone)}`,
    title: exportWords.event(date, text),
    url: absolute(page),
    // Feeds have no day before our era; the text says which it is.
    day: isOfOurEra(when) ? firstDay(when) : '0001-01-01',
    paragraphs: [
      text,
      exportWords.inFeed(date, when.precision, statedTraits(when)),
      ...remarks(milestone),
    ],
    category: direction && { term: direction.id, label: direction.name },
  };
}
