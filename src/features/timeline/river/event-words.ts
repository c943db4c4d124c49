/** The words of events below their crests, set as Chinese was: in columns from the right. */
import { escapeUTF8 } from 'entities/escape';
import { balance, piecesOf } from '../../../lib/typesetting.ts';
import type { TideLine } from '../../../ui/tide-line/tide-line.ts';
import type { ExploredEvent } from '../explorer/exploration.ts';
import { RIVER } from './river-layout.ts';

/** In CSS pixels; a column is as wide as a line is high. */
const SIZE = 16;
const COLUMN = 20;
const ROWS = 16;
/** The narrowest river on which words are shown, and must not touch (River.css). */
const NARROWEST = 1080;
/** Between the words of two events. */
const GAP = 6;

export const WORDS_HEIGHT = ROWS * SIZE + 8;

/** As much of a piece as a column has room for. */
const COLUMNFUL = new RegExp(`.{1,${ROWS}}`, 'gu');

const lengthOf = (text: string) => Array.from(text).length;

/**
 * A text in columns of at most {@link ROWS} characters, divided between words and as even as these
 * allow. Only a word that no column has room for is divided itself.
 */
export function columnsOf(text: string): string[] {
  const whole = text.replace(/[。.]$/u, '');
  const pieces = piecesOf(whole).flatMap((piece) => piece.match(COLUMNFUL) ?? []);
  for (let count = Math.ceil(lengthOf(whole) / ROWS); ; count += 1) {
    const columns = balance(pieces, count, lengthOf);
    if (columns.every((column) => lengthOf(column) <= ROWS)) return columns;
  }
}

/**
 * The words of as many events as have room beside each other, the earlier first.
 * @returns SVG by the ids of a crest, around the middle below it
 */
export function verticalWords(
  crests: TideLine['crests'],
  events: ReadonlyMap<string, ExploredEvent>,
): Map<string, string> {
  const words = new Map<string, string>();
  let taken = -Infinity;
  for (const { ids, x } of crests) {
    const event = ids.length === 1 ? events.get(ids[0] ?? '') : undefined;
    if (!event) continue;
    const columns = columnsOf(event.text);
    const half = (columns.length * COLUMN) / 2;
    const middle = (x / RIVER.width) * NARROWEST;
    // A little to the right, where the words before take its place.
    const shift = Math.max(0, Math.ceil(taken - (middle - half)));
    if (shift > COLUMN) continue;
    taken = middle + half + shift + GAP;
    const lines = columns.map(
      (column, index) =>
        `<tspan x="${half + shift - COLUMN * (index + 0.5)}" y="0">${escapeUTF8(column)}</tspan>`,
    );
    words.set(ids.join(), `<text class="words">${lines.join('')}</text>`);
  }
  return words;
}
