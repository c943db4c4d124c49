/**
 * The reading ruler, and the styles of it and of the large pointer; fetched where one is chosen.
 */
import styles from './aids.css?url';
import { addStylesheet } from '../../lib/browser/stylesheet.ts';
import { SETTINGS_EVENT, shownSettings } from './device.ts';

let ruler: HTMLElement | undefined;
let listening: AbortController | undefined;

/** Shows the aids that are chosen, now and whenever the choice changes. */
export function startAids(): void {
  if (ruler) return;
  void addStylesheet(styles);
  ruler = document.createElement('div');
  ruler.className = 'reading-ruler';
  ruler.setAttribute('aria-hidden', 'true');
  document.addEventListener(SETTINGS_EVENT, settle);
  settle();
}

function settle() {
  listening?.abort();
  listening = undefined;
  if (!shownSettings().ruler) return ruler?.remove();
  const { signal } = (listening = new AbortController());
  document.body.append(ruler ?? '');
  move(innerHeight / 3);
  for (const type of ['pointermove', 'pointerdown'] as const)
    document.addEventListener(type, ({ clientY }) => move(clientY), { signal, passive: true });
  // Who goes by the keyboard takes it along.
  document.addEventListener(
    'focusin',
    ({ target }) => {
      const { top, bottom } = (target as Element).getBoundingClientRect();
      move((top + bottom) / 2);
    },
    { signal },
  );
}

/** @param y the middle of the line that is read, in pixels from the top of the window */
function move(y: number) {
  ruler?.style.setProperty('transform', `translateY(calc(${y}px - 50%))`);
}
