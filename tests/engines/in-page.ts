/**
 * What is looked up in a page. Each function is sent there as text, so it knows nothing outside of
 * itself; and it runs in old engines, so nothing newer than the floor.
 */
import type { Point } from './engine.ts';

/** What a reader sees of an element. */
export interface Seen extends Point {
  words: string;
  /** Whether a pointer meets it there, and nothing that lies above it. */
  met: boolean;
}

/**
 * The elements of a selector that a reader sees, each with a point of its first line.
 * @param words that they hold or, as fields, have as their value
 * @param bring whether the first is brought into the window, and looked at when it no longer moves
 */
export function seen(selector: string, words: string, bring: boolean): Seen[] | Promise<Seen[]> {
  const textOf = (element: HTMLElement) =>
    element.matches('input, textarea')
      ? (element as HTMLInputElement).value
      : // What is drawn has no such text.
        ((element.innerText as string | undefined) ?? element.textContent);
  const boxOf = (element: HTMLElement) =>
    [...element.getClientRects()].find(({ width, height }) => width * height > 0);
  const found = [...document.querySelectorAll<HTMLElement>(selector)].filter(
    (element) =>
      boxOf(element) &&
      getComputedStyle(element).visibility === 'visible' &&
      textOf(element).includes(words),
  );
  const look = () =>
    found.map((element) => {
      const { left = 0, top = 0, width = 0, height = 0 } = boxOf(element) ?? {};
      const [x, y] = [left + width / 2, top + height / 2];
      const met = element.contains(document.elementFromPoint(x, y));
      return { x, y, words: textOf(element), met };
    });
  const [first] = found;
  if (!bring || !first) return look();
  const rest = async () => {
    for (let before = NaN, frames = 0; frames < 60; frames += 1) {
      const { top, bottom } = first.getBoundingClientRect();
      if (top === before) break;
      before = top;
      // Within a panel that scrolls it may lie below what stands there, in the midst of the window.
      if (top < 0 || bottom > innerHeight || !look()[0]?.met)
        first.scrollIntoView({ block: 'center', behavior: 'instant' });
      await new Promise((resolve) => requestAnimationFrame(resolve));
    }
    return look();
  };
  return rest();
}

/**
 * The short texts within elements that are parted over several lines, or over columns that are set
 * downwards.
 * @param longest how many characters are short
 */
export function parted(selector: string, longest: number): string[] {
  const range = document.createRange();
  const found: string[] = [];
  for (const element of document.querySelectorAll(selector)) {
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
    for (let text = walker.nextNode(); text; text = walker.nextNode()) {
      // What is folded is as narrow as its summary, until it is opened.
      if (text.parentElement?.closest('details:not([open]) > :not(summary)')) continue;
      const words = (text.textContent ?? '').trim();
      range.selectNodeContents(text);
      const lines = [...range.getClientRects()].filter(({ width }) => width > 1);
      if (words !== '' && words.length <= longest && lines.length > 1) found.push(words);
    }
  }
  return found;
}

/** The texts that search has marked: without elements, where the engine can. */
export function marked(): string {
  const ranges = 'highlights' in CSS ? [...(CSS.highlights.get('search') ?? [])] : [];
  const elements = [...document.querySelectorAll('main mark.search-mark')];
  return [...ranges.map(String), ...elements.map(({ textContent }) => textContent)].join(' ');
}

/** Does to a page what browsers do that translate it: each text stands in two elements of theirs. */
export function translate(): void {
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) texts.push(walker.currentNode as Text);
  for (const text of texts) {
    const { parentElement: parent, data } = text;
    if (data.trim() === '' || parent?.closest('script, style, textarea, option, svg')) continue;
    const outer = document.createElement('span');
    const inner = document.createElement('span');
    inner.textContent = data;
    outer.append(inner);
    text.replaceWith(outer);
  }
}
