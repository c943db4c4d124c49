/** Exploring the timeline: one state, kept in the address, from which all parts are shown. */
import { normalise } from '../../../lib/text/normalise.ts';
import { yearsOf } from '../../../ui/tide-line/tide-line.ts';
import { eventList } from './event-list.ts';
import {
  EVERYTHING,
  type Exploration,
  explorationOf,
  hasParameters,
  matchingEvents,
  messageOf,
  searchedText,
  searchOf,
} from './exploration.ts';
import { explorerForm } from './form.ts';
import { yearPlayer } from './player.ts';
import { riverControl } from './river-control.ts';

/** The moving of a river must not ask for the browser's history too often, in milliseconds. */
const PAUSE = 300;

export async function explore(root: HTMLElement, signal: AbortSignal): Promise<void> {
  // First what may fail: until then the form is the browser's own.
  const list = await eventList(root, signal);
  const form = explorerForm(root, signal);
  const { events } = list;
  const texts = events.map((event) => searchedText(event, normalise));
  const [from = 0, to = 0] = (root.dataset['span'] ?? '').split(' ').map(Number);
  const all = yearsOf(events);
  const compared = { start: Math.min(all.start, from), end: Math.max(all.end, to) };
  // What was chosen before the script had come stays.
  let state: Exploration = hasParameters(location.search)
    ? explorationOf(location.search)
    : { ...EVERYTHING, ...form.read() };
  let waiting = 0;

  const show = () => {
    const { view, year, compare } = state;
    const typed = normalise(state.text);
    const shown = matchingEvents(events, texts, state, typed);
    const everywhere = { ...state, view: undefined, year: undefined };
    const onRiver = matchingEvents(events, texts, everywhere, typed);
    const withSpan = compare && to > from;
    const whole = withSpan ? compared : all;
    const span = withSpan ? { start: from, end: to } : undefined;
    const band = year === undefined ? span : { start: year, end: year + 1 };
    list.show(shown);
    river.show(onRiver, view ?? whole, whole, band);
    form.write(state, messageOf(state, shown.length, events.length));
    return onRiver;
  };
  /** @param isStep whether the browser's history gets a step: moving the river must not fill it */
  const change = (changed: Partial<Exploration>, isStep = false) => {
    state = { ...state, ...changed };
    window.clearTimeout(waiting);
    const search = searchOf(state, location.search);
    if (search !== location.search) {
      const address = location.pathname + search;
      const { hash } = location;
      if (isStep) history.pushState(null, '', address);
      else waiting = window.setTimeout(() => history.replaceState(null, '', address + hash), PAUSE);
    }
    show();
  };
  const river = riverControl(root, events, signal, (view) => {
    player.stop();
    change({ view, year: undefined });
  });
  const player = yearPlayer(root, signal, {
    years: () => [...new Set(show().map(({ when }) => when.year))],
    year: () => state.year,
    step: (year) => change({ year, view: undefined }),
  });

  form.onChange((changed, typing) => {
    player.stop();
    // Who compares sees the whole span first; every other change keeps the place.
    const view = changed.compare === state.compare ? state.view : undefined;
    change({ ...changed, view, year: undefined }, !typing);
  });
  form.onReset(() => {
    player.stop();
    change(EVERYTHING, true);
  });
  window.addEventListener(
    'popstate',
    () => {
      player.stop();
      window.clearTimeout(waiting);
      state = explorationOf(location.search);
      show();
    },
    { signal },
  );
  show();
}
