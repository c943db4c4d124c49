/** The cover of the book: the title in vertical writing, and the tide line below it. */
import { COLOURS } from '../../ui/colours.ts';
import { tideLine } from '../../ui/tide-line/tide-line.ts';
import { drawColumn, fitColumns, type Typeface } from '../../lib/typesetting.ts';
import type { ExhibitionData } from '../../model/schemas/exhibition-json.ts';
import { tideEvents } from '../milestones.ts';

/** In pixels, of the shape that shops and shelves of books expect. */
export const COVER = { width: 1200, height: 1800 };

const MARGIN = 110;
const TITLE = { top: 250, width: 400, height: 860 };
const SUBTITLE = { width: 200, height: 860 };
const TIDE = { top: 1290, height: 190 };

/** @returns SVG without text elements */
export function bookCover(data: ExhibitionData, face: Typeface): string {
  const { width, height } = COVER;
  const right = width - MARGIN;
  const limits = { pitch: 1.3, advance: 1.08 };
  const title = fitColumns([data.title], TITLE, { size: 270, ...limits }, face);
  const subtitle = fitColumns([data.subtitle ?? ''], SUBTITLE, { size: 52, ...limits }, face);
  const columns = ({ columns: texts, size }: typeof title, from: number) =>
    texts.map((text, index) => {
      const middle = from - size / 2 - index * size * limits.pitch;
      return drawColumn(text, middle, TITLE.top, size, limits.advance, face);
    });
  const titleLeft = right - title.columns.length * title.size * limits.pitch;
  const size = Math.min(44, (width - 2 * MARGIN) / face.width(data.publisher));
  // The thick and thin rule of a newspaper’s head.
  const rule = (y: number, thickness: number) =>
    `<rect x="${MARGIN}" y="${y}" width="${width - 2 * MARGIN}" height="${thickness}" fill="${COLOURS.ink}"/>`;
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}">` +
    `<rect width="${width}" height="${height}" fill="${COLOURS.paper}"/>` +
    rule(120, 12) +
    rule(140, 2.5) +
    `<path fill="${COLOURS.ink}" d="${columns(title, right).join('')}"/>` +
    `<path fill="${COLOURS.cinnabar}" d="${columns(subtitle, titleLeft - 20).join('')}"/>` +
    tide(data) +
    `<path fill="${COLOURS.inkSoft}" d="${face.line(data.publisher, MARGIN, 1690, size)}"/></svg>`
  );
}

function tide(data: ExhibitionData): string {
  const { width } = COVER;
  const options = { width, height: TIDE.height, ripples: 7, rippleGap: 17, clusterWithin: 12 };
  const { stroke, ripples } = tideLine(tideEvents(data), options);
  const below = ripples.map(
    (path, index) => `<path d="${path}" stroke-width="2" opacity="${(7 - index) / 12}"/>`,
  );
  return (
    `<g transform="translate(0 ${TIDE.top})" fill="none" stroke="${COLOURS.indigo}" stroke-linejoin="round">` +
    `${below.join('')}<path d="${stroke}" stroke-width="6"/></g>`
  );
}
