/** The first panel: the exhibition’s name in vertical writing, and the tide as wide as the panel. */
import { escapeUTF8 } from 'entities';
import { fitColumns, type Typeface } from '../../lib/typesetting.ts';
import type { ExhibitionData } from '../../model/schemas/exhibition-json.ts';
import { spanOfYears, type TideEvent, tideLine } from '../../ui/tide-line/tide-line.ts';
import { tideEvents } from '../milestones.ts';
import { lines, upright } from './markup.ts';

/**
 * @param face measures the title, which is set as large as its place lets it
 * @param picture stands where the tide would, as HTML; none where there is none
 */
export function titlePanel(data: ExhibitionData, face: Typeface, picture?: string): string {
  const { title, subtitle, publisher, article, seal } = data;
  // Its halves stand on lines of their own, as a couplet.
  const epigraph = data.epigraph?.split(/(?<=；)/u) ?? [];
  const events = tideEvents(data);
  const limits = { size: 292, pitch: 1.12, advance: 1.05 };
  const set = fitColumns([title], { width: 330, height: 930 }, limits, face);
  const longest = Math.max(...epigraph.map((half) => face.width(half)), 1);
  const couplet = Math.min(66, 680 / longest);
  return `<section class="panel cover" aria-label="${escapeUTF8(title)}">
    <header><span>${escapeUTF8(publisher)}</span><span>${spanOfYears(events)}</span></header>
    <div class="columns">
      <h1 class="display" style="font-size:${set.size.toFixed(1)}mm">${lines(set.columns)}</h1>
      ${subtitle === undefined ? '' : `<p class="subtitle display">${upright(subtitle)}</p>`}
      ${article ? `<p class="headline display">${lines(article.title.split(/\s+/u))}</p>` : ''}
    </div>
    ${seal ? `<p class="seal display" data-count="${Array.from(seal).length}"><span>${escapeUTF8(seal)}</span></p>` : ''}
    ${epigraph.length > 0 ? `<p class="epigraph display" style="font-size:${couplet.toFixed(1)}mm">${lines(epigraph)}</p>` : ''}
    ${events.length > 0 ? tide(events) : ''}
    ${picture ? `<div class="below-title">${picture}</div>` : ''}
  </section>`;
}

/** From edge to edge, and down to the foot: the water that the exhibition stands on. */
function tide(events: readonly TideEvent[]): string {
  const options = { width: 800, height: 190, ripples: 13, rippleGap: 27, clusterWithin: 8 };
  const { stroke, ripples } = tideLine(events, { ...options, crestWidth: 118 });
  const water = ripples.map(
    (path, index) => `<path d="${path}" opacity="${(0.75 * (1 - index / 15)).toFixed(3)}"/>`,
  );
  return `<svg class="tide" viewBox="0 -6 800 600" aria-hidden="true"><g stroke-width="0.9">${water.join('')}</g><path stroke-width="3.2" d="${stroke}"/></svg>`;
}
