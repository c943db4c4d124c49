/** The reading ruler and the styles of it and the large pointer; fetched where one is chosen. */
import styles from './aids.css?url';
import { addStylesheet } from '../../lib/browser/stylesheet.ts';
import { SETTINGS_EVENT, shownSettings } from './device.ts';

const ruler = document.createElement('div');
ruler.className = 'reading-ruler';
ruler.setAttribute('aria-hidden', 'true');
ruler.dataset['noPrint'] = '';

/** @param y the middle of the line that is read, in pixels from the top of the window */
function move(y: number) {
  ruler.style.setProperty('transform', `translateY(calc(${y}px - 50%))`);
}

/** Shows the ruler, or takes it away. */
function settle() {
  if (shownSettings().ruler) document.body.append(ruler);
  else ruler.remove();
  move(innerHeight / 3);
}

void addStylesheet(styles);
for (const type of ['pointermove', 'pointerdown'] as const)
  document.addEventListener(type, ({ clientY }) => move(clientY), { passive: true });
// Who goes by the keyboard takes it along.
document.addEventListener('focusin', ({ target }) => {
  const { top, bottom } = (target as Element).getBoundingClientRect();
  move((top + bottom) / 2);
});
document.addEventListener(SETTINGS_EVENT, settle);
settle();
