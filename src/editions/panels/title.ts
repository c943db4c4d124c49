/**
 * The first panel: the exhibition’s name in vertical writing, and the tide as wide as the panel.
 */
import { escapeUTF8 } from 'entities';
import { tideLine } from '../../ui/tide-line/tide-line.ts';
import { fitColumns, type Typeface } from '../../lib/typesetting.ts';
import type { ExhibitionData } from '../../model/schemas/exhibition-data.ts';
import { tideEvents } from '../epub/pages.ts';

const spans = (texts: readonly string[]) =>
  texts.map((text) => `<span>${escapeUTF8(text)}</span>`).join('');

/** Short numbers stand upright in a column. */
export const upright = (text: string) =>
  escapeUTF8(text).replace(/(?<![\d#])\d{1,2}(?![\d;])/gu, '<b class="upright">$&</b>');

/**
 * @param face measures the title, which is set as large as its place lets it
 * @returns HTML
 */
export function titlePanel(data: ExhibitionData, face: Typeface) {
  const { title, subtitle, publisher, article, seal } = data;
  // Its halves stand on lines of their own, as a couplet.
  const epigraph = data.epigraph.split(/(?<=；)/u);
  const events = tideEvents(data);
  const years = events.map(({ when }) => when.year);
  const span = [...new Set([years[0], years.at(-1)])].join('–');
  const limits = { size: 292, pitch: 1.12, advance: 1.05 };
  const set = fitColumns([title], { width: 330, height: 930 }, limits, face);
  const longest = Math.max(...epigraph.map((half) => face.width(half)), 1);
  const couplet = Math.min(66, 680 / longest);
  return `<section class="panel cover" aria-label="${escapeUTF8(title)}">
    <header><span>${escapeUTF8(publisher)}</span><span>${span}</span></header>
    <div class="columns">
      <h1 class="display" style="font-size:${set.size.toFixed(1)}mm">${spans(set.columns)}</h1>
      <p class="subtitle display">${upright(subtitle)}</p>
      <p class="headline display">${spans(article.title.split(/\s+/u))}</p>
    </div>
    ${seal ? `<p class="seal display" data-count="${Array.from(seal).length}"><span>${escapeUTF8(seal)}</span></p>` : ''}
    <p class="epigraph display" style="font-size:${couplet.toFixed(1)}mm">${spans(epigraph)}</p>
    ${tide(events)}
  </section>`;
}

/** From edge to edge, and down to the foot: the water that the exhibition stands on. */
function tide(events: ReturnType<typeof tideEvents>): string {
  const [width, height, count, gap] = [800, 190, 13, 27];
  const { stroke, ripples } = tideLine(events, {
    width,
    height,
    ripples: count,
    rippleGap: gap,
    clusterWithin: 8,
    crestWidth: 118,
  });
  const water = ripples.map(
    (path, index) =>
      `<path d="${path}" opacity="${(0.75 * (1 - index / (count + 2))).toFixed(3)}"/>`,
  );
  return `<svg class="tide" viewBox="0 -6 ${width} 600" aria-hidden="true"><g stroke-width="0.9">${water.join('')}</g><path stroke-width="3.2" d="${stroke}"/></svg>`;
}
