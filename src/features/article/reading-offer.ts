/**
 * Remembers on this device where a reader stopped, and offers to go on from there. Only in the midst
 * of the article; who has finished it, or says so, leaves nothing behind.
 */
import { placeAt } from './reading-place.ts';
import { reading } from '../../words/zh-cn/reading.ts';
import { addStylesheet } from '../../lib/browser/stylesheet.ts';
import { element } from '../../lib/browser/element.ts';
import { keep, kept } from '../../lib/browser/storage.ts';
import styles from './reading-offer.css?url';

const KEY = `place:${location.pathname}`;
/** Characters of the paragraph that remind the reader of it. */
const REMINDER = 12;

/** Ends what watches now, where something does. */
let watching: AbortSignal | undefined;

/** The offer to go on from a paragraph. */
function offer(passage: HTMLElement, forget: () => void): HTMLElement {
  const number = passage.parentElement?.querySelector('[data-passage]')?.textContent.trim() ?? '';
  const beginning = (passage.firstChild?.textContent ?? '').slice(0, REMINDER);
  const words = element('span', {}, reading.stopped(number, beginning));
  const button = element('button', { type: 'button' }, reading.forget);
  const link = element('a', { href: `#${passage.id}` }, reading.resume);
  const small = element('small', {}, reading.kept);
  const box = element('div', { class: 'link-row offer' }, words, link, button, small);
  button.addEventListener('click', forget);
  link.addEventListener('click', () => box.remove());
  return box;
}

/**
 * @param tools where the offer stands
 * @param signal ends it
 */
export function watchPlace(tools: HTMLElement, signal: AbortSignal): void {
  if (watching && !watching.aborted) return;
  watching = signal;
  const ofPassages = '[data-source] .passage > [id]:first-child';
  const passages = Array.from(document.querySelectorAll<HTMLElement>(ofPassages));
  let forgotten = false;
  const leave = () => {
    // The line at which one reads.
    const index = passages.filter(
      (passage) => passage.getBoundingClientRect().top < innerHeight * 0.4,
    ).length;
    const what = placeAt(index - 1, passages.length);
    if (what === 'forget') keep(KEY, undefined);
    else if (what === 'keep' && !forgotten) keep(KEY, passages[index - 1]?.id);
  };
  document.addEventListener('visibilitychange', () => document.hidden && leave(), { signal });
  addEventListener('pagehide', leave, { signal });
  const last = kept(KEY);
  const passage = passages.find(({ id }) => id === last);
  if (last !== null && !passage) keep(KEY, undefined);
  // Who comes to a certain paragraph has not come to go on.
  if (!passage || location.hash !== '') return;
  const box = offer(passage, () => {
    forgotten = true;
    keep(KEY, undefined);
    const status = tools.querySelector('[role=status]');
    if (status) status.textContent = reading.forgotten;
    box.remove();
    tools.querySelector<HTMLElement>('[data-share]')?.focus();
  });
  void addStylesheet(styles).then(() => tools.append(box));
}
