/** The page's text as a voice reads it: paragraphs, divided into pieces, each with its place. */
import { piecesOf } from './sentences.ts';
import { spoken } from './spoken.ts';

/** A piece of a paragraph that is said at once. */
export interface Line {
  readonly block: HTMLElement;
  /** Of its paragraph, counted from 0. */
  readonly number: number;
  readonly words: string;
  /** The sentence that it belongs to, on the page. */
  readonly range: Range;
}

const BLOCKS = 'h1, h2, h3, p, li, dt, dd';

/** The texts of an element that are its own words. */
function textsOf(block: HTMLElement): Text[] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  const texts: Text[] = [];
  while (walker.nextNode()) {
    const text = walker.currentNode as Text;
    if (!text.parentElement?.closest('[data-apparatus], [aria-hidden=true]')) texts.push(text);
  }
  return texts;
}

function rangeOf(texts: readonly Text[], start: number, end: number): Range {
  const range = new Range();
  let offset = 0;
  for (const text of texts) {
    const next = offset + text.data.length;
    if (start >= offset && start < next) range.setStart(text, start - offset);
    if (end > offset && end <= next) range.setEnd(text, end - offset);
    offset = next;
  }
  return range;
}

/** All that is read of an element, in order. */
export function linesOf(root: HTMLElement): Line[] {
  const blocks = Array.from(root.querySelectorAll<HTMLElement>(BLOCKS)).filter(
    (block) => !block.closest('[data-apparatus]') && !block.querySelector(BLOCKS),
  );
  return blocks.flatMap((block, number) => {
    const texts = textsOf(block);
    const whole = texts.map(({ data }) => data).join('');
    return piecesOf(whole).flatMap(({ start, end, sentence }) => {
      const words = spoken(whole.slice(start, end)).trim();
      const range = rangeOf(texts, sentence.start, sentence.end);
      return words === '' ? [] : [{ block, number, words, range }];
    });
  });
}
