/** The page's text as a voice reads it: paragraphs, divided into pieces, each with its place. */
import { BLOCKS, paragraphNames } from './paragraphs.ts';
import { piecesOf } from './sentences.ts';
import { spoken } from './spoken.ts';

/** A piece of a paragraph that is said at once. */
export interface Line {
  readonly block: HTMLElement;
  /** Of its paragraph, counted from 0. */
  readonly number: number;
  readonly words: string;
  /** The sentence that it belongs to, or the paragraph that it is, on the page. */
  readonly range: Range;
}

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

interface Paragraph {
  readonly block: HTMLElement;
  readonly texts: readonly Text[];
  readonly whole: string;
}

/** The paragraphs of an element that have something to read, in order. */
function paragraphsOf(root: HTMLElement): Paragraph[] {
  const selector = BLOCKS.join();
  return Array.from(root.querySelectorAll<HTMLElement>(selector))
    .filter((block) => !block.closest('[data-apparatus]') && !block.querySelector(selector))
    .map((block) => {
      const texts = textsOf(block);
      return { block, texts, whole: texts.map(({ data }) => data).join('') };
    })
    .filter(({ whole }) => spoken(whole).trim() !== '');
}

/** All that is read of an element, in order, in pieces that a voice can say. */
export function linesOf(root: HTMLElement): Line[] {
  return paragraphsOf(root).flatMap(({ block, texts, whole }, number) =>
    piecesOf(whole).flatMap(({ start, end, sentence }) => {
      const words = spoken(whole.slice(start, end)).trim();
      const range = rangeOf(texts, sentence.start, sentence.end);
      return words === '' ? [] : [{ block, number, words, range }];
    }),
  );
}

/** The same in whole paragraphs, by the names of their sounds. */
export function namedParagraphsOf(root: HTMLElement): Map<string, Line> {
  const paragraphs = paragraphsOf(root);
  const names = paragraphNames(
    paragraphs.map(({ block }) => {
      const holder = block.closest('[id]');
      return root.contains(holder) ? holder?.id : undefined;
    }),
  );
  return new Map(
    paragraphs.map(({ block, texts, whole }, number) => {
      const range = rangeOf(texts, 0, whole.length);
      return [names[number] ?? '', { block, number, words: whole, range }];
    }),
  );
}
