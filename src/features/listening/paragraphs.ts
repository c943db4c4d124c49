/**
 * What is read of a page, in a browser and in Node alike: which elements are paragraphs, and what
 * each is called where a sound of it is kept.
 */

/** Elements that are read as a whole, where they hold no other of these. */
export const BLOCKS: readonly string[] = ['h1', 'h2', 'h3', 'p', 'li', 'dt', 'dd'];

/** What stands above the first anchor: the title and what belongs to it. */
const HEAD = 'title';

/**
 * Names paragraphs after their anchors.
 * @param anchors of each paragraph in their order: its own, or that of the part which it stands in
 * @returns `s1-p2`; where several have one anchor `n5`, `n5.2`, `n5.3`, as no anchor has a dot
 */
export function paragraphNames(anchors: readonly (string | undefined)[]): string[] {
  const times = new Map<string, number>();
  return anchors.map((anchor) => {
    const name = anchor ?? HEAD;
    const time = (times.get(name) ?? 0) + 1;
    times.set(name, time);
    return time === 1 ? name : `${name}.${time}`;
  });
}
