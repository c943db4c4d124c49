/**
 * The river as SVG: written into the page by the build, and again by the browser when a reader looks
 * closer. Across it is drawn in percentages, so that the words keep their size at any width.
 */
import { escapeUTF8 } from 'entities/escape';
import { formatDate, spanOf } from '../../../model/date.ts';
import { directionShape } from '../../../ui/direction-shapes.ts';
import { ripplesOf } from '../../../ui/tide-line/tide-line.ts';
import { timeline } from '../../../words/zh-cn/timeline.ts';
import type { ExploredEvent } from '../explorer/exploration.ts';
import { RIVER, type RiverLayout } from './river-layout.ts';

const { width, swell } = RIVER;
/** Room above the highest crest for its date. */
const TOP = 54;
const RIPPLES = ripplesOf(5, swell, 11);
const BOTTOM = TOP + swell + 5 * 11;

/** In CSS pixels, with the axis. */
export const RIVER_HEIGHT = BOTTOM + 34;

/** Where a crest leads that stands for one event or several, the first in a year. */
export type CrestLink = (ids: readonly string[], year: number) => string;

/**
 * Where crests lead on the timeline's own page: to the entries below, and where these are too many for
 * one page, to the event's page or the year's.
 * @param pages the address of the timeline, where its events are too many
 */
export function crestLink(pages: string | undefined): CrestLink {
  return ([id = '', ...others], year) => {
    if (pages === undefined) return `#${id}`;
    return pages + (others.length > 0 ? `years/${year}/` : `${id}/`);
  };
}

/** The sign of a crest that stands for several events, in a box of 16: slips, one behind the other. */
const MANY = 'M0 5h12v9H0zM4 1h12v9h-3v-6H4z';

const percent = (x: number) => `${Math.round((x / width) * 1000) / 10}%`;

/**
 * What stands within the river's `<svg>`.
 * @param events all that crests may stand for, by their ids
 */
export function riverMarkup(
  { stroke, crests, ticks, band }: RiverLayout,
  events: ReadonlyMap<string, ExploredEvent>,
  href: CrestLink,
): string {
  // The ripples are the stroke again, lower and fainter.
  const water = RIPPLES.map(({ scale, shift }, index) => {
    const y = Math.round((shift + TOP) * 10) / 10;
    return `<use class="ripple r${index + 1}" href="#river-line" transform="matrix(1 0 0 ${scale.toFixed(3)} 0 ${y})"/>`;
  });
  const highlight = band
    ? `<rect class="band" x="${percent(band.from)}" width="${percent(band.to - band.from)}" y="0" height="${BOTTOM}"/>`
    : '';
  const axis = ticks.map(({ x, year, month }) => {
    const at = percent(x);
    const label = year ?? (month && timeline.month(month));
    const text = label ? `<text x="${at}" y="${BOTTOM + 28}" dx="3">${label}</text>` : '';
    return `<line x1="${at}" x2="${at}" y1="${BOTTOM}" y2="${BOTTOM + (label ? 9 : 5)}"/>${text}`;
  });
  const links = crests.map(({ ids, x, y, from, to }) => {
    const [first, last] = [events.get(ids[0] ?? ''), events.get(ids.at(-1) ?? '')];
    if (!first || !last) return '';
    const one = ids.length === 1;
    const { when, text, direction } = first;
    const title = one
      ? `${formatDate(when)} ${text}`
      : timeline.cluster(when.year, last.when.year, ids.length);
    const below = one ? when.month && timeline.month(when.month) : timeline.many(ids.length);
    const span = one ? '' : ` data-span="${spanOf(when).start} ${spanOf(last.when).end}"`;
    return (
      `<a class="crest" href="${escapeUTF8(href(ids, when.year))}" data-direction-index="${one ? direction.index : ''}"${span}>` +
      `<title>${escapeUTF8(title)}</title>` +
      // As long as the date is: a month, a year, or all that the crest stands for.
      `<rect class="span" x="${percent(from)}" width="${percent(to - from)}" y="${BOTTOM - 5}" height="5"/>` +
      `<svg x="${percent(x)}" y="${TOP + y}" overflow="visible">` +
      `<rect class="target" x="-22" y="-50" width="44" height="62"/>` +
      `<path transform="translate(-8 -8)" d="${one ? directionShape(direction.index) : MANY}"/>` +
      `<text class="year" y="-30">${when.year}</text>` +
      `${below ? `<text class="month" y="-14">${below}</text>` : ''}</svg></a>`
    );
  });
  return (
    `<g aria-hidden="true">${highlight}` +
    `<svg viewBox="0 0 ${width} ${BOTTOM}" width="100%" height="${BOTTOM}" preserveAspectRatio="none">` +
    `<defs><path id="river-line" pathLength="1" d="${stroke}" vector-effect="non-scaling-stroke"/></defs>${water.join('')}` +
    `<use class="stroke" href="#river-line" y="${TOP}"/></svg>` +
    `<g class="axis"><line x2="100%" y1="${BOTTOM}" y2="${BOTTOM}"/>${axis.join('')}</g></g>` +
    links.join('')
  );
}
