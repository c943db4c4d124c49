/** The picture that one sends to a friend: the words as printed, who says so, and where they stand. */
import { qrCode } from '../../lib/qr-code.ts';
import type { Level } from '../../words/keys.ts';
import { tideLine } from '../tide-line/tide-line.ts';
import { COLOURS } from '../themes.ts';

/** Who sends the picture. */
export type GiftSender = Pick<Gift, 'title' | 'publisher' | 'seal'>;

export interface Gift {
  /** Verbatim. */
  readonly words: string;
  /** What stands above them, such as a date as printed. */
  readonly heading: string;
  /** Set large and upright beside them; none where there is none. */
  readonly year?: string | undefined;
  /** Of an event, whose crest is drawn then. */
  readonly level?: Level | undefined;
  /** The exhibition and who publishes it. */
  readonly title: string;
  readonly publisher: string;
  readonly seal?: string | undefined;
  /** Where the words stand. */
  readonly url: string;
  /** Said beside the code that leads there. */
  readonly scan: string;
}

/** In pixels: as high as a telephone shows without cutting. */
const GIFT = { width: 1080, height: 1440 } as const;

const MARGIN = 96;
const FOOT = 340;
/** Above the foot, where an event has its crest. */
const CREST = 280;
const LEADING = 1.7;
const [LARGEST, LEAST] = [84, 30];
const NO_START = /^[，。、；：？！”’）》」』…—]/u;

/** A text in lines; no mark begins one. */
export function linesOf(text: string, fits: (line: string) => boolean): string[] {
  const lines: string[] = [];
  let line = '';
  for (const character of text) {
    if (line === '' || fits(line + character) || NO_START.test(character)) line += character;
    else {
      lines.push(line);
      line = character;
    }
  }
  return line === '' ? lines : [...lines, line];
}

/** Draws the picture, of {@link GIFT}'s size. */
export function drawGift(canvas: HTMLCanvasElement, gift: Gift, face: string): void {
  const context = canvas.getContext('2d');
  if (!context) throw new Error('no canvas');
  const { width, height } = GIFT;
  Object.assign(canvas, GIFT);
  const write = (text: string, x: number, y: number, size: number, colour: string) => {
    context.font = `${size}px ${face}`;
    context.fillStyle = colour;
    context.fillText(text, x, y);
  };
  context.fillStyle = COLOURS.paper;
  context.fillRect(0, 0, width, height);
  context.fillStyle = COLOURS.cinnabar;
  context.fillRect(0, 0, width, 18);
  context.textBaseline = 'top';
  // The year stands upright at the right, as on a print.
  const room = width - 2 * MARGIN - (gift.year === undefined ? 0 : 220);
  Array.from(gift.year ?? '').forEach((digit, index) => {
    write(digit, width - MARGIN - 130, 120 + index * 200, 230, COLOURS.ink);
  });
  write(gift.heading, MARGIN, 132, 40, COLOURS.cinnabar);
  const space = height - FOOT - 260 - (gift.level ? CREST : 0);
  let size = LARGEST;
  const set = () => {
    context.font = `${size}px ${face}`;
    return linesOf(gift.words, (line) => context.measureText(line).width <= room);
  };
  let lines = set();
  while (lines.length * size * LEADING > space && size > LEAST) {
    size -= 2;
    lines = set();
  }
  lines.forEach((line, index) =>
    write(line, MARGIN, 220 + index * size * LEADING, size, COLOURS.ink),
  );
  if (gift.level) drawCrest(context, gift.level);
  drawFoot(context, gift, write);
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

type Write = (text: string, x: number, y: number, size: number, colour: string) => void;

function drawFoot(context: CanvasRenderingContext2D, gift: Gift, write: Write): void {
  const { width, height } = GIFT;
  const top = height - FOOT;
  context.fillStyle = COLOURS.ink;
  context.fillRect(MARGIN, top, width - 2 * MARGIN, 5);
  context.fillRect(MARGIN, top + 11, width - 2 * MARGIN, 1.5);
  const code = qrCode(gift.url);
  const side = 220;
  context.save();
  context.translate(width - MARGIN - side, top + 46);
  context.scale(side / code.size, side / code.size);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, code.size, code.size);
  context.fillStyle = '#000';
  context.fill(new Path2D(code.path));
  context.restore();
  // Read in columns from the right.
  const characters = Array.from(gift.seal ?? '');
  const left = MARGIN + (characters.length > 0 ? 150 : 0);
  if (characters.length > 0) {
    context.fillStyle = COLOURS.cinnabar;
    context.fillRect(MARGIN, top + 56, 120, 120);
    const rows = Math.ceil(characters.length / 2);
    characters.forEach((character, index) => {
      const column = characters.length > 2 ? Math.floor(index / rows) : 0;
      const x = MARGIN + (characters.length > 2 ? 64 - column * 50 : 36);
      write(character, x, top + 64 + (index - column * rows) * 52, 46, COLOURS.paper);
    });
  }
  write(gift.title, left, top + 56, 56, COLOURS.ink);
  write(gift.publisher, left, top + 136, 32, COLOURS.inkSoft);
  write(gift.scan, MARGIN, top + 220, 28, COLOURS.inkSoft);
}
