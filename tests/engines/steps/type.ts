/** Type as each engine sets it: where lines end, and what is drawn beside them. */
import { expect } from 'vitest';
import type { Reader, Step } from '../reader.ts';

/** Opens a page in a window of a width. */
async function openAt(reader: Reader, width: number, path: string): Promise<void> {
  await reader.engine.resize(width, 800);
  await reader.open(path);
}

/** How far the lines of paragraphs reach, the last of each left out: a share of their width. */
function filled(): number {
  const shares = [...document.querySelectorAll<HTMLElement>('.passage > p')].flatMap(
    (paragraph) => {
      const { left, width } = paragraph.getBoundingClientRect();
      const range = document.createRange();
      range.selectNodeContents(paragraph);
      const ends = new Map<number, number>();
      for (const { bottom, right } of range.getClientRects()) {
        const line = Math.round(bottom / 20);
        ends.set(line, Math.max(right, ends.get(line) ?? 0));
      }
      return [...ends.values()].slice(0, -1).map((end) => (end - left) / width);
    },
  );
  return shares.reduce((sum, share) => sum + share, 0) / shares.length;
}

export const TYPE: readonly Step[] = [
  {
    name: 'paragraphs fill their lines',
    async does(reader) {
      await openAt(reader, 360, 'article/');
      expect(await reader.ask(filled)).toBeGreaterThan(0.9);
    },
  },
];
