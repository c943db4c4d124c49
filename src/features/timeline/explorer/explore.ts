/**
 * Exploring the timeline: one state, kept in the address, from which form, river, list and status
 * are shown.
 */
import {
  answering,
  type Exploration,
  explorationOf,
  asksAnything,
  searchedText,
  searchOf,
  UNASKED,
} from './exploration.ts';
import { yearsOf } from '../../../ui/tide-line/tide-line.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { formOf } from './form.ts';
import { listOf } from './event-list.ts';
import { messageOf } from './message.ts';
import { player } from './player.ts';
import { riverOf } from './river-view.ts';

type Remember = 'as a step' | 'in place' | 'not';

/** The moving of a river must not fill the browser's history, nor ask for it too often. */
const PAUSE = 300;

export async function explore(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const form = formOf(root, signal);
  const list = await listOf(root, signal);
  const { events } = list;
  const texts = events.map((event) => searchedText(event, normalise));
  const [from = 0, to = 0] = (root.dataset['span'] ?? '').split(' ').map(Number);
  const span = { start: from, end: to };
  const all = yearsOf(events);
  // What was chosen before the script had come stays.
  let state: Exploration = asksAnything(location.search)
    ? explorationOf(location.search)
    : { ...UNASKED, ...form.read() };
  let waiting = 0;

  const wholeOf = ({ compare }: Exploration) =>
    compare && to > from ? { start: Math.min(all.start, from), end: Math.max(all.end, to) } : all;
  const yearSpan = (year: number) => ({ start: year, end: year + 1 });

  const show = () => {
    const typed = normalise(state.text);
    const shown = answering(events, texts, state, typed);
    const onRiver = answering(events, texts, { ...state, view: undefined, year: undefined }, typed);
    const whole = wholeOf(state);
    const set = state.year === undefined ? state.compare && span : yearSpan(state.year);
    list.show(shown);
    river.show(onRiver, state.view ?? whole, whole, set || undefined);
    form.write(state, messageOf(state, shown.length, events.length));
    return onRiver;
  };
  const remember = (how: Remember) => {
    window.clearTimeout(waiting);
    const search = searchOf(state, location.search);
    if (how === 'not' || search === location.search) return;
    const address = location.pathname + search + location.hash;
    if (how === 'as a step') history.pushState(null, '', location.pathname + search);
    else waiting = window.setTimeout(() => history.replaceState(null, '', address), PAUSE);
  };
  const change = (changed: Partial<Exploration>, how: Remember) => {
    state = { ...state, ...changed };
    remember(how);
    return show();
  };
  const river = riverOf(root, events, signal, (view) => {
    play.stop();
    change({ view, year: undefined }, 'in place');
  });
  const play = player(root, signal, {
    years: () => [...new Set(show().map(({ when }) => when.year))],
    year: () => state.year,
    step: (year) => change({ year, view: undefined }, 'in place'),
  });

  form.onChange((changed, typing) => {
    play.stop();
    // Who compares sees the whole span first; every other change keeps the place.
    const view = changed.compare === state.compare ? {} : { view: undefined };
    change({ ...changed, ...view, year: undefined }, typing ? 'in place' : 'as a step');
  });
  form.onReset(() => {
    play.stop();
    change(UNASKED, 'as a step');
  });
  window.addEventListener(
    'popstate',
    () => {
      play.stop();
      window.clearTimeout(waiting);
      state = explorationOf(location.search);
      show();
    },
    { signal },
  );
  show();
}
