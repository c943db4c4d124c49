/**
 * The river as SVG: written into the page by the build, and again by the browser when a reader looks
 * closer. Across it is drawn in percentages, so that the words keep their size at any width.
 */
import { escapeUTF8 } from 'entities/escape';
import { spanOf, yearsNamed } from '../../../model/date.ts';
import { formatDate } from '../../../model/date-words.ts';
import { directionShape } from '../../../ui/direction-shapes.ts';
import { levelName, timeline } from '../../../words/zh-cn/timeline.ts';
import type { ExploredEvent } from '../explorer/exploration.ts';
import { verticalWords, WORDS_HEIGHT } from './event-words.ts';
import { crestLabels } from './river-labels.ts';
import { RIVER, type RiverLayout } from './river-layout.ts';
import { yearNumber, yearSlug } from '../../../lib/text/year.ts';

const { width } = RIVER;
/** Room above the highest crest for its date. */
const TOP = 54;
/** How far the last current lies below calm water. */
const DEPTH = 48;
const bottomOf = (swell: number) => TOP + swell + DEPTH + 8;
/** Room for the axis; the words of events begin below it. */
const AXIS = 40;

/** In CSS pixels, with the axis, and below it the words of events where they are shown. */
export const riverHeight = (swell: number, withWords: boolean) =>
  bottomOf(swell) + AXIS + (withWords ? WORDS_HEIGHT : 0);

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
    return pages + (others.length > 0 ? `years/${yearSlug(year)}/` : `${id}/`);
  };
}

/** The sign of a crest that stands for several events, in a box of 16: slips, one behind the other. */
const MANY = 'M0 5h12v9H0zM4 1h12v9h-3v-6H4z';

const percent = (x: number) => `${Math.round((x / width) * 1000) / 10}%`;

/** From where the first of some events begins to where the last ends, in fractional years and in whole. */
function coveredBy(events: readonly ExploredEvent[]) {
  const spans = events.map(({ when }) => ({ ...spanOf(when), ...yearsNamed(when) }));
  const [starts, firsts] = [spans.map(({ start }) => start), spans.map(({ first }) => first)];
  return {
    ...{ start: Math.min(...starts), end: Math.max(...spans.map(({ end }) => end)) },
    ...{ first: Math.min(...firsts), last: Math.max(...spans.map(({ last }) => last)) },
  };
}

/** From one lane of stretches to the next above it, in CSS pixels, and how many there are at most. */
const [LANE, LANES] = [8, 4];

/** All that is drawn of a crest's stretch: to the edge where a side is open. */
const reachOf = ({ from, to, opensBack, opensOn }: RiverLayout['crests'][number]) => ({
  from: opensBack ? 0 : from,
  to: opensOn ? width : to,
});

/**
 * On which lane each stretch lies: the lowest is that of days, months and years, and what goes on for
 * years lies above, so that it does not hide what happened meanwhile.
 */
function lanesOf(crests: RiverLayout['crests']): number[] {
  const ends: number[] = [];
  return crests.map((crest) => {
    if (!crest.long) return 0;
    const { from, to } = reachOf(crest);
    const free = ends.findIndex((end) => end <= from);
    const lane = free < 0 ? Math.min(ends.length, LANES - 2) : free;
    ends[lane] = Math.max(ends[lane] ?? 0, to);
    return lane + 1;
  });
}

/**
 * As long as the date is: a month, a year, a span, or all that the crest stands for. Dotted where it is
 * about or in doubt, and where it goes on nobody knows how far.
 * @param y where it lies
 */
function stretchOf(crest: RiverLayout['crests'][number], y: number): string {
  const { from, to, unsure } = crest;
  const reach = reachOf(crest);
  const dotted = (start: number, end: number) =>
    end > start
      ? // What few rivers have is said by attributes: rules would weigh on every page that has a river.
        `<line class="dotted" x1="${percent(start)}" x2="${percent(end)}" y1="${y + 2}" y2="${y + 2}" stroke-width="5" stroke-dasharray="5 4"/>`
      : '';
  const known = unsure
    ? dotted(from, to)
    : `<rect class="span" x="${percent(from)}" width="${percent(to - from)}" y="${y}" height="5"/>`;
  return dotted(reach.from, from) + known + dotted(to, reach.to);
}

/**
 * What stands within the river's `<svg>`.
 * @param events all that crests may stand for, by their ids
 */
export function riverMarkup(
  { swell, stroke, currents, levels, crests, ticks, band, recordedFrom }: RiverLayout,
  events: ReadonlyMap<string, ExploredEvent>,
  href: CrestLink,
  withWords: boolean,
): string {
  const bottom = bottomOf(swell);
  // Each below the one before; the bold stroke runs along the tops of all.
  const water = currents.map(({ index, stroke: current }, at) => {
    const y = TOP + Math.round((DEPTH * (at + 1)) / currents.length);
    return `<path class="current" data-direction-index="${index}" transform="translate(0 ${y})" d="${current}" vector-effect="non-scaling-stroke"/>`;
  });
  const heights = levels.map(({ y }) => `<line x2="100%" y1="${TOP + y}" y2="${TOP + y}"/>`);
  const names = levels.map(
    ({ level, y }) => `<text x="-10" y="${TOP + y + 5}">${escapeUTF8(levelName(level))}</text>`,
  );
  const flat =
    recordedFrom === undefined
      ? ''
      : `<text y="${TOP + swell - 10}">${timeline.recordedFrom(recordedFrom)}</text>`;
  const words = withWords ? verticalWords(crests, events) : new Map<string, string>();
  const highlight = band
    ? `<rect class="band" x="${percent(band.from)}" width="${percent(band.to - band.from)}" y="0" height="${bottom}"/>`
    : '';
  const axis = ticks.map(({ x, year, month, middle = x }) => {
    const at = percent(x);
    const label = year === undefined ? month && timeline.month(month) : yearNumber(year);
    const text = label ? `<text x="${percent(middle)}" y="${bottom + 28}">${label}</text>` : '';
    return `<line x1="${at}" x2="${at}" y1="${bottom}" y2="${bottom + (label ? 9 : 5)}"/>${text}`;
  });
  const lanes = lanesOf(crests);
  const byCrest = crests.map(({ ids }) =>
    ids.flatMap((id) => events.get(id) ?? []).sort((a, b) => a.when.year - b.when.year),
  );
  const labels = crestLabels(
    crests,
    byCrest.map((members) => members.map(({ when }) => when)),
  );
  const links = crests.map((crest, at) => {
    const { ids, x, y } = crest;
    const members = byCrest[at] ?? [];
    const [first] = members;
    if (!first) return '';
    const one = ids.length === 1;
    const { when, text, direction } = first;
    const covered = coveredBy(members);
    const title = one
      ? `${formatDate(when)} ${text}`
      : timeline.cluster(covered.first, covered.last, ids.length);
    const { year = '', below = '', shift = 0 } = labels[at] ?? {};
    const beside = shift === 0 ? '' : ` x="${shift}"`;
    // Hours are enough to look closer at.
    const [start, end] = [covered.start, covered.end].map((year) => Number(year.toFixed(3)));
    const span = one ? '' : ` data-span="${start} ${end}"`;
    return (
      `<a class="crest" href="${escapeUTF8(href(ids, when.year))}" data-direction-index="${one ? (direction?.index ?? '') : ''}"${span}>` +
      `<title>${escapeUTF8(title)}</title>` +
      stretchOf(crest, bottom - 5 - LANE * (lanes[at] ?? 0)) +
      `<svg x="${percent(x)}" y="${TOP + y}" overflow="visible">` +
      `<rect class="target" x="-22" y="-50" width="44" height="62"/>` +
      `<path transform="translate(-8 -8)" d="${one ? directionShape(direction?.index) : MANY}"/>` +
      (year ? `<text class="year"${beside} y="-30">${year}</text>` : '') +
      `${below ? `<text class="month"${beside} y="-14">${below}</text>` : ''}</svg>` +
      `${words.has(ids.join()) ? `<svg x="${percent(x)}" y="${bottom + AXIS}" overflow="visible">${words.get(ids.join()) ?? ''}</svg>` : ''}</a>`
    );
  });
  return (
    `<g aria-hidden="true">${highlight}<g class="levels">${heights.join('')}</g>` +
    `<svg viewBox="0 0 ${width} ${bottom}" width="100%" height="${bottom}" preserveAspectRatio="none">` +
    `${water.join('')}<path class="stroke" transform="translate(0 ${TOP})" d="${stroke}" vector-effect="non-scaling-stroke"/></svg>` +
    `<g class="levels">${names.join('')}${flat}</g>` +
    `<g class="axis"><line x2="100%" y1="${bottom}" y2="${bottom}"/>${axis.join('')}</g></g>` +
    links.join('')
  );
}
