/**
 * Where the lines of a page end, as the browser has set them.
 */
import type { Page } from '@playwright/test';

/** A line of a text that has more than one. */
export interface Line {
  text: string;
  /** Its length in characters: in squares of its size. */
  length: number;
  /** Whether no other comes before it, or after it. */
  first: boolean;
  last: boolean;
}

/**
 * Reads the lines of all horizontal text that is shown.
 * @param within a selector of the elements that hold it
 */
export function linesOf(page: Page, within: string): Promise<Line[]> {
  return page.evaluate((selector) => {
    const isInline = (element: Element) => getComputedStyle(element).display === 'inline';
    interface Glyph {
      character: string;
      box: DOMRect;
    }
    const blocks = new Map<Element, Glyph[]>();
    const range = document.createRange();
    for (const holder of document.querySelectorAll(selector)) {
      const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
      for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        let block = node.parentElement;
        if (!block?.checkVisibility() || block.closest('svg, .visually-hidden')) continue;
        while (block && isInline(block)) block = block.parentElement;
        if (!block || getComputedStyle(block).writingMode !== 'horizontal-tb') continue;
        const glyphs = blocks.get(block) ?? [];
        blocks.set(block, glyphs);
        let at = 0;
        for (const character of node.textContent ?? '') {
          range.setStart(node, at);
          at += character.length;
          range.setEnd(node, at);
          const box = Array.from(range.getClientRects()).at(-1);
          if (character.trim() !== '' && box && box.width > 0) glyphs.push({ character, box });
        }
      }
    }
    return Array.from(blocks).flatMap(([block, glyphs]) => {
      const size = parseFloat(getComputedStyle(block).fontSize);
      const lines: { text: string; left: number; right: number; bottom: number }[] = [];
      for (const { character, box } of glyphs) {
        const line = lines.at(-1);
        // Trimmed marks overlap a little; a new line begins below, and further left.
        if (line && (box.top + box.bottom) / 2 < line.bottom && box.left > line.right - size) {
          line.text += character;
          line.right = box.right;
        } else {
          const { left, right, bottom } = box;
          lines.push({ text: character, left, right, bottom });
        }
      }
      return lines.map(({ text, left, right }, index) => ({
        text,
        length: (right - left) / size,
        first: index === 0,
        last: index === lines.length - 1,
      }));
    });
  }, within);
}
