/**
 * Marks ranges: without touching the page where the browser can, else with `<mark>`.
 */
import { element } from '../../../lib/browser/element.ts';

/** The name that the stylesheet knows. */
const NAME = 'search';

/**
 * Marks ranges.
 * @param ranges in the order of the page, each within one text, none overlapping
 * @returns takes the marks away again
 */
export function highlight(ranges: readonly Range[]): () => void {
  if ('highlights' in CSS) {
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
