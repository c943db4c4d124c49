/**
 * Marks what search has found on the page that a hit leads to: `/article/?mark=依法治档#s1-p5`.
 * Fetched only for such an address; without it the address still leads to the paragraph.
 */
import { marksAsked, withoutMarks } from '../client/address.ts';
import { quoted } from '../client/message.ts';
import { element } from '../../../lib/browser/element.ts';
import { leaveOnScroll } from '../../../lib/browser/leave-on-scroll.ts';
import { addStylesheet } from '../../../lib/browser/stylesheet.ts';
import { search } from '../../../words/zh-cn/search.ts';
import { findInPage } from './find-in-page.ts';
import styles from './SearchMarks.css?url';

/** The name that the stylesheet gives to what is marked. */
const NAME = 'search';

let clear: () => void = () => undefined;

/** The text of an element; what is not the source's own only when it is asked for. */
function textsIn(root: Element, apparatus: boolean): Text[] {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    const own = text.parentElement?.closest('[data-apparatus]');
    // A note is apparatus itself: what counts is what stands apart within it.
    if (apparatus || !own || own.contains(root)) texts.push(text);
  }
  return texts;
}

/** Ranges of the words, each within one text. */
function rangesOf(root: Element, words: readonly string[], apparatus = false): Range[] {
  const texts = textsIn(root, apparatus);
  const pieces = texts.map(({ data }) => data);
  const ranges = findInPage(pieces, words).map(({ piece, start, end }) => {
    const range = new Range();
    range.setStart(texts[piece] ?? root, start);
    range.setEnd(texts[piece] ?? root, end);
    return range;
  });
  return ranges.length > 0 || apparatus ? ranges : rangesOf(root, words, true);
}

/**
 * Marks ranges: without touching the page where the browser can, else with `<mark>`.
 * @param ranges in the order of the page, each within one text, none overlapping
 * @returns takes the marks away again
 */
function highlight(ranges: readonly Range[]): () => void {
  if ('highlights' in CSS) {
    // eslint-disable-next-line floor/has-all -- Highlights come with their registry.
    CSS.highlights.set(NAME, new Highlight(...ranges));
    return () => void CSS.highlights.delete(NAME);
  }
  // The last first, so that the offsets of the others hold.
  const marks = [...ranges].reverse().map((range) => {
    const mark = element('mark', { class: 'search-mark' });
    range.surroundContents(mark);
    return mark;
  });
  return () => {
    for (const mark of marks) {
      const parent = mark.parentNode;
      mark.replaceWith(...mark.childNodes);
      parent?.normalize();
    }
  };
}

/** Opens what hides the hit, and brings it into view where the anchor has not. */
function reveal(range: Range): void {
  const closed = 'details:not([open])';
  for (let details = range.startContainer.parentElement?.closest(closed); details;) {
    details.setAttribute('open', '');
    details = details.closest(closed);
  }
  const { top, bottom } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= innerHeight * 0.8) return;
  scrollTo({ top: scrollY + top - innerHeight / 3, behavior: 'instant' });
}

/** Shows the bar that says what is marked, first in the page, so that a key leads to it. */
function showBar(words: readonly string[], cleared: () => void): HTMLElement {
  const status = element('p', { role: 'status' });
  const button = element('button', { type: 'button' }, search.clearMarks);
  button.addEventListener('click', cleared);
  const outside = { 'data-apparatus': '', 'data-no-print': '' };
  const bar = element('div', { class: 'floating-bar search-marks', ...outside }, status, button);
  document.querySelector('main')?.prepend(bar);
  // A live region speaks of what changes within it.
  requestAnimationFrame(() => (status.textContent = search.marked(words.map(quoted))));
  return bar;
}

async function markAddress(): Promise<void> {
  clear();
  const words = marksAsked(location.href);
  const target = document.querySelector<HTMLElement>(location.hash === '' ? 'main' : ':target');
  // A card that is answered elsewhere on its page stays closed.
  if (words.length === 0 || !target || target.closest('[data-answered]')) return;
  const ranges = rangesOf(target, words);
  const [first] = ranges;
  if (!first) return;
  await addStylesheet(styles);
  const unmark = highlight(ranges);
  const bar = showBar(words, () => {
    clear();
    history.replaceState(history.state, '', withoutMarks(location.href));
    if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
    target.focus({ preventScroll: true });
  });
  clear = () => {
    unmark();
    bar.remove();
    clear = () => undefined;
  };
  reveal(first);
  leaveOnScroll(bar, first);
}

addEventListener('hashchange', () => void markAddress());
// The browser goes to the anchor until all has come.
if (document.readyState === 'complete') void markAddress();
else addEventListener('load', () => void markAddress());
