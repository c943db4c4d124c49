/** The milestones from past to present, by years and decades. */
import { addresses } from './addresses.ts';
import { words } from '../words/index.ts';
import type { InPrint } from './annals/printed-words.ts';
import { asPrinted } from './chronicle-order.ts';
import { type HistoricalDate, yearsNamed } from './date.ts';
import { formatDate } from './date-words.ts';
import { type FindView, picturesOf } from './pictures.ts';
import { type Entry, type Fields, textOf } from './read/entries.ts';
import type {
  Category,
  Chronicle,
  Direction,
  Exhibition,
  Milestone,
  NamedChronicle,
  Passage,
  Year,
} from './types.ts';
import { decadeStart } from '../lib/text/year.ts';

/**
 * With more events than this the timeline's page lists years, and each year has a page: a list of
 * thousands would be more than a telephone loads.
 */
export const ONE_PAGE = 200;

/**
 * Makes the chronicle, each milestone known to all that it refers to.
 * @param entries in any order
 * @param find what a milestone refers to, by its id
 * @param inPrint what dates say beyond EDTF in print, by the milestones' ids
 */
export function chronicleOf(
  { title = words.headings.milestones, span }: Fields['exhibition']['milestones'],
  entries: readonly Entry<Fields['milestones']>[],
  find: {
    direction: (id: string) => Direction;
    passage: (id: string) => Passage;
    category: (id: string) => Category;
    chronicle: (id: string) => NamedChronicle;
    view: FindView;
  },
  inPrint: ReadonlyMap<string, InPrint>,
): Chronicle {
  const dated = entries.map((entry) => {
    const { id, data } = entry;
    const { date, lunar } = data;
    const when: HistoricalDate = {
      ...date,
      ...(lunar !== undefined && { lunar }),
      ...inPrint.get(id),
    };
    return { entry, when };
  });
  const sorted = dated.toSorted(
    (a, b) => asPrinted(a.when, b.when) || (a.entry.id < b.entry.id ? -1 : 1),
  );
  const long = isLong(sorted);
  const milestones = sorted.map(({ entry, when }, index): Milestone => {
    const { id, data } = entry;
    const { level, note, source } = data;
    const milestone = {
      id,
      when,
      date: formatDate(when),
      text: textOf(entry),
      source,
      chronicle: data.chronicle === undefined ? undefined : find.chronicle(data.chronicle),
      level,
      direction: data.direction === undefined ? undefined : find.direction(data.direction),
      note,
      pictures: picturesOf(entry, find.view),
      passages: data.passages.map(find.passage),
      categories: data.categories.map(find.category),
      objects: [],
      position: index + 1,
      href: long ? `${addresses.year(when.year)}#${id}` : addresses.milestone(id),
      page: addresses.milestonePage(id),
    };
    for (const one of [milestone.direction, ...milestone.passages, ...milestone.categories]) {
      one?.milestones.push(milestone);
    }
    return milestone;
  });
  return { title, href: addresses.timeline, span, long, ...inYears(milestones) };
}

const isLong = ({ length }: readonly unknown[]) => length > ONE_PAGE;

/** Milestones from past to present, with their years. */
function inYears(milestones: readonly Milestone[]) {
  const years = yearsOf(milestones);
  const first = years[0]?.year ?? 0;
  const last = milestones.reduce((max, { when }) => Math.max(max, yearsNamed(when).last), 0);
  return { milestones, years, first, last };
}

/**
 * One of several chronicles as an exhibition that has no other, so that whatever draws and lists a
 * chronicle takes it as it is. What all its events have in common is not said of each.
 */
export function onlyOf(
  exhibition: Exhibition,
  { id, name: title, href }: NamedChronicle,
): Exhibition {
  const within = (milestones: readonly Milestone[]) =>
    milestones
      .filter(({ chronicle }) => chronicle?.id === id)
      .map((milestone) => ({ ...milestone, chronicle: undefined }));
  const milestones = within(exhibition.chronicle.milestones);
  return {
    ...exhibition,
    directions: exhibition.directions.map((direction) => {
      return { ...direction, milestones: within(direction.milestones) };
    }),
    chronicle: { title, href, span: undefined, long: isLong(milestones), ...inYears(milestones) },
    chronicles: [],
  };
}

/** Each event once, in the first year of its date. */
function yearsOf(milestones: readonly Milestone[]): Year[] {
  const years = Map.groupBy(milestones, ({ when }) => when.year);
  return Array.from(years, ([year, events]) => {
    return { year, events, first: events[0]?.position ?? 0 };
  });
}

/** The decades in which something happened, in order; each by its first year, such as 1950. */
export function decadesOf(years: readonly Year[]) {
  const decades = Map.groupBy(years, ({ year }) => decadeStart(year));
  return Array.from(decades, ([start, within]) => ({
    start,
    years: within,
    count: within.reduce((sum, { events }) => sum + events.length, 0),
  }));
}
