/**
 * How the site's characters are read, and how letters are cut into what was read.
 */
import { blurred, reads } from './sound.ts';

export interface Readings {
  /**
   * Whether there is an index by pinyin; if not, the whole site is so little that it is read.
   */
  readonly indexed: boolean;
  /** Pairs of first letters that stand beside each other somewhere, where there is an index. */
  readonly pairs: ReadonlySet<string>;
  /** What a character is mostly read as. */
  readonly usual: ReadonlyMap<string, string>;
  /** The syllables that typed letters may be, each a whole one: `lu` is lu and lü. */
  syllables(typed: string): readonly string[];
  /** Whether letters begin a syllable and do not end it. */
  begins(typed: string): boolean;
}

const LONGEST_SYLLABLE = 6;

/** How many syllables of a word are asked for; the entries are read to the end. */
const SYLLABLES_ASKED = 6;

/** How many ways of cutting letters are tried: xian is a syllable, and two. */
const WAYS_TO_CUT = 16;

/** Reads the file of readings. */
export function readingsOf(file: string): Readings {
  const [pairs = '', ...lines] = file.split('\n');
  const usual = new Map<string, string>();
  const byLetters = new Map<string, string[]>();
  const beginnings = new Set<string>();
  for (const line of lines) {
    const syllable = /^[a-zü]*/u.exec(line)?.[0] ?? '';
    for (const character of line.slice(syllable.length)) usual.set(character, syllable);
    const letters = blurred(syllable);
    byLetters.set(letters, [...(byLetters.get(letters) ?? []), syllable]);
    for (let length = 1; length < letters.length; length += 1) {
      beginnings.add(letters.slice(0, length));
    }
  }
  return {
    indexed: pairs !== '',
    pairs: new Set(pairs.match(/../gu)),
    usual,
    syllables: (typed) =>
      byLetters.get(blurred(typed))?.filter((syllable) => reads(typed, syllable)) ?? [],
    begins: (typed) => beginnings.has(blurred(typed)),
  };
}

interface Step {
  readonly syllable: string;
  readonly end: number;
}

/** The syllables that begin at a place, the longest first. */
function stepsAt(letters: string, at: number, readings: Readings): Step[] {
  const steps: Step[] = [];
  for (let end = Math.min(at + LONGEST_SYLLABLE, letters.length); end > at; end -= 1) {
    for (const syllable of readings.syllables(letters.slice(at, end)))
      steps.push({ syllable, end });
  }
  return steps;
}

/**
 * Cuts letters into syllables.
 * @param most how many syllables of each way are given
 * @returns the first syllables of each way, the likeliest first; nothing where letters are left over
 */
export function cutsOf(letters: string, readings: Readings, most = SYLLABLES_ASKED): string[][] {
  const steps = Array.from(letters, (_, at) => stepsAt(letters, at, readings));
  const ends = [...Array<boolean>(letters.length).fill(false), true];
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    ends[at] = steps[at]?.some(({ end }) => ends[end]) ?? false;
  }
  let cuts: { syllables: string[]; at: number }[] = ends[0] ? [{ syllables: [], at: 0 }] : [];
  for (let count = 0; count < Math.min(most, letters.length); count += 1) {
    cuts = cuts
      .flatMap((cut) => {
        const next = (steps[cut.at] ?? []).filter(({ end }) => ends[end]);
        if (cut.at === letters.length) return [cut];
        return next.map(({ syllable, end }) => ({
          syllables: [...cut.syllables, syllable],
          at: end,
        }));
      })
      .slice(0, WAYS_TO_CUT);
  }
  return cuts.map(({ syllables }) => syllables);
}

/** A part of letters: a syllable, or what one begins with. */
export interface Unit {
  readonly typed: string;
  /** Where it is a whole one. */
  readonly syllable?: string;
}

const MIXTURES = 8;

/**
 * Cuts letters into whole syllables and beginnings of syllables.
 * @returns the ways with the fewest parts
 */
export function mixturesOf(letters: string, readings: Readings): Unit[][] {
  const rests: Unit[][][] = Array.from({ length: letters.length }, () => []);
  rests.push([[]]);
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    const rest = letters.slice(at);
    const shorter = [1, ...(/^[zcs]h/u.test(rest) ? [2] : [])];
    const units = [
      ...stepsAt(letters, at, readings).map(({ syllable, end }) => ({
        unit: { typed: letters.slice(at, end), syllable },
        end,
      })),
      ...shorter.map((length) => ({ unit: { typed: rest.slice(0, length) }, end: at + length })),
      // What is being typed.
      ...(rest.length > 1 && rest.length < LONGEST_SYLLABLE && readings.begins(rest)
        ? [{ unit: { typed: rest }, end: letters.length }]
        : []),
    ];
    rests[at] = units
      .flatMap(({ unit, end }) => (rests[end] ?? []).map((more) => [unit, ...more]))
      .sort((a, b) => a.length - b.length)
      .slice(0, MIXTURES);
  }
  return rests[0] ?? [];
}
