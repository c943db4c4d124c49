/**
 * The river under the reader's hands: what buttons, keys, wheel, drag and pinch make of the stretch of
 * time that it shows. It is drawn again for each.
 */
import { spanOf } from '../../../model/date.ts';
import { type TimeSpan, yearsOf } from '../../../ui/tide-line/tide-line.ts';
import {
  closerTo,
  momentAt,
  panned,
  pannedToEvent,
  RIVER,
  riverLayout,
  SWELL,
  zoomed,
} from '../river/river-layout.ts';
import { crestLink, riverHeight, riverMarkup } from '../river/river-markup.ts';
import type { ExploredEvent } from './exploration.ts';
import { eventContext } from './event-context.ts';
import { onGestures } from './gestures.ts';
import { lightCrest } from './lit-crest.ts';
import { part } from '../../../lib/browser/part.ts';

const ZOOM = 1.6;
const PAN = 0.25;
/** In so many years and fewer, the river has room for its events' words, and for what the article says. */
const [WORDS_FROM, CONTEXT_FROM] = [8, 3];

const KEYS: Record<string, string> = {
  '+': 'closer',
  '=': 'closer',
  '-': 'farther',
  ArrowLeft: 'earlier',
  ArrowRight: 'later',
  Home: 'first',
  End: 'last',
};

function sameSpan(a: TimeSpan | undefined, b: TimeSpan | undefined): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}

/** @param look is told which stretch the reader wants to see; all where it is undefined */
export function riverControl(
  root: HTMLElement,
  events: readonly ExploredEvent[],
  signal: AbortSignal,
  look: (view: TimeSpan | undefined) => void,
) {
  const frame = part(root, '[data-river]');
  const svg = part(frame, 'svg') as Element as SVGSVGElement;
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('[data-view]')];
  const context = eventContext(
    frame,
    `${root.dataset['pages'] ?? ''}context.json`,
    signal,
    (change) => inPlace(change),
  );
  /** Of River.css. */
  const roomForWords = matchMedia('(min-width: 80rem)');
  const byId = new Map(events.map((event) => [event.id, event]));
  const href = crestLink(root.dataset['events'] === undefined ? undefined : root.dataset['pages']);
  let view = yearsOf(events);
  let whole = view;
  // What the build drew.
  let shown = events;
  let setOff: TimeSpan | undefined;

  const go = (to: TimeSpan) =>
    look(to.start <= whole.start && to.end >= whole.end ? undefined : to);
  const moments = () =>
    shown.map(({ when }) => {
      const { start, end } = spanOf(when);
      return (start + end) / 2;
    });
  const moves: Record<string, () => TimeSpan> = {
    closer: () => closerTo(view, whole, ZOOM, moments()),
    farther: () => zoomed(view, whole, 1 / ZOOM),
    earlier: () => pannedToEvent(view, whole, -PAN, moments()),
    later: () => pannedToEvent(view, whole, PAN, moments()),
    first: () => panned(view, whole, -Infinity),
    last: () => panned(view, whole, Infinity),
    whole: () => whole,
  };
  const after = (move = '') => moves[move]?.() ?? view;

  const draw = () => {
    const focused = svg.contains(document.activeElement)
      ? document.activeElement?.getAttribute('href')
      : null;
    const years = view.end - view.start;
    const withWords = years <= WORDS_FROM && roomForWords.matches;
    const layout = riverLayout(shown, { view, setOff });
    svg.innerHTML = riverMarkup(layout, byId, href, withWords);
    svg.setAttribute('height', String(riverHeight(SWELL.besideList, withWords)));
    root.toggleAttribute('data-words', withWords);
    lightCrest(root);
    const inSight = new Set(layout.crests.flatMap(({ ids }) => ids));
    void context.show(
      years <= CONTEXT_FROM ? shown.filter(({ id }) => inSight.has(id)) : undefined,
    );
    // The keys stay where they were, on the same crest if it is still there.
    const links = [...svg.querySelectorAll('a')];
    if (focused !== null)
      (links.find((link) => link.getAttribute('href') === focused) ?? svg).focus();
    svg.setAttribute('data-redrawn', '');
  };
  /** Does what changes the river's height; the button that was pressed stays where it is. */
  const inPlace = (change: () => void) => {
    const pressed = buttons.find((button) => button === document.activeElement);
    const before = pressed?.getBoundingClientRect().top ?? 0;
    change();
    const after = pressed?.getBoundingClientRect().top ?? 0;
    if (after !== before) scrollBy({ top: after - before, behavior: 'instant' });
  };
  // Hands are faster than screens; and the list, which answers in words, is shown first.
  let waiting = false;
  const drawSoon = () => {
    if (waiting) return;
    waiting = true;
    window.requestAnimationFrame(() =>
      window.setTimeout(() => {
        waiting = false;
        if (!signal.aborted) inPlace(draw);
      }),
    );
  };

  roomForWords.addEventListener('change', drawSoon, { signal });
  svg.tabIndex = 0;
  svg.setAttribute('aria-describedby', 'timeline-keys');
  for (const button of buttons)
    button.addEventListener('click', () => go(after(button.dataset['view'])), { signal });
  const on = <Type extends 'keydown' | 'click'>(
    type: Type,
    listener: (event: SVGElementEventMap[Type]) => void,
  ) => svg.addEventListener(type, listener, { signal });
  on('keydown', (event) => {
    const move = KEYS[event.key];
    if (event.ctrlKey || event.metaKey || event.altKey || move === undefined) return;
    event.preventDefault();
    go(after(move));
  });
  on('click', (event) => {
    const span = (event.target as Element).closest<SVGElement>('.crest[data-span]')?.dataset[
      'span'
    ];
    if (span === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    const [start = 0, end = 0] = span.split(' ').map(Number);
    const middle = (start + end) / 2;
    const year = { start: middle - 0.5, end: middle + 0.5 };
    const to = zoomed(year, whole, 1 / ((end - start) * 1.2));
    // What cannot be told apart any closer is read below, or on its own page.
    if (to.end - to.start >= (view.end - view.start) * 0.98) return;
    event.preventDefault();
    go(to);
  });
  onGestures(frame, signal, {
    zoom(factor, clientX) {
      const { left, width } = svg.getBoundingClientRect();
      const moment = momentAt(view, ((clientX - left) / width) * RIVER.width);
      go(
        factor > 1
          ? closerTo(view, whole, factor, moments(), moment)
          : zoomed(view, whole, factor, moment),
      );
    },
    pan: (pixels) => go(panned(view, whole, -pixels / svg.getBoundingClientRect().width)),
  });

  return {
    /**
     * @param all the whole stretch that a reader may see
     * @param band a stretch to set off
     */
    show(matches: readonly ExploredEvent[], next: TimeSpan, all: TimeSpan, band?: TimeSpan) {
      // What is drawn already stays: a finger may be on it.
      const same =
        sameSpan(view, next) &&
        sameSpan(setOff, band) &&
        shown.length === matches.length &&
        shown.every((event, index) => event === matches[index]);
      [shown, view, whole, setOff] = [matches, next, all, band];
      if (!same) drawSoon();
      for (const button of buttons) {
        // Not `disabled`: the button that was just pressed must keep the focus.
        const useless = sameSpan(after(button.dataset['view']), view);
        button.setAttribute('aria-disabled', String(useless));
      }
    },
  };
}
