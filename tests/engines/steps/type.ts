/** Type as each engine sets it: where lines end, and what is drawn beside them. */
import { expect } from 'vitest';
import { parted } from '../in-page.ts';
import type { Reader, Step } from '../reader.ts';

/** Opens a page in a window of a width. */
async function openAt(reader: Reader, width: number, path: string): Promise<void> {
  await reader.engine.resize(width, 800);
  await reader.open(path);
}

/** Opens a page on the narrowest screen, in the largest type. */
async function openLarge(reader: Reader, path: string): Promise<void> {
  await openAt(reader, 320, path);
  await reader.ask(() => {
    document.documentElement.dataset['size'] = 'largest';
  });
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

/** At how many widths a line begins with the mark between two telephone numbers. */
function marksInFront(): number {
  const mark = [...document.querySelectorAll('.lines a[href^=tel]')]
    .map(({ nextSibling }) => nextSibling)
    .find((text) => text?.textContent?.startsWith('、'));
  const paragraph = mark?.parentElement?.closest('p');
  if (!mark || !paragraph) return NaN;
  const range = document.createRange();
  range.setStart(mark, 0);
  range.setEnd(mark, 1);
  const lineOf = (place: Range | Element) => [...place.getClientRects()].at(-1)?.bottom ?? 0;
  const before = mark.previousSibling as Element;
  let found = 0;
  for (let width = 180; width < 360; width += 2) {
    paragraph.style.inlineSize = `${width}px`;
    if (lineOf(range) > lineOf(before) + 10) found += 1;
  }
  return found;
}

/** The gaps between what stands beside one another in a row, as far as its text reaches; CSS pixels. */
function gapsIn(selector: string): number[] {
  const boxes = [...document.querySelectorAll(`${selector} > *`)].map((part) => {
    const range = document.createRange();
    range.selectNodeContents(part);
    return range.getBoundingClientRect();
  });
  return boxes.slice(1).map(({ left }, index) => left - (boxes[index]?.right ?? NaN));
}

export const TYPE: readonly Step[] = [
  {
    name: 'the dates of the events before and after stand apart from what is between them',
    async does(reader) {
      await openLarge(reader, 'timeline/2016-09-01/');
      const gaps = await reader.ask(gapsIn, '.number');
      expect(gaps).toHaveLength(2);
      expect(Math.min(...gaps)).toBeGreaterThan(0);
    },
  },
  {
    name: 'paragraphs fill their lines',
    async does(reader) {
      await openAt(reader, 360, 'article/');
      expect(await reader.ask(filled)).toBeGreaterThan(0.9);
    },
  },
  {
    name: 'titles are parted between words',
    async does(reader) {
      await openAt(reader, 360, 'donate/');
      expect(await reader.ask(parted, 'h1', 20)).toEqual([]);
      await reader.engine.resize(1280, 800);
      expect(await reader.ask(parted, '.category .label', 20)).toEqual([]);
      await openLarge(reader, '');
      expect(await reader.ask(parted, '.cover p.display', 20)).toEqual([]);
    },
  },
  {
    name: 'in the largest type a telephone number is whole, and what a field cuts ends in dots',
    async does(reader) {
      await openLarge(reader, 'donate/');
      expect(await reader.ask(parted, '.thing-ask .telephone', 20)).toEqual([]);
      const fields = await reader.ask(() =>
        [...document.querySelectorAll('input[placeholder]')].map(
          (field) => getComputedStyle(field).textOverflow,
        ),
      );
      expect(new Set(fields)).toEqual(new Set(['ellipsis']));
    },
  },
  {
    name: 'the year of an article is whole',
    async does(reader) {
      await openLarge(reader, 'article/');
      expect(await reader.ask(parted, '.who [data-apparatus]', 20)).toEqual([]);
    },
  },
  {
    name: 'an e-mail address is parted at its mark, if at all',
    async does(reader) {
      for (const path of ['', 'donate/letter/'])
        for (const width of [360, 1280]) {
          await openAt(reader, width, path);
          expect(await reader.ask(parted, '[data-contact] a[href^=mailto]', 40)).toEqual([]);
        }
    },
  },
  {
    name: 'no line begins with the mark between two telephone numbers',
    async does(reader) {
      await openAt(reader, 360, 'donate/');
      expect(await reader.ask(marksInFront)).toBe(0);
    },
  },
  {
    name: 'the water runs on from one crest to the next',
    async does(reader) {
      await openAt(reader, 360, 'timeline/');
      const water = await reader.ask(() =>
        [...document.querySelectorAll('.entry')].map(
          (entry) => getComputedStyle(entry, '::after').backgroundImage,
        ),
      );
      expect(water[0]).toMatch(/gradient/u);
    },
  },
  {
    name: 'the numbers of paragraphs stand in one column, also in lists and quotations',
    async does(reader) {
      await openAt(reader, 1280, 'article/');
      // The lead has the width of the title, and stands left of the sections.
      for (const part of ['#s0', 'section[id^="s"]']) {
        const columns = await reader.ask(
          (within) => [
            ...new Set(
              [...document.querySelectorAll(`${within} [data-passage]`)].map((number) =>
                Math.round(number.getBoundingClientRect().right),
              ),
            ),
          ],
          part,
        );
        expect(columns, part).toHaveLength(1);
      }
    },
  },
];
