/**
 * The river under the reader's hands: buttons, keys, wheel, drag and pinch.
 */
import type { ExploredEvent } from './exploration.ts';
import { momentAt, panned, river as layOut, RIVER, zoomed } from '../river/river-geometry.ts';
import { type TimeSpan, yearsOf } from '../../../ui/tide-line/tide-line.ts';
import { riverMarkup } from '../river/river-markup.ts';
import { touched } from './touch.ts';
import { part } from './part.ts';

const ZOOM = 1.6;
const PAN = 0.25;

function sameSpan(a: TimeSpan | undefined, b: TimeSpan | undefined): boolean {
  return a?.start === b?.start && a?.end === b?.end;
}

export function riverOf(
  root: HTMLElement,
  events: readonly ExploredEvent[],
  signal: AbortSignal,
  look: (view: TimeSpan | undefined) => void,
) {
  const frame = part(root, '[data-river]');
  const svg = part(frame, 'svg') as Element as SVGSVGElement;
  const buttons = [...root.querySelectorAll<HTMLButtonElement>('[data-view]')];
  const known = new Map(events.map((event) => [event.id, event]));
  const directions = (root.dataset['directions'] ?? '').split(' ');
  const { pages = '', events: file } = root.dataset;
  let view = yearsOf(events);
  let whole = view;
  // What the build drew.
  let shown = events;
  let set: TimeSpan | undefined;

  const isWhole = ({ start, end }: TimeSpan) => start <= whole.start && end >= whole.end;
  const go = (to: TimeSpan) => look(isWhole(to) ? undefined : to);
  const moves: Record<string, () => TimeSpan> = {
    closer: () => zoomed(view, whole, ZOOM),
    farther: () => zoomed(view, whole, 1 / ZOOM),
    earlier: () => panned(view, whole, -PAN),
    later: () => panned(view, whole, PAN),
    first: () => panned(view, whole, -Infinity),
    last: () => panned(view, whole, Infinity),
    whole: () => whole,
  };
  const keys: Record<string, string> = {
    '+': 'closer',
    '=': 'closer',
    '-': 'farther',
    ArrowLeft: 'earlier',
    ArrowRight: 'later',
    Home: 'first',
    End: 'last',
  };
  const move = (name = '') => go(moves[name]?.() ?? view);
  const at = (clientX: number) => {
    const { left, width } = svg.getBoundingClientRect();
    return momentAt(view, ((clientX - left) / width) * RIVER.width);
  };

  const draw = () => {
    const focused = svg.contains(document.activeElement)
      ? document.activeElement?.getAttribute('href')
      : null;
    svg.innerHTML = riverMarkup(layOut(shown, view, set), {
      events: known,
      directions,
      href: ([id = '', ...others]) => {
        if (file === undefined) return `#${id}`;
        const year = known.get(id)?.when.year ?? '';
        return pages + (others.length > 0 ? `years/${year}/` : `${id}/`);
      },
    });
    // The keys stay where they were, on the same crest if it is still there.
    const links = [...svg.querySelectorAll('a')];
    if (focused !== null)
      (links.find((link) => link.getAttribute('href') === focused) ?? svg).focus();
    svg.setAttribute('data-redrawn', '');
  };
  // Hands are faster than screens; and the list, which answers in words, is shown first.
  let waiting = false;
  const drawSoon = () => {
    if (waiting) return;
    waiting = true;
    window.requestAnimationFrame(() =>
      window.setTimeout(() => {
        waiting = false;
        if (!signal.aborted) draw();
      }),
    );
  };

  const on = (target: EventTarget, type: string, listener: (event: Event) => void) =>
    target.addEventListener(type, listener, { signal });
  svg.tabIndex = 0;
  svg.setAttribute('aria-describedby', 'timeline-keys');
  for (const button of buttons) on(button, 'click', () => move(button.dataset['view']));
  on(svg, 'keydown', (event) => {
    const { key, ctrlKey, metaKey, altKey } = event as KeyboardEvent;
    if (ctrlKey || metaKey || altKey || !keys[key]) return;
    event.preventDefault();
    move(keys[key]);
  });
  on(svg, 'click', (event) => {
    const span = (event.target as Element).closest<SVGElement>('[data-span]')?.dataset['span'];
    const { ctrlKey, metaKey, shiftKey } = event as MouseEvent;
    if (span === undefined || ctrlKey || metaKey || shiftKey) return;
    const [start = 0, end = 0] = span.split(' ').map(Number);
    const middle = (start + end) / 2;
    const to = zoomed({ start: middle - 0.5, end: middle + 0.5 }, whole, 1 / ((end - start) * 1.2));
    // What cannot be told apart any closer is read below, or on its own page.
    if (to.end - to.start >= (view.end - view.start) * 0.98) return;
    event.preventDefault();
    go(to);
  });
  touched(frame, signal, {
    zoom: (factor, x) => go(zoomed(view, whole, factor, at(x))),
    pan: (pixels) => go(panned(view, whole, -pixels / svg.getBoundingClientRect().width)),
  });

  return {
    show(of: readonly ExploredEvent[], next: TimeSpan, all: TimeSpan, band?: TimeSpan) {
      // What is drawn already stays: a finger may be on it.
      const same =
        sameSpan(view, next) &&
        sameSpan(set, band) &&
        shown.length === of.length &&
        shown.every((event, index) => event === of[index]);
      [shown, view, whole, set] = [of, next, all, band];
      if (!same) drawSoon();
      for (const button of buttons) {
        const to = moves[button.dataset['view'] ?? '']?.() ?? view;
        // Not `disabled`: the button that was just pressed must keep the focus.
        button.setAttribute('aria-disabled', String(sameSpan(to, view)));
      }
    },
  };
}
