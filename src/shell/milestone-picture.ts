/**
 * The picture that stands for a milestone where its address is shared: its year upright, its words as
 * printed, and its crest among the others. Nothing else is said: the level is an editor's.
 */
import { fitProse } from '../lib/prose.ts';
import type { Typeface } from '../lib/typesetting.ts';
import { yearDigits } from '../model/date-words.ts';
import type { Exhibition, Milestone } from '../model/types.ts';
import { tideLine, type TideEvent, yearsOf } from '../ui/tide-line/tide-line.ts';
import { COLOURS } from '../ui/colours.ts';
import { MARGIN, onPaper, sealOf, tideStrokes } from './picture-parts.ts';
import { SHARE_PICTURE } from './site-metadata.ts';

/** What is drawn of the exhibition, on each of its pictures. */
export type PictureFrame = Pick<Exhibition, 'title' | 'publisher' | 'seal'> & {
  readonly chronicle: { readonly milestones: readonly TideEvent[] };
};

/** What is drawn of a milestone. */
export type PicturedMilestone = TideEvent & Pick<Milestone, 'date' | 'text'>;

/** That of titles and numerals, and that of prose. */
export interface PictureFaces {
  readonly title: Typeface;
  readonly prose: Typeface;
}

const { width: WIDTH } = SHARE_PICTURE;
/** Seal, title and publisher. */
const HEAD = { top: 84, seal: 60, title: 30, publisher: 20 };
/** The column of digits stands on the water. */
const YEAR = { top: 82, bottom: 506, size: 128, room: 150 };
/** The date with the words below it. */
const WORDS = { top: 176, bottom: 408, date: 34, gap: 24, size: 84, leading: 1.5 };
/** The crests stand left of the year, below which the water is flat. */
const TIDE = { top: 428, height: 92, width: WIDTH - MARGIN - YEAR.room };

/** How far below the top of its square a Han character stands on the line, in ems. */
const ASCENT = 0.88;

/**
 * Draws a milestone.
 * @returns SVG without text elements
 */
export function milestonePicture(
  milestone: PicturedMilestone,
  frame: PictureFrame,
  faces: PictureFaces,
): string {
  return onPaper([
    head(frame, faces.title),
    tide(milestone, frame.chronicle.milestones),
    year(yearDigits(milestone.when), faces.title),
    words(milestone, faces),
  ]);
}

function head({ title, publisher, seal = '' }: PictureFrame, face: Typeface): string {
  const left = MARGIN + (seal === '' ? 0 : HEAD.seal + 18);
  const fitting = (text: string, size: number) =>
    Math.min(size, (TIDE.width - left) / face.width(text));
  const [large, small] = [fitting(title, HEAD.title), fitting(publisher, HEAD.publisher)];
  const { top } = HEAD;
  return (
    sealOf(seal, MARGIN, top, HEAD.seal, face) +
    `<path fill="${COLOURS.ink}" d="${face.line(title, left, top + large * ASCENT, large)}"/>` +
    `<path fill="${COLOURS.inkSoft}" d="${face.line(publisher, left, top + HEAD.seal - small * (1 - ASCENT), small)}"/>`
  );
}

/** All crests faintly, and that of the milestone as it is, as high as its level. */
function tide(milestone: TideEvent, all: readonly TideEvent[]): string {
  const { width, height } = TIDE;
  const size = { width, height, view: yearsOf(all), crestWidth: 190 };
  const own = tideLine([milestone], { ...size, ripples: 4, rippleGap: 10 });
  const others = tideLine(all, { ...size, clusterWithin: width / 100 }).stroke;
  const whole = (path: string) => `${path}H${WIDTH}`;
  return (
    `<path transform="translate(0 ${TIDE.top})" fill="none" stroke="${COLOURS.indigo}" stroke-width="2" stroke-opacity="0.35" d="${others}"/>` +
    tideStrokes(TIDE.top, whole(own.stroke), own.ripples.map(whole))
  );
}

function year(text: string, face: Typeface): string {
  const digits = Array.from(text);
  const pitch = (YEAR.bottom - YEAR.top) / digits.length;
  const middle = WIDTH - MARGIN - (face.width('0') * YEAR.size) / 2;
  const drawn = digits.map((digit, index) =>
    face.upright(digit, middle, YEAR.top + (index + 0.5) * pitch, YEAR.size),
  );
  return `<path fill="${COLOURS.ink}" d="${drawn.join('')}"/>`;
}

function words({ date, text }: PicturedMilestone, faces: PictureFaces): string {
  const above = WORDS.date + WORDS.gap;
  const space = {
    width: WIDTH - 2 * MARGIN - YEAR.room,
    height: WORDS.bottom - WORDS.top - above,
  };
  const { lines, size } = fitProse(text, space, WORDS, faces.prose.width);
  const height = size * (1 + (lines.length - 1) * WORDS.leading);
  // A short sentence stands in the middle.
  const top = WORDS.top + (space.height - height) / 2;
  const dated = faces.title.line(date, MARGIN, top + WORDS.date * ASCENT, WORDS.date);
  const first = top + above + size * ASCENT;
  const set = lines.map((line, index) =>
    faces.prose.line(line, MARGIN, first + index * size * WORDS.leading, size),
  );
  return (
    `<path fill="${COLOURS.cinnabar}" d="${dated}"/>` +
    `<path fill="${COLOURS.ink}" d="${set.join('')}"/>`
  );
}
