/** The foot of the picture that one sends: who says so, and the code that leads to the words. */
import { qrCode } from '../../lib/qr-code.ts';
import { COLOURS } from '../colours.ts';
import { FOOT, GIFT, type Gift, type GiftFaces, MARGIN, type Pen } from './gift-format.ts';

/** Below the words, from edge to edge of the margins. */
export function drawFoot({ context, write }: Pen, gift: Gift, faces: GiftFaces): void {
  const { width, height } = GIFT;
  const top = height - FOOT;
  context.fillStyle = COLOURS.ink;
  context.fillRect(MARGIN, top, width - 2 * MARGIN, 5);
  context.fillRect(MARGIN, top + 11, width - 2 * MARGIN, 1.5);
  const code = qrCode(gift.url);
  const side = 220;
  const codeLeft = width - MARGIN - side;
  context.save();
  context.translate(codeLeft, top + 46);
  context.scale(side / code.size, side / code.size);
  context.fillStyle = '#fff';
  context.fillRect(0, 0, code.size, code.size);
  context.fillStyle = '#000';
  context.fill(new Path2D(code.path));
  context.restore();
  const seal = Array.from(gift.seal ?? '');
  drawSeal({ context, write }, seal, top + 56, faces.display);
  const left = MARGIN + (seal.length > 0 ? 150 : 0);
  const room = codeLeft - 32 - left;
  const { ink, inkSoft } = COLOURS;
  write(gift.title, left, top + 56, { size: 60, colour: ink, face: faces.display, room });
  const small = { colour: inkSoft, face: faces.reading };
  write(gift.publisher, left, top + 142, { ...small, size: 32, room });
  context.textAlign = 'right';
  write(gift.scan, codeLeft - 32, top + 232, { ...small, size: 30, room: codeLeft - 32 - MARGIN });
  context.textAlign = 'left';
}

/** Read in columns from the right. */
function drawSeal(
  { context, write }: Pick<Pen, 'context' | 'write'>,
  characters: readonly string[],
  top: number,
  face: string,
): void {
  if (characters.length === 0) return;
  context.fillStyle = COLOURS.cinnabar;
  context.fillRect(MARGIN, top, 120, 120);
  context.strokeStyle = COLOURS.paper;
  context.lineWidth = 1.5;
  context.strokeRect(MARGIN + 6, top + 6, 108, 108);
  const rows = characters.length > 2 ? Math.ceil(characters.length / 2) : characters.length;
  characters.forEach((character, index) => {
    const column = Math.floor(index / rows);
    const x = MARGIN + (characters.length > 2 ? 62 - column * 48 : 37);
    const y = top + (rows > 1 ? 14 : 37) + (index - column * rows) * 48;
    write(character, x, y, { size: 46, colour: COLOURS.paper, face });
  });
}
