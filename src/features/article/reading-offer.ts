/**
 * Remembers on this device where a reader stopped, and offers to go on from there. Only in the midst
 * of the article; who has finished it, or says so, leaves nothing behind.
 */
import { atEnd, placeAt, type Standing } from './reading-place.ts';
import { reading } from '../../words/zh-cn/reading.ts';
import { addStylesheet } from '../../lib/browser/stylesheet.ts';
import { element } from '../../lib/browser/element.ts';
import { leaveOnScroll } from '../../lib/browser/leave-on-scroll.ts';
import { SETTINGS_EVENT } from '../settings/client.ts';
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
  const box = element('div', { class: 'floating-bar link-row offer' }, words, link, button, small);
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
  const last = kept(KEY);
  // Who leaves by the head or the foot of the page was reading where the page last rested.
  let rested = -1;
  let restedEnd = Infinity;
  let finished = false;
  let timer = 0;
  const top = (of: Element) => of.getBoundingClientRect().top;
  const stand = (): Standing => {
    const { hash } = location;
    const { clientHeight, scrollHeight } = document.documentElement;
    const end = passages.at(-1)?.getBoundingClientRect().bottom ?? 0;
    // The line at which one reads.
    const line = innerHeight * 0.4;
    const named = hash === `#${last}` ? null : document.getElementById(hash.slice(1));
    return {
      index: end < 0 ? rested : passages.filter((passage) => top(passage) < line).length - 1,
      count: passages.length,
      end,
      height: innerHeight,
      below: scrollHeight - clientHeight - scrollY,
      moved: restedEnd - end,
      named: named ? top(named) : undefined,
    };
  };
  const rest = () => {
    const standing = stand();
    const what = placeAt(standing);
    if (what !== 'leave') finished = what === 'forget';
    if (what === 'keep') rested = standing.index;
    if (!atEnd(standing)) restedEnd = standing.end;
  };
  const scrolled = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(rest, RESTING);
  };
  addEventListener('scroll', scrolled, { signal, passive: true });
  scrolled();
  const leave = () => {
    const standing = stand();
    const reads = placeAt(standing) === 'keep';
    const place = passages[reads ? standing.index : rested];
    if (finished && !reads) keep(KEY, undefined);
    else if (place && !forgotten) keep(KEY, place.id);
  };
  document.addEventListener('visibilitychange', () => document.hidden && leave(), { signal });
  addEventListener('pagehide', leave, { signal });
  let box: HTMLElement | undefined;
  const offerTo = (passage: HTMLElement) => {
    box?.remove();
    const shown = offer(passage, () => {
      forgotten = true;
      keep(KEY, undefined);
      const status = tools.querySelector('[role=status]');
      if (status) status.textContent = reading.forgotten;
      shown.remove();
      tools.querySelector<HTMLElement>('[data-share]')?.focus();
    });
    box = shown;
    void addStylesheet(styles).then(() => {
      tools.append(shown);
      leaveOnScroll(shown, document.body);
    });
  };
  // Who has gone up for larger type is far from where they were reading.
  const settled = () => {
    const passage = passages[rested];
    if (passage && !forgotten && stand().index < 0) offerTo(passage);
  };
  document.addEventListener(SETTINGS_EVENT, settled, { signal });
  const passage = passages.find(({ id }) => id === last);
  if (last !== null && !passage) keep(KEY, undefined);
  // Who comes to a certain paragraph has not come to go on.
  if (passage && location.hash === '') offerTo(passage);
}
