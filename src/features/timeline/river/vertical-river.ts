/**
 * The vertical river: on a narrow screen the river runs down beside the list. Its crests are those of
 * the tide line, turned by a quarter: time runs down, and a crest reaches out to the right.
 */
import { ripplesOf, tideLine } from '../../../ui/tide-line/tide-line.ts';
import type { Level } from '../../../words/keys.ts';

/** In CSS pixels. */
export const VERTICAL_RIVER = {
  /** Where calm water lies, from the left. */
  calm: 10,
  /** How long a crest is, down the page. */
  length: 64,
  width: 60,
  rippleGap: 4.5,
} as const;

const { calm, length, rippleGap } = VERTICAL_RIVER;
/** How far the highest crest could reach. */
const REACH = 40;
const when = { iso: '2000', precision: 'year', year: 2000 } as const;

/** One crest of a level: its path, its tip, and how the path is laid for each of its ripples. */
export function verticalCrest(level: Level) {
  const size = { width: length, height: REACH, crestWidth: length };
  const { stroke, crests } = tideLine([{ id: level, when, level }], size);
  const { x = length / 2, y = REACH } = crests[0] ?? {};
  return {
    path: stroke,
    tip: { x: calm + REACH - y, y: x },
    lines: [{ scale: 1, shift: 0 }, ...ripplesOf(2, REACH, rippleGap)].map(({ scale, shift }) => {
      // Down the page is along the line; up from calm water is to the right.
      const across = Math.round((calm + REACH - shift) * 10) / 10;
      return `matrix(0 1 ${-Number(scale.toFixed(3))} 0 ${across} 0)`;
    }),
  };
}
