/**
 * Shows what is being said: the paragraph by an attribute, the sentence by a highlight where the
 * browser has them.
 */

/** Both names stand in the stylesheet, too. */
const NAME = 'speech';
const SPEAKING = 'data-speaking';

export function unmark(): void {
  document.querySelector(`[${SPEAKING}]`)?.removeAttribute(SPEAKING);
  if ('highlights' in CSS) CSS.highlights.delete(NAME);
}

export function mark(block: HTMLElement, range: Range): void {
  unmark();
  block.setAttribute(SPEAKING, '');
  if ('highlights' in CSS) CSS.highlights.set(NAME, new Highlight(range));
  // Only when it is about to leave the middle of the window, so that reading along stays calm.
  const { top, bottom } = range.getBoundingClientRect();
  if (top > innerHeight * 0.1 && bottom < innerHeight * 0.7) return;
  const still = matchMedia('(prefers-reduced-motion: reduce)').matches;
  scrollTo({ top: scrollY + top - innerHeight * 0.25, behavior: still ? 'auto' : 'smooth' });
}
