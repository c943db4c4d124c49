/** Shows the page and the place that the address names, or what was in view when one left. */
import { hasPage, heading, showPage } from './page.ts';
import { addressOf, pathOf, shown } from './world.ts';

const HOME = '#/';
/** Milliseconds after which a reader who scrolls has stopped. */
const STILL = 100;

interface State {
  /** How far down the reader was, in pixels. */
  readonly y?: number;
}

/** What has been shown last. */
let place = '';

const state = () => window.history.state as State | null;

/**
 * Has the browser go to the anchor on the page, so that it is `:target` and the keys start there; then
 * back to where the reader was.
 */
function land(): void {
  const [kept, { hash }] = [state(), addressOf(place)];
  if (hash !== '') {
    window.location.replace(hash);
    window.history.replaceState(kept, '', place);
  }
  const top = kept?.y ?? (hash === '' ? 0 : undefined);
  if (top !== undefined) window.scrollTo({ top, behavior: 'instant' });
}

/** Turns to a page; the reader's keys start at its heading. */
function turn(path: string): void {
  const first = shown.path === '';
  shown.path = path;
  showPage(path);
  const title = first ? null : heading();
  if (title) title.tabIndex = -1;
  title?.focus({ preventScroll: true });
}

function settle(): void {
  const wanted = window.location.hash || HOME;
  if (wanted === place) return;
  if (!wanted.startsWith('#/')) {
    // A link within the page, which the browser has followed.
    place = `#${shown.path}${wanted}`;
    window.history.replaceState(state(), '', place);
    return;
  }
  place = wanted;
  const path = pathOf(addressOf(wanted));
  const known = hasPage(path) ? path : '/';
  if (known !== shown.path) turn(known);
  land();
}

let resting = 0;
const rest = () => {
  window.clearTimeout(resting);
  window.history.replaceState({ ...state(), y: window.scrollY }, '');
};

window.history.scrollRestoration = 'manual';
// Not at popstate: the browser has still to look for the new anchor then, and would find none.
window.addEventListener('hashchange', settle);
window.addEventListener(
  'scroll',
  () => {
    window.clearTimeout(resting);
    resting = window.setTimeout(rest, STILL);
  },
  { passive: true },
);
// A reader may press a link before having come to rest.
window.addEventListener('click', rest, { capture: true });
settle();
// When all has come, it looks once more for the one that it was opened with.
window.addEventListener('load', land);
