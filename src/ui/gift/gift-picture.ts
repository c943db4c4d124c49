/** The picture that one sends to a friend: the words as printed, who says so, and where they stand. */
import { fitProse } from '../../lib/prose.ts';
import type { Level } from '../../words/keys.ts';
import { tideLine } from '../tide-line/tide-line.ts';
import { COLOURS } from '../colours.ts';
import { drawFoot } from './gift-foot.ts';
import { FOOT, GIFT, type Gift, type GiftFaces, MARGIN, pen, type Pen } from './gift-format.ts';

const TOP = 128;

/** Above the foot, where an event has its crest. */
const CREST = 280;
/** The column of the year, right. */
const YEAR = { size: 236, pitch: 200, room: 220 };
const [HEADING, VALUE, GAP] = [40, 240, 36];
/** Of a number's unit, and of 近 before it, in sizes of the number. */
const UNIT = 0.4;
const WORDS = { size: 92, leading: 1.6 };
/** Of words below a number, which speaks first. */
const BELOW_VALUE = { ...WORDS, size: 64 };
/** Words that stand alone lie a little above the middle. */
const RISE = 0.4;

/** Draws the picture, of {@link GIFT}'s size. */
export function drawGift(canvas: HTMLCanvasElement, gift: Gift, faces: GiftFaces): void {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  Object.assign(canvas, GIFT);
  const { width, height } = GIFT;
  const tool = pen(context);
  context.fillStyle = COLOURS.paper;
  context.fillRect(0, 0, width, height);
  context.fillStyle = COLOURS.cinnabar;
  context.fillRect(0, 0, width, 18);
  context.textBaseline = 'top';
  // The year stands upright at the right, as on a print.
  Array.from(gift.year ?? '').forEach((digit, index) => {
    const place = { size: YEAR.size, colour: COLOURS.ink, face: faces.display };
    tool.write(digit, width - MARGIN - 130, TOP - 20 + index * YEAR.pitch, place);
  });
  drawWords(tool, gift, faces);
  if (gift.level) drawCrest(context, gift.level);
  drawFoot(tool, gift, faces);
}

/** What measures and writes. */
type Tools = Omit<Pen, 'context'>;

function drawWords({ width, write }: Tools, gift: Gift, faces: GiftFaces): void {
  const { heading, value, words, year } = gift;
  const { reading } = faces;
  const room = GIFT.width - 2 * MARGIN - (year === undefined ? 0 : YEAR.room);
  const number = value === undefined ? undefined : setValue(width, value, faces);
  const above = HEADING + GAP + (number ? number.size + GAP : 0);
  const space = GIFT.height - FOOT - TOP - 48 - (gift.level ? CREST : 0) - above;
  const limits = number ? BELOW_VALUE : WORDS;
  const measure = (text: string) => width(text, reading);
  const { lines, size } = fitProse(words, { width: room, height: space }, limits, measure);
  const rest = space - size * (1 + (lines.length - 1) * limits.leading);
  const top = TOP + (year === undefined ? rest * RISE : 0);
  write(heading, MARGIN, top, { size: HEADING, colour: COLOURS.cinnabar, face: reading, room });
  for (const { text, x, size: small, face } of number?.parts ?? []) {
    // All stand on one line, which lies a tenth of their size above the foot of their squares.
    const y = top + HEADING + GAP + ((number?.size ?? 0) - small) * 0.9;
    write(text, x, y, { size: small, colour: COLOURS.ink, face });
  }
  lines.forEach((line, index) => {
    const y = top + above + index * size * limits.leading;
    write(line, MARGIN, y, { size, colour: COLOURS.ink, face: reading });
  });
}

/** The number in numerals of the titles, large, what stands around it smaller; from the margin on. */
function setValue(width: Pen['width'], value: string, { display, reading }: GiftFaces) {
  const parts = Array.from(value.matchAll(/[\d.,%]+|[^\d.,%]+/gu), ([text]) => {
    const [ems, face] = /\d/u.test(text) ? [1, display] : [UNIT, reading];
    return { text, ems, face, wide: ems * width(text, face) };
  });
  const wide = parts.reduce((sum, part) => sum + part.wide, 0);
  const size = Math.min(VALUE, (GIFT.width - 2 * MARGIN) / wide);
  let x = MARGIN;
  const placed = parts.map((part) => {
    const left = x;
    x += part.wide * size;
    return { ...part, x: left, size: part.ems * size };
  });
  return { size, parts: placed };
}

/** A crest as high as its level, and its ripples, from edge to edge. */
function drawCrest(context: CanvasRenderingContext2D, level: Level): void {
  const when = { iso: '2000', precision: 'year', year: 2000 } as const;
  const size = { width: GIFT.width, height: 190, crestWidth: 420, ripples: 3, rippleGap: 12 };
  const { stroke, ripples } = tideLine([{ id: '', when, level }], size);
  context.save();
  context.translate(0, GIFT.height - FOOT - CREST + 20);
  context.strokeStyle = COLOURS.indigo;
  for (const [index, path] of [stroke, ...ripples].entries()) {
    context.lineWidth = index === 0 ? 5 : 1.5;
    context.globalAlpha = index === 0 ? 1 : 0.4;
    context.stroke(new Path2D(path));
  }
  context.restore();
}
