/**
 * The river on a narrow screen runs down beside the list. Its crests are those of the tide line,
 * turned by a quarter: time runs down, and a crest reaches out to the right.
 */
import { LEVELS, type Level } from '../../../words/keys.ts';
import { rippleOf, tideLine } from '../../../ui/tide-line/tide-line.ts';

/** In CSS pixels. */
export const RAIL = {
  /** Where calm water lies, from the left. */
  calm: 10,
  /** How far the highest crest could reach. */
  reach: 40,
  /** How long a crest is, down the page. */
  length: 64,
  width: 60,
  ripples: 2,
  rippleGap: 4.5,
} as const;

const { calm, reach, length, ripples, rippleGap } = RAIL;
const when = { iso: '2000', precision: 'year', year: 2000 } as const;

/** One crest of a level: its path, its tip, and how the path is laid for each of its ripples. */
export function railCrest(level: Level) {
  const line = tideLine([{ id: level, when, level }], {
    width: length,
    height: reach,
    crestWidth: length,
  });
  const [crest] = line.crests;
  return {
    path: line.stroke,
    tip: { x: calm + reach - (crest?.y ?? reach), y: crest?.x ?? length / 2 },
    lines: Array.from({ length: ripples + 1 }, (_, index) => {
      const { scale, shift } =
        index === 0 ? { scale: 1, shift: 0 } : rippleOf(index - 1, ripples, reach, rippleGap);
      // Down the page is along the line; up from calm water is to the right.
      const across = Math.round((calm + reach - shift) * 10) / 10;
      return `matrix(0 1 ${-Number(scale.toFixed(3))} 0 ${across} 0)`;
    }),
  };
}

export const RAIL_CRESTS = LEVELS.map((level) => ({ level, ...railCrest(level) }));
