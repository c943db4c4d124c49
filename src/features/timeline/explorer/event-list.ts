/**
 * The events below the river: those that answer are shown. Where all stand on the page the others are
 * hidden; where there are too many for that, a list of the answers takes the place of the years.
 */
import { formatDate, parseDate } from '../../../model/date.ts';
import type { ExploredEvent } from './exploration.ts';
import { LEVELS, type Level } from '../../../words/keys.ts';
import { exploring } from '../../../words/zh-cn/timeline.ts';
import { directionShape } from '../../../ui/direction-shapes.ts';
import { part } from './part.ts';

/** How many answers of a long chronicle are listed at once. */
const AT_ONCE = 30;

/** So many come first: more than a telephone shows, and soon laid out. The others follow them. */
const FIRST = 10;

export interface EventList {
  /** All that can be shown, from past to present. */
  readonly events: readonly ExploredEvent[];
  readonly show: (answers: readonly ExploredEvent[]) => void;
}

export async function listOf(root: HTMLElement, signal: AbortSignal): Promise<EventList> {
  const { events: file } = root.dataset;
  return file === undefined ? onPage(root) : fetched(root, file, signal);
}

function onPage(root: HTMLElement): EventList {
  const list = part(root, '[data-entries]');
  const entries = [...list.children] as HTMLElement[];
  const events = entries.map((entry) => ({
    id: entry.id,
    when: dateOf(entry.querySelector('time')?.dateTime ?? ''),
    level: entry.dataset['level'] as Level,
    direction: entry.dataset['direction'] ?? '',
    text: entry.querySelector('[data-text]')?.textContent ?? '',
  }));
  return {
    events,
    show(answers) {
      const shown = new Set(answers.map(({ id }) => id));
      for (const entry of entries) entry.hidden = !shown.has(entry.id);
      // Entries that are not neighbours in time do not show how far apart they stand.
      list.toggleAttribute('data-filtered', shown.size < entries.length);
    },
  };
}

function dateOf(iso: string) {
  const when = parseDate(iso);
  if (!when) throw new Error(`no date: ${iso}`);
  return when;
}

/** An event in the file: its id, the places of its level and its direction, its text. */
type Row = readonly [id: string, level: number, direction: number, text: string];

async function fetched(root: HTMLElement, file: string, signal: AbortSignal): Promise<EventList> {
  const place = part(root, '[data-timeline-events]');
  const response = await fetch(file, { signal });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const directions = (root.dataset['directions'] ?? '').split(' ');
  const rows = (await response.json()) as Row[];
  const events = rows.map(([id, level, direction, text]) => ({
    id,
    // A milestone's name begins with its date.
    when: dateOf(/^\d{4}(?:-\d\d){0,2}/u.exec(id)?.[0] ?? ''),
    level: LEVELS[level] ?? LEVELS[0],
    direction: directions[direction] ?? '',
    text,
  }));
  const years = [...place.children] as HTMLElement[];
  const list = document.createElement('ol');
  list.className = 'timeline-list';
  list.setAttribute('aria-label', exploring.results);
  const more = document.createElement('button');
  more.type = 'button';
  more.className = 'timeline-more';
  place.prepend(list, more);
  let answered: readonly ExploredEvent[] = [];
  const add = (count: number) => {
    const shown = list.children.length;
    list.append(
      ...answered.slice(shown, shown + count).map((event) => slip(event, root, directions)),
    );
    const rest = answered.length - list.children.length;
    more.hidden = rest === 0;
    more.textContent = exploring.more(Math.min(rest, AT_ONCE));
    return list.children[shown];
  };
  more.addEventListener('click', () => add(AT_ONCE)?.querySelector('a')?.focus(), { signal });
  return {
    events,
    show(answers) {
      answered = answers;
      const all = answers.length === events.length;
      for (const year of years) year.hidden = !all;
      list.hidden = all;
      list.replaceChildren();
      more.hidden = true;
      if (all) return;
      add(FIRST);
      window.requestAnimationFrame(() =>
        window.setTimeout(() => answered === answers && add(AT_ONCE - FIRST)),
      );
    },
  };
}

function slip({ id, when, direction, text }: ExploredEvent, root: HTMLElement, known: string[]) {
  const item = document.createElement('li');
  const link = document.createElement('a');
  link.href = `${root.dataset['pages'] ?? ''}${id}/`;
  const time = document.createElement('time');
  time.dateTime = when.iso;
  time.textContent = formatDate(when);
  const index = Math.max(0, known.indexOf(direction));
  const words = document.createElement('span');
  words.textContent = text;
  link.append(time, signOf(index), words);
  item.append(link);
  return item;
}

const SVG = 'http://www.w3.org/2000/svg';

function signOf(index: number): Element {
  const sign = document.createElementNS(SVG, 'svg');
  const attributes = { viewBox: '0 0 16 16', width: '12', height: '12', 'aria-hidden': 'true' };
  for (const [name, value] of Object.entries(attributes)) sign.setAttribute(name, value);
  sign.setAttribute('data-direction-index', String(index));
  sign.setAttribute('class', 'timeline-sign');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', directionShape(index));
  sign.append(path);
  return sign;
}
