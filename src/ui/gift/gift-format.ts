/** What the picture that one sends holds, its measures, and what it is written with. */
import type { Level } from '../../words/keys.ts';

/** Who sends the picture. */
export type GiftSender = Pick<Gift, 'title' | 'publisher' | 'seal'>;

export interface Gift {
  /** Verbatim. */
  readonly words: string;
  /** What stands above them, such as a date as printed. */
  readonly heading: string;
  /** A number with its unit, which is set large between the two. */
  readonly value?: string | undefined;
  /** Set large and upright beside them; none where there is none. */
  readonly year?: string | undefined;
  /** Of an event, whose crest is drawn then; not named, as it is an editor's. */
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

/** Families as `font-family` takes them: of titles and numerals, of prose. */
export interface GiftFaces {
  readonly display: string;
  readonly reading: string;
}

/** In pixels: as high as a telephone shows without cutting. */
export const GIFT = { width: 1080, height: 1440 } as const;

/** Left and right. */
export const MARGIN = 96;
export const FOOT = 340;

interface Writing {
  readonly size: number;
  readonly colour: string;
  readonly face: string;
  /** It becomes smaller where it is wider. */
  readonly room?: number;
}

const OPENING = /^[“‘（《〈【「『]/u;

/** A canvas that one writes on. */
export function pen(context: CanvasRenderingContext2D) {
  const width = (text: string, face: string) => {
    context.font = `100px ${face}`;
    return context.measureText(text).width / 100;
  };
  const write = (text: string, x: number, y: number, { room = Infinity, ...set }: Writing) => {
    const size = Math.min(set.size, room / width(text, set.face));
    context.fillStyle = set.colour;
    // A mark that opens a line is empty on its left half.
    const outdent = OPENING.test(text) && width(text.slice(0, 1), set.face) > 0.9 ? size / 2 : 0;
    context.font = `${size}px ${set.face}`;
    context.fillText(text, x - outdent, y);
  };
  return { context, width, write };
}

export type Pen = ReturnType<typeof pen>;
