/**
 * The river as SVG: written into the page by the build, and again by the browser when a reader looks
 * closer. Across it is drawn in percentages, so that the words keep their size at any width.
 */
import { formatDate, spanOf } from '../../../model/date.ts';
import type { ExploredEvent } from '../explorer/exploration.ts';
import { type River, RIVER } from './river-geometry.ts';
import { rippleOf } from '../../../ui/tide-line/tide-line.ts';
import { timeline } from '../../../words/zh-cn/timeline.ts';
import { directionShape } from '../../../ui/direction-shapes.ts';

const { width, swell, top, ripples, rippleGap, axis } = RIVER;
const BOTTOM = top + swell + ripples * rippleGap;

/** In CSS pixels. */
export const RIVER_HEIGHT = BOTTOM + axis;

export interface RiverEvents {
  /** All that may be shown. */
  readonly events: ReadonlyMap<string, ExploredEvent>;
  /** The ids of the directions, in the exhibition's order. */
  readonly directions: readonly string[];
  /** Where a crest leads, which stands for one event or several. */
  readonly href: (ids: readonly string[]) => string;
}

/** The sign of a crest that stands for several events, in a box of 16: slips, one behind the other. */
const MANY = 'M0 5h12v9H0zM4 1h12v9h-3v-6H4z';

const percent = (x: number) => `${Math.round((x / width) * 1000) / 10}%`;

/** Its own: this goes to browsers, and that of a package would be three times as long. */
function escape(text: string): string {
  const entities: Record<string, string> = {
    '&': '&amp;',
    '<': '&lt;',
    '>': '&gt;',
    '"': '&quot;',
  };
  return text.replace(/[&<>"]/gu, (character) => entities[character] ?? '');
}

/** What stands within the river's `<svg>`. */
export function riverMarkup(river: River, { events, directions, href }: RiverEvents): string {
  const indexOf = (direction: string) => Math.max(0, directions.indexOf(direction));
  const line = `vector-effect="non-scaling-stroke"`;
  // The ripples are the stroke again, lower and fainter.
  const water = Array.from({ length: ripples }, (_, index) => {
    const { scale, shift } = rippleOf(index, ripples, swell, rippleGap);
    const y = Math.round((shift + top) * 10) / 10;
    return `<use class="ripple r${index + 1}" href="#river-line" transform="matrix(1 0 0 ${scale.toFixed(3)} 0 ${y})"/>`;
  });
  const band = river.band
    ? `<rect class="band" x="${percent(river.band.from)}" width="${percent(river.band.to - river.band.from)}" y="0" height="${BOTTOM}"/>`
    : '';
  const ticks = river.ticks.map(({ x, year, month }) => {
    const at = percent(x);
    const label = year ?? (month && timeline.month(month));
    const text = label ? `<text x="${at}" y="${BOTTOM + 28}" dx="3">${label}</text>` : '';
    return `<line x1="${at}" x2="${at}" y1="${BOTTOM}" y2="${BOTTOM + (label ? 9 : 5)}"/>${text}`;
  });
  const crests = river.crests.map(({ ids, x, y, from, to }) => {
    const [first, last] = [events.get(ids[0] ?? ''), events.get(ids.at(-1) ?? '')];
    if (!first || !last) return '';
    const one = ids.length === 1;
    const { when, text } = first;
    const title = one
      ? `${formatDate(when)} ${text}`
      : timeline.cluster(when.year, last.when.year, ids.length);
    const below = one ? when.month && timeline.month(when.month) : timeline.many(ids.length);
    const index = indexOf(first.direction);
    const span = one ? '' : ` data-span="${spanOf(when).start} ${spanOf(last.when).end}"`;
    return (
      `<a class="crest" href="${escape(href(ids))}" data-direction-index="${one ? index : ''}"${span}>` +
      `<title>${escape(title)}</title>` +
      // As long as the date is: a month, a year, or all that the crest stands for.
      `<rect class="span" x="${percent(from)}" width="${percent(to - from)}" y="${BOTTOM - 5}" height="5"/>` +
      `<svg x="${percent(x)}" y="${top + y}" overflow="visible">` +
      `<rect class="target" x="-22" y="-50" width="44" height="62"/>` +
      `<path transform="translate(-8 -8)" d="${one ? directionShape(index) : MANY}"/>` +
      `<text class="year" y="-30">${when.year}</text>` +
      `${below ? `<text class="month" y="-14">${below}</text>` : ''}</svg></a>`
    );
  });
  return (
    `<g aria-hidden="true">${band}` +
    `<svg viewBox="0 0 ${width} ${BOTTOM}" width="100%" height="${BOTTOM}" preserveAspectRatio="none">` +
    `<defs><path id="river-line" pathLength="1" d="${river.stroke}" ${line}/></defs>${water.join('')}` +
    `<use class="stroke" href="#river-line" y="${top}"/></svg>` +
    `<g class="axis"><line x2="100%" y1="${BOTTOM}" y2="${BOTTOM}"/>${ticks.join('')}</g></g>` +
    crests.join('')
  );
}
