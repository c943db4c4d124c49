/**
 * Marks what search has found on the page that a hit leads to: `/article/?mark=依法治档#s1-p5`.
 * Fetched only for such an address; without it the address still leads to the paragraph.
 */
import { marksAsked, withoutMarks } from '../client/address.ts';
import { placesIn } from '../client/places.ts';
import { addStylesheet } from '../../../lib/browser/stylesheet.ts';
import { showBar } from './bar.ts';
import { mark } from './highlight.ts';
import styles from './SearchMarks.css?url';

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
function rangesOf(root: Element, words: readonly string[]): Range[] {
  for (const texts of [textsIn(root, false), textsIn(root, true)]) {
    const places = placesIn(
      texts.map(({ data }) => data),
      words,
    );
    if (places.length === 0) continue;
    return places.flatMap(({ piece, start, end }) => {
      const text = texts[piece];
      if (!text) return [];
      const range = new Range();
      range.setStart(text, start);
      range.setEnd(text, end);
      return [range];
    });
  }
  return [];
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

async function markAddress(): Promise<void> {
  clear();
  const words = marksAsked(location.href);
  const target = document.querySelector<HTMLElement>(location.hash === '' ? 'main' : ':target');
  if (words.length === 0 || !target) return;
  const ranges = rangesOf(target, words);
  const [first] = ranges;
  if (!first) return;
  await addStylesheet(styles);
  const unmark = mark(ranges);
  const hideBar = showBar(words, () => {
    clear();
    history.replaceState(history.state, '', withoutMarks(location.href));
    if (!target.hasAttribute('tabindex')) target.setAttribute('tabindex', '-1');
    target.focus({ preventScroll: true });
  });
  clear = () => {
    unmark();
    hideBar();
    clear = () => undefined;
  };
  reveal(first);
}

addEventListener('hashchange', () => void markAddress());
// The browser goes to the anchor until all has come.
if (document.readyState === 'complete') void markAddress();
else addEventListener('load', () => void markAddress());
