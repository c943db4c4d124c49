/**
 * The picture that stands for the exhibition where its address is shared: the front of a
 * commemorative issue, set from the real titles, with the tide line of the real milestones.
 */
import { COLOURS } from '../ui/colours.ts';
import type { Article, Exhibition } from '../model/types.ts';
import { MARGIN, onPaper, sealOf, tideStrokes } from './picture-parts.ts';
import { SHARE_PICTURE } from './site-metadata.ts';
import { spanOfYears, type TideEvent, tideLine } from '../ui/tide-line/tide-line.ts';
import {
  columnLength,
  drawColumn,
  fitColumns,
  fitLines,
  type Typeface,
} from '../lib/typesetting.ts';

/** What is drawn of an exhibition. */
export type SharePictureInput = Pick<Exhibition, 'title' | 'subtitle' | 'publisher' | 'seal'> & {
  readonly article: Pick<Article, 'phrases'> | undefined;
  readonly chronicle: { readonly milestones: readonly TideEvent[] };
};

const { width: WIDTH } = SHARE_PICTURE;
/** The column of the headline, right; the title has what is left of it. */
const FOLIO = 96;
const COLUMNS = { top: 126, width: 300, height: 280 };
/** Title and subtitle, which stand in the middle of it. */
const TITLE = { top: 124, width: 640, height: 276 };
const SUBTITLE_GAP = 34;
const TIDE = { top: 425, height: 84 };
const SEAL = 80;

const LINE_LEADING = 1.18;
const COLUMN_LIMITS = { size: 34, pitch: 1.6, advance: 1.1 };

/** @returns SVG without text elements */
export function sharePicture(input: SharePictureInput, face: Typeface): string {
  return onPaper([
    tide(input.chronicle.milestones),
    ...titles(input, face),
    ...headline(input, face),
    folio(input, face),
  ]);
}

function tide(events: readonly TideEvent[]): string {
  const line = tideLine(events, {
    width: WIDTH,
    height: TIDE.height,
    crestWidth: 150,
    ripples: 5,
    rippleGap: 11,
  });
  return tideStrokes(TIDE.top, line.stroke, line.ripples);
}

function titles({ title, subtitle = '' }: SharePictureInput, face: Typeface): string[] {
  const width = (text: string) => face.width(text);
  const belowRoom = { width: TITLE.width, height: 80 };
  const below = fitLines(subtitle, belowRoom, { size: 36, lines: 2, leading: 1.4 }, width);
  const belowHeight = below.size * (1 + (below.lines.length - 1) * 1.4);
  const room = { width: TITLE.width, height: TITLE.height - belowHeight - SUBTITLE_GAP };
  const set = fitLines(title, room, { size: 200, lines: 3, leading: LINE_LEADING }, width);
  const height = set.size * (1 + (set.lines.length - 1) * LINE_LEADING);
  const top = TITLE.top + (room.height - height) / 2;
  // A Han character fills its square down to 0.12 ems below the baseline.
  const lines = (texts: readonly string[], from: number, size: number, leading: number) =>
    texts
      .map((text, index) => face.line(text, MARGIN, from + size * (0.88 + index * leading), size))
      .join('');
  return [
    `<path fill="${COLOURS.ink}" d="${lines(set.lines, top, set.size, LINE_LEADING)}"/>`,
    `<path fill="${COLOURS.cinnabar}" d="${lines(below.lines, top + height + SUBTITLE_GAP, below.size, 1.4)}"/>`,
  ];
}

function headline({ article, seal = '' }: SharePictureInput, face: Typeface): string[] {
  const { columns, size } = fitColumns(article?.phrases ?? [], COLUMNS, COLUMN_LIMITS, face);
  const { advance, pitch } = COLUMN_LIMITS;
  const middle = (index: number) => WIDTH - MARGIN - size / 2 - index * size * pitch;
  const drawn = columns.map((text, index) =>
    drawColumn(text, middle(index), COLUMNS.top, size, advance, face),
  );
  // The seal ends the text: below the last column where there is room, else to the left of it.
  const end = columnLength(columns.at(-1) ?? '', face) * size * advance;
  const below = end + SEAL * 1.25 <= COLUMNS.height;
  const sealTop = COLUMNS.top + COLUMNS.height - SEAL;
  const right = middle(columns.length - 1) + (below ? size / 2 : -size);
  return [
    `<path fill="${COLOURS.ink}" d="${drawn.join('')}"/>`,
    sealOf(seal, right - SEAL, sealTop, SEAL, face),
  ];
}

/** The line at the head: who publishes it, and the years that it tells of. */
function folio({ publisher, chronicle }: SharePictureInput, face: Typeface): string {
  const span = spanOfYears(chronicle.milestones);
  const ems = face.width(publisher) + face.width(span) + 2;
  const size = Math.min(22, (WIDTH - 2 * MARGIN) / ems);
  const right = WIDTH - MARGIN - face.width(span) * size;
  const paths = [face.line(publisher, MARGIN, FOLIO, size), face.line(span, right, FOLIO, size)];
  return `<path fill="${COLOURS.inkSoft}" d="${paths.join('')}"/>`;
}
