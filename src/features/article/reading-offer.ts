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

/** Milliseconds without scrolling after which one reads. */
const RESTING = 1500;

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
  /** The paragraph that is being read; -1 above the first, and below the article. */
  const here = () => {
    if ((passages.at(-1)?.getBoundingClientRect().bottom ?? 0) < 0) return -1;
    // The line at which one reads.
    const line = innerHeight * 0.4;
    return passages.filter((passage) => passage.getBoundingClientRect().top < line).length - 1;
  };
  // Who leaves by the head or the foot of the page was reading where the page last rested.
  let rested: HTMLElement | undefined;
  let timer = 0;
  const rest = () => {
    if (placeAt(here(), passages.length) === 'keep') rested = passages[here()];
  };
  const scrolled = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(rest, RESTING);
  };
  addEventListener('scroll', scrolled, { signal, passive: true });
  scrolled();
  const leave = () => {
    const what = placeAt(here(), passages.length);
    const place = what === 'keep' ? passages[here()] : rested;
    if (what === 'forget') keep(KEY, undefined);
    else if (place && !forgotten) keep(KEY, place.id);
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
