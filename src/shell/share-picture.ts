/**
 * The picture that stands for the exhibition where its address is shared: the front of a
 * commemorative issue, set from the real titles, with the tide line of the real milestones.
 */
import { COLOURS } from '../ui/themes.ts';
import type { Exhibition } from '../model/types.ts';
import { SHARE_PICTURE } from './site-metadata.ts';
import { type TideEvent, tideLine } from '../ui/tide-line/tide-line.ts';
import {
  columnLength,
  drawColumn,
  fitColumns,
  fitLines,
  type Typeface,
} from '../lib/typesetting.ts';

/** What is drawn of an exhibition. */
export type SharePictureInput = Pick<Exhibition, 'title' | 'subtitle' | 'publisher' | 'seal'> & {
  readonly article: Pick<Exhibition['article'], 'phrases'>;
  readonly chronicle: { readonly milestones: readonly TideEvent[] };
};

const { width: WIDTH, height: HEIGHT } = SHARE_PICTURE;
const MARGIN = 64;
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
  const parts = [
    `<rect width="${WIDTH}" height="${HEIGHT}" fill="${COLOURS.paper}"/>`,
    rules(),
    tide(input.chronicle.milestones),
    ...titles(input, face),
    ...headline(input, face),
    folio(input, face),
  ];
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${HEIGHT}">${parts.join('')}</svg>`;
}

/** The thick and thin rule of a newspaper's head, mirrored at the foot. */
function rules(): string {
  const rule = (y: number, height: number) =>
    `<rect x="${MARGIN}" y="${y}" width="${WIDTH - 2 * MARGIN}" height="${height}" fill="${COLOURS.ink}"/>`;
  return rule(44, 7) + rule(57, 1.5) + rule(HEIGHT - 58.5, 1.5) + rule(HEIGHT - 51, 7);
}

function tide(events: readonly TideEvent[]): string {
  const line = tideLine(events, {
    width: WIDTH,
    height: TIDE.height,
    crestWidth: 150,
    ripples: 5,
    rippleGap: 11,
  });
  const ripples = line.ripples.map(
    (path, index) => `<path d="${path}" stroke-width="1.5" opacity="${(5 - index) / 9}"/>`,
  );
  return (
    `<g transform="translate(0 ${TIDE.top})" fill="none" stroke="${COLOURS.indigo}" stroke-linejoin="round">` +
    `${ripples.join('')}<path d="${line.stroke}" stroke-width="5"/></g>`
  );
}

function titles({ title, subtitle }: SharePictureInput, face: Typeface): string[] {
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
  const { columns, size } = fitColumns(article.phrases, COLUMNS, COLUMN_LIMITS, face);
  const { advance, pitch } = COLUMN_LIMITS;
  const middle = (index: number) => WIDTH - MARGIN - size / 2 - index * size * pitch;
  const drawn = columns.map((text, index) =>
    drawColumn(text, middle(index), COLUMNS.top, size, advance, face),
  );
  // The seal ends the text: below the last column where there is room, else to the left of it.
  const end = columnLength(columns.at(-1) ?? '', face) * size * advance;
  const below = end + SEAL * 1.25 <= COLUMNS.height;
  const right = middle(columns.length - 1) + (below ? size / 2 : -size);
  return [`<path fill="${COLOURS.ink}" d="${drawn.join('')}"/>`, sealOf(seal, right - SEAL, face)];
}

/** Cinnabar, read in columns from the right; three characters have the first column to themselves. */
function sealOf(text: string, x: number, face: Typeface): string {
  const characters = Array.from(text);
  if (characters.length === 0) return '';
  const y = COLUMNS.top + COLUMNS.height - SEAL;
  const columns =
    characters.length < 3 ? [characters] : [characters.slice(0, 2), characters.slice(2)];
  const cell = (SEAL - 16) / Math.max(columns.length, ...columns.map((column) => column.length));
  const glyphs = columns.flatMap((column, fromRight) =>
    column.map((character, index) => {
      const centre = x + SEAL / 2 + ((columns.length - 1) / 2 - fromRight) * cell;
      const middle = y + SEAL / 2 + (index - (column.length - 1) / 2) * cell;
      return face.upright(character, centre, middle, cell * 0.94);
    }),
  );
  return (
    `<rect x="${x}" y="${y}" width="${SEAL}" height="${SEAL}" rx="4" fill="${COLOURS.cinnabar}"/>` +
    `<rect x="${x + 4}" y="${y + 4}" width="${SEAL - 8}" height="${SEAL - 8}" rx="2" fill="none" stroke="${COLOURS.paper}" stroke-width="1.5"/>` +
    `<path fill="${COLOURS.paper}" d="${glyphs.join('')}"/>`
  );
}

/** The line at the head: who publishes it, and the years that it tells of. */
function folio({ publisher, chronicle }: SharePictureInput, face: Typeface): string {
  const years = chronicle.milestones.map(({ when }) => when.year);
  const [from, to] = [Math.min(...years), Math.max(...years)];
  const span = years.length === 0 ? '' : from === to ? String(from) : `${from}–${to}`;
  const ems = face.width(publisher) + face.width(span) + 2;
  const size = Math.min(22, (WIDTH - 2 * MARGIN) / ems);
  const right = WIDTH - MARGIN - face.width(span) * size;
  const paths = [face.line(publisher, MARGIN, FOLIO, size), face.line(span, right, FOLIO, size)];
  return `<path fill="${COLOURS.inkSoft}" d="${paths.join('')}"/>`;
}
