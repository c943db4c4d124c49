/**
 * Whether texts stand out from their grounds, in any theme. axe asks that and more of the first; to ask
 * it of all would take most of the time of the tests.
 */
import type { Page } from '@playwright/test';

/**
 * The texts of a page that stand out less from their ground than WCAG 1.4.6 asks.
 * @param within the part of the page that is looked at; all of it where none is named
 * @returns a line for each
 */
export function faintTexts(page: Page, within = 'body'): Promise<string[]> {
  return page.evaluate((part) => {
    const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });
    const known = new Map<string, number[]>();
    /** Red, green, blue and how much covers, of whatever CSS writes. */
    const read = (colour: string) => {
      const before = known.get(colour);
      if (before || !canvas) return before ?? [];
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const parts = [...canvas.getImageData(0, 0, 1, 1).data].map((value) => value / 255);
      known.set(colour, parts);
      return parts;
    };
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = read(colour).map((share) =>
        share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4,
      );
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    /** What is painted behind an element; nothing where it is a picture. */
    const groundOf = (element: Element | null): string | undefined => {
      if (!element) return 'white';
      const { backgroundColor, backgroundImage } = getComputedStyle(element);
      if (backgroundImage !== 'none') return undefined;
      return read(backgroundColor)[3] === 1 ? backgroundColor : groundOf(element.parentElement);
    };
    const faint = new Set<string>();
    const holder = document.querySelector(part) ?? document.body;
    const walker = document.createTreeWalker(holder, NodeFilter.SHOW_TEXT);
    while (walker.nextNode()) {
      const element = walker.currentNode.parentElement;
      const text = walker.currentNode.textContent?.trim() ?? '';
      if (!element || text === '' || element.closest('svg, :disabled, .visually-hidden')) continue;
      if (!element.checkVisibility({ visibilityProperty: true })) continue;
      const { color, fontSize, fontWeight } = getComputedStyle(element);
      const ground = groundOf(element);
      if (ground === undefined) continue;
      const [darker = 0, lighter = 0] = [luminance(color), luminance(ground)].sort((a, b) => a - b);
      const ratio = (lighter + 0.05) / (darker + 0.05);
      const large = parseFloat(fontSize) >= (Number(fontWeight) >= 700 ? 18.66 : 24);
      if (read(color)[3] !== 1 || ratio < (large ? 4.5 : 7))
        faint.add(`${ratio.toFixed(2)}, ${color} on ${ground}: ${text.slice(0, 20)}`);
    }
    return [...faint];
  }, within);
}
