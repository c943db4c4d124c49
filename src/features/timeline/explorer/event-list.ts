/**
 * The events below the river: those that match are shown. Where all stand on the page the others are
 * hidden; where there are too many for that, a list of the matches takes the place of the years.
 */
import { element } from '../../../lib/browser/element.ts';
import { datetimeOf, type HistoricalDate, plainDate } from '../../../model/date.ts';
import { formatDate } from '../../../model/date-words.ts';
import type { Level } from '../../../words/keys.ts';
import { LEVELS } from '../../../words/own.ts';
import { exploring } from '../../../words/zh-cn/timeline.ts';
import type { EventRow } from './event-rows.ts';
import type { ExploredEvent } from './exploration.ts';
import { part } from '../../../lib/browser/part.ts';

/** How many matches of a long chronicle are listed at once. */
const AT_ONCE = 30;

/** As many as fill a screen are listed at once; the others in the next frame, so that nobody waits. */
const FIRST = 10;

export interface EventList {
  /** All that can be shown, from past to present. */
  readonly events: readonly ExploredEvent[];
  readonly show: (matches: readonly ExploredEvent[]) => void;
}

export async function eventList(root: HTMLElement, signal: AbortSignal): Promise<EventList> {
  const { events: file, directions = '' } = root.dataset;
  return file === undefined
    ? entriesOnPage(root, directions.split(' '))
    : listOfMatches(root, await fetchEvents(file, directions.split(' '), signal), signal);
}

/** @param index the place of its direction among their ids; -1 where it has none */
function eventOf(
  id: string,
  level: Level | undefined,
  index: number,
  directions: readonly string[],
  text: string,
  handed: HistoricalDate | undefined,
) {
  // A milestone's name begins with its date, and says all of most.
  const when = handed ?? plainDate(/^\d{4}(?:-\d\d){0,2}/u.exec(id)?.[0] ?? '');
  if (!when) throw new Error(`no date: ${id}`);
  const own = directions[index];
  const direction = own === undefined ? undefined : { id: own, index };
  return { id, when, level, direction, text };
}

function entriesOnPage(root: HTMLElement, directions: string[]): EventList {
  const list = part(root, '[data-entries]');
  const entries = [...list.children] as HTMLElement[];
  const events = entries.map(({ id, dataset: { level, direction = '', when } }, at) => {
    const text = entries[at]?.querySelector('[data-text]')?.textContent ?? '';
    return eventOf(
      id,
      level,
      directions.indexOf(direction),
      directions,
      text,
      when === undefined ? undefined : (JSON.parse(when) as HistoricalDate),
    );
  });
  return {
    events,
    show(matches) {
      const ids = new Set(matches.map(({ id }) => id));
      for (const entry of entries) entry.hidden = !ids.has(entry.id);
      // Entries that are not neighbours in time do not show how far apart they stand.
      list.toggleAttribute('data-filtered', ids.size < entries.length);
    },
  };
}

async function fetchEvents(file: string, directions: string[], signal: AbortSignal) {
  const response = await fetch(file, { signal });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const rows = (await response.json()) as EventRow[];
  return rows.map(([id, level, index, text, when]) =>
    eventOf(id, LEVELS[level], index, directions, text, when),
  );
}

function listOfMatches(
  root: HTMLElement,
  events: readonly ExploredEvent[],
  signal: AbortSignal,
): EventList {
  const place = part(root, '[data-timeline-events]');
  const years = [...place.children] as HTMLElement[];
  const list = element('ol', { class: 'timeline-list', 'aria-label': exploring.results });
  const more = element('button', { type: 'button', class: 'timeline-more' });
  place.prepend(list, more);
  let listed: readonly ExploredEvent[] = [];
  const add = (count: number) => {
    const shown = list.children.length;
    list.append(...listed.slice(shown, shown + count).map((event) => listItem(event, root)));
    const rest = listed.length - list.children.length;
    more.hidden = rest === 0;
    more.textContent = exploring.more(Math.min(rest, AT_ONCE));
    return list.children[shown];
  };
  more.addEventListener('click', () => add(AT_ONCE)?.querySelector('a')?.focus(), { signal });
  return {
    events,
    show(matches) {
      listed = matches;
      const all = matches.length === events.length;
      for (const year of years) year.hidden = !all;
      list.hidden = all;
      list.replaceChildren();
      more.hidden = true;
      if (all) return;
      add(FIRST);
      window.requestAnimationFrame(() =>
        window.setTimeout(() => listed === matches && add(AT_ONCE - FIRST)),
      );
    },
  };
}

function listItem({ id, when, direction, text }: ExploredEvent, root: HTMLElement) {
  // Copied from the filters, which show the sign of each direction.
  const sign =
    direction && part(root, `[data-controls] [data-direction-index='${direction.index}']`);
  const datetime = datetimeOf(when);
  const time =
    datetime === undefined
      ? element('data', { value: when.iso }, formatDate(when))
      : element('time', { datetime }, formatDate(when));
  const address = `${root.dataset['pages'] ?? ''}${id}/`;
  const link = element(
    'a',
    { href: address },
    time,
    ...(sign ? [sign.cloneNode(true)] : []),
    element('span', {}, text),
  );
  return element('li', {}, link);
}
