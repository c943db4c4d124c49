/** The panel of the milestones: the tide runs down it to scale, each crest with its words. */
import { escapeUTF8 } from 'entities';
import type { Typeface } from '../../lib/typesetting.ts';
import type { ExhibitionData } from '../../model/schemas/exhibition-json.ts';
import type { MilestoneRecord } from '../../model/schemas/milestones-json.ts';
import { directionShape } from '../../ui/direction-shapes.ts';
import { type TideLine, tideLine } from '../../ui/tide-line/tide-line.ts';
import { words } from '../../words/index.ts';
import { LEVELS, UNNAMED_LEVEL } from '../../words/own.ts';
import { dateElement, tideEvents, tideLabel } from '../milestones.ts';
import { placeLabels } from './label-layout.ts';
import { yearNumber } from '../../lib/text/year.ts';

const { editions } = words;

/** In millimetres, as everything on panels. */
const RIVER = { top: 400, height: 1440, calm: 150, crest: 150 };
const TEXT = { left: 362, width: 378 };
/** Sizes of the words, the largest that lets all stand; the date is half as large again. */
const SIZES = [20, 19, 18, 17, 16, 15, 14, 13, 12];
const DATE = 1.55;
const LEADING = 1.5;
/** Between two events. */
const GAP = 0.6;

/** The sign of a direction. */
const sign = (index: number | undefined) =>
  `<svg class="sign" data-direction-index="${index ?? ''}" viewBox="0 0 16 16" aria-hidden="true"><path d="${directionShape(index)}"/></svg>`;

/** How high an event’s words stand at a size; lines break a little before they are full. */
function heightOf({ text }: MilestoneRecord, size: number, face: Typeface): number {
  const lines = Math.ceil((face.width(text) * size * 1.05) / TEXT.width);
  return size * (DATE * 1.25 + lines * LEADING + GAP);
}

/**
 * The milestones whose words there is room for: of too many the highest.
 * @returns them in their order, and the size of the words in millimetres
 */
export function milestonesThatFit(events: readonly MilestoneRecord[], face: Typeface) {
  const fits = (some: readonly MilestoneRecord[], size: number) =>
    some.reduce((sum, event) => sum + heightOf(event, size, face), 0) <= RIVER.height;
  const size = SIZES.find((each) => fits(events, each));
  if (size !== undefined) return { shown: events, size };
  const smallest = SIZES.at(-1) ?? 0;
  const rank = ({ level }: MilestoneRecord) => LEVELS.indexOf(level?.id ?? UNNAMED_LEVEL);
  const kept = new Set<MilestoneRecord>();
  for (const event of events.toSorted((a, b) => rank(b) - rank(a))) {
    if (!fits([...kept, event], smallest)) break;
    kept.add(event);
  }
  return { shown: events.filter((event) => kept.has(event)), size: smallest };
}

/** @returns HTML */
export function riverPanel(
  data: ExhibitionData,
  { title, events }: NonNullable<ExhibitionData['milestones']>,
  face: Typeface,
): string {
  const { directions } = data;
  const waves = tideEvents(data);
  const drawing = { width: RIVER.height, height: RIVER.crest, ripples: 9, rippleGap: 15 };
  const line = tideLine(waves, { ...drawing, crestWidth: 130, clusterWithin: 4 });
  const { shown, size } = milestonesThatFit(events, face);
  const crests = new Map(line.crests.flatMap(({ ids, x, y }) => ids.map((id) => [id, { x, y }])));
  // The middle of a date stands beside its crest.
  const half = size * DATE * 0.62;
  const tops = placeLabels(
    shown.map((event) => ({
      wanted: (crests.get(event.id)?.x ?? 0) - half,
      length: heightOf(event, size, face),
    })),
    { from: 0, to: RIVER.height },
  );
  const leaders = shown.map(({ id }, index) => {
    const { x = 0, y = 0 } = crests.get(id) ?? {};
    const [from, to] = [RIVER.calm + RIVER.crest - y + 4, TEXT.left - 8];
    const middle = ((tops[index] ?? 0) + half).toFixed(1);
    const bend = Math.max(from, to - 26).toFixed(1);
    return `<path d="M${from.toFixed(1)} ${x}H${bend}L${to - 4} ${middle}H${to}"/>`;
  });
  const entries = shown.map((event, index) => {
    const { direction, text } = event;
    const own = direction && directions.findIndex(({ id }) => id === direction.id);
    return `<li style="inset-block-start:${(tops[index] ?? 0).toFixed(1)}mm"><p class="date display">${sign(own)}${dateElement(event, escapeUTF8)}</p><p>${escapeUTF8(text)}</p></li>`;
  });
  const [head = '', ...rest] = title.split('：');
  const tail = rest.join('：');
  const left =
    shown.length < events.length
      ? `<p>${editions.moreMilestones(shown.length, events.length)}</p>`
      : '';
  const key = directions.map(({ name }, index) => `<span>${sign(index)}${escapeUTF8(name)}</span>`);
  return `<section class="panel river" aria-label="${escapeUTF8(title)}">
    <h2 class="display">${escapeUTF8(head)}${tail && `<span class="pause">：</span><span class="second">${escapeUTF8(tail)}</span>`}</h2>
    <div class="course" style="inset-block-start:${RIVER.top}mm;block-size:${RIVER.height}mm;font-size:${size}mm">
      ${water(line, leaders, tideLabel(waves))}
      <ol style="inset-inline-start:${TEXT.left}mm;inline-size:${TEXT.width}mm">${entries.join('')}</ol>
    </div>
    <footer><div class="key">${key.join('')}<span>${editions.crests}</span></div>${left}</footer>
  </section>`;
}

/** The tide turned so that it runs downwards; its years stand in the calm water. */
function water(line: TideLine, leaders: readonly string[], label: string): string {
  const turned = `transform="translate(${RIVER.calm + RIVER.crest} 0) rotate(90)"`;
  const ripples = line.ripples.map(
    (path, index) => `<path d="${path}" opacity="${(0.7 * (1 - index / 11)).toFixed(3)}"/>`,
  );
  // As many years as can be told apart.
  const every = [1, 2, 5, 10, 20, 50].find((step) => line.years.length / step <= 24) ?? 100;
  const years = line.years
    .filter(({ year }) => year % every === 0)
    .map(
      ({ year, x }) =>
        `<path d="M0 ${x}h34"/><text x="40" y="${x + 4.6}">${yearNumber(year)}</text>`,
    );
  return `<svg class="water" viewBox="0 0 ${TEXT.left} ${RIVER.height}" role="img" aria-label="${escapeUTF8(label)}">
    <g class="lines" ${turned}><g stroke-width="0.8">${ripples.join('')}</g><path stroke-width="3" d="${line.stroke}"/></g>
    <g class="leaders">${leaders.join('')}</g><g class="years">${years.join('')}</g></svg>`;
}
