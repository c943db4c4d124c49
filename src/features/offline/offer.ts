/** The notice that a new version has come; nothing changes on the page before its reader agrees. */
import styles from './UpdateOffer.css?url';
import { offline } from '../../words/zh-cn/offline.ts';
import { element } from '../../lib/browser/element.ts';
import { addStylesheet } from '../../lib/browser/stylesheet.ts';
import { TAKE_OVER } from './worker/message.ts';

/** For as long as the window is open: who said “later” is not asked again on each page. */
const LATER = 'update-later';

let shown = false;

/** A browser may refuse to keep it: then it holds for the page. */
function laterSaid(say = false): boolean {
  try {
    if (say) sessionStorage.setItem(LATER, '');
    return sessionStorage.getItem(LATER) !== null;
  } catch {
    return false;
  }
}

/**
 * Shows the notice, once on a page.
 * @param worker the version that waits
 */
export async function offerUpdate(worker: ServiceWorker): Promise<void> {
  if (shown || laterSaid()) return;
  shown = true;
  const attributes = { role: 'status', 'data-apparatus': '', 'data-no-print': '' };
  const offer = element('div', { class: 'floating-bar update-offer', ...attributes });
  const said = element('p', {}, offline.newVersion);
  const update = element('button', { type: 'button' }, offline.update);
  const later = element('button', { type: 'button' }, offline.later);
  update.addEventListener('click', () => {
    said.textContent = offline.updating;
    navigator.serviceWorker.addEventListener('controllerchange', () => location.reload());
    worker.postMessage(TAKE_OVER);
  });
  later.addEventListener('click', () => {
    laterSaid(true);
    offer.remove();
  });
  // Taken in another window: this page stays as it is, and the next one is new.
  worker.addEventListener('statechange', () => {
    if (worker.state === 'activated') offer.remove();
  });
  await addStylesheet(styles);
  if (worker.state !== 'installed') return;
  // First in the page, so that a key leads to it.
  document.querySelector('main')?.prepend(offer);
  // A live region speaks of what changes within it.
  requestAnimationFrame(() => offer.append(said, update, later));
}
