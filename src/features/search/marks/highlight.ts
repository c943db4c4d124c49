/** Marks ranges: without touching the page where the browser can, else with `<mark>`. */

/** The name that the stylesheet knows. */
const NAME = 'search';

/** Puts `<mark>` around ranges that each lie within one text; the last first, so that all hold. */
function wrap(ranges: readonly Range[]): () => void {
  const marks = [...ranges].reverse().map((range) => {
    const mark = document.createElement('mark');
    mark.className = 'search-mark';
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

/**
 * Marks ranges.
 * @param ranges in the order of the page, each within one text, none overlapping
 * @returns takes the marks away again
 */
export function mark(ranges: readonly Range[]): () => void {
  if (!('highlights' in CSS)) return wrap(ranges);
  CSS.highlights.set(NAME, new Highlight(...ranges));
  return () => void CSS.highlights.delete(NAME);
}
