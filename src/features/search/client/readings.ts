/** How the site's characters are read, and how letters are cut into what was read. */
import { blurred, reads } from './sound.ts';

export type Readings = ReturnType<typeof readingsOf>;

const LONGEST_SYLLABLE = 6;

/** How many syllables of a word are asked for; the entries are read to the end. */
const SYLLABLES_ASKED = 6;

/** How many ways of cutting letters are tried: xian is a syllable, and two. */
const WAYS_TO_CUT = 16;
const MIXTURES = 8;

/** Reads the file of readings. */
export function readingsOf(file: string) {
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
    /** Whether there is an index by pinyin; a small site has none, and is read whole. */
    indexed: pairs !== '',
    /** Pairs of first letters that stand beside each other somewhere, where there is an index. */
    pairs: new Set<string>(pairs.match(/../gu)),
    /** What a character is mostly read as. */
    usual,
    /** The syllables that typed letters may be, each a whole one: `lu` is lu and lü. */
    syllables: (typed: string) =>
      byLetters.get(blurred(typed))?.filter((syllable) => reads(typed, syllable)) ?? [],
    /** Whether letters begin a syllable and do not end it. */
    begins: (typed: string) => beginnings.has(blurred(typed)),
  };
}

/** The syllables that begin at a place, with where they end, the longest first. */
function stepsAt(letters: string, at: number, readings: Readings) {
  const steps: { syllable: string; end: number }[] = [];
  for (let end = Math.min(at + LONGEST_SYLLABLE, letters.length); end > at; end -= 1) {
    const syllables = readings.syllables(letters.slice(at, end));
    steps.push(...syllables.map((syllable) => ({ syllable, end })));
  }
  return steps;
}

/**
 * Cuts letters into syllables.
 * @param most how many syllables of each way are given
 * @returns the first syllables of each way, the likeliest first; nothing where letters are left over
 */
export function cutsOf(letters: string, readings: Readings, most = SYLLABLES_ASKED): string[][] {
  /** By place: the syllables after which the letters can be cut to their end. */
  const steps: ReturnType<typeof stepsAt>[] = [];
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    const all = stepsAt(letters, at, readings);
    steps[at] = all.filter(({ end }) => end === letters.length || steps[end]?.length);
  }
  const cuts: string[][] = [];
  const cut = (before: readonly string[], at: number) => {
    if (cuts.length === WAYS_TO_CUT) return;
    if (at === letters.length || before.length === most) cuts.push([...before]);
    else for (const { syllable, end } of steps[at] ?? []) cut([...before, syllable], end);
  };
  cut([], 0);
  return cuts;
}

/** A part of letters: a syllable, or what one begins with. */
export interface Unit {
  readonly typed: string;
  /** Where it is a whole one. */
  readonly syllable?: string;
}

/** Cuts letters into syllables and beginnings of syllables, in the ways with the fewest parts. */
export function mixturesOf(letters: string, readings: Readings): Unit[][] {
  const rests: Unit[][][] = Array.from({ length: letters.length }, () => []);
  rests.push([[]]);
  for (let at = letters.length - 1; at >= 0; at -= 1) {
    const rest = letters.slice(at);
    const steps: { syllable?: string; end: number }[] = stepsAt(letters, at, readings);
    steps.push({ end: at + 1 });
    if (/^[zcs]h/u.test(rest)) steps.push({ end: at + 2 });
    // The last syllable, as far as it is typed.
    const begun = rest.length > 1 && rest.length < LONGEST_SYLLABLE && readings.begins(rest);
    if (begun) steps.push({ end: letters.length });
    rests[at] = steps
      .flatMap(({ end, ...syllable }) => {
        const unit: Unit = { typed: letters.slice(at, end), ...syllable };
        return (rests[end] ?? []).map((more) => [unit, ...more]);
      })
      .sort((a, b) => a.length - b.length)
      .slice(0, MIXTURES);
  }
  return rests[0] ?? [];
}
