/**
 * What Pagefind is asked, so that every page which holds a word answers.
 */
import { PAIR } from '../entry.ts';
import { characters } from '../../../lib/text/normalise.ts';
import type { Way } from './match.ts';
import type { Piece, Word } from './query.ts';
import { cutsOf, mixturesOf, type Readings, type Unit } from './readings.ts';

/** Pages that answer to all, or to any, of some plans; or to a phrase in one of the indexes. */
export type Plan =
  | { readonly all: readonly Plan[] }
  | { readonly any: readonly Plan[] }
  | { readonly phrase: readonly string[]; readonly index: 'characters' | 'pinyin' };

/** What every page answers to, and what none does. */
const EVERYTHING: Plan = { all: [] };
const NOTHING: Plan = { any: [] };

/** Longer phrases are asked for by their beginning; the literal check reads all of them. */
const CHARACTERS_ASKED = 32;

/** Of more words only the first are asked for; the literal check reads all of them. */
const WORDS_ASKED = 8;

/** What plans are made from. */
export interface Known {
  /** Every character of the index. */
  readonly printed: ReadonlySet<string>;
  /** Nothing as long as no letters were typed. */
  readonly readings: Readings | undefined;
}

function asItStands(text: string, { printed }: Known): Plan {
  const sought = characters(text);
  if (!sought.every((character) => printed.has(character))) return NOTHING;
  if (sought.length === 0) return EVERYTHING;
  return { phrase: sought.slice(0, CHARACTERS_ASKED), index: 'characters' };
}

function inSyllables(syllables: readonly string[]): Plan {
  // Pagefind takes ü for u.
  return { phrase: syllables.map((one) => one.replaceAll('ü', 'v')), index: 'pinyin' };
}

function inPairs(letters: string, { pairs }: Readings): Plan {
  const sought = Array.from(letters.slice(1), (letter, at) => letters.charAt(at) + letter);
  if (!sought.every((pair) => pairs.has(pair))) return NOTHING;
  if (sought.length === 0) return EVERYTHING;
  return {
    phrase: sought.slice(0, CHARACTERS_ASKED).map((pair) => PAIR + pair),
    index: 'pinyin',
  };
}

/** Whole syllables beside each other are asked for, and first letters beside each other. */
function inUnits(units: readonly Unit[], readings: Readings, known: Known): Plan {
  const runs: Unit[][] = [];
  for (const unit of units) {
    const run = runs.at(-1);
    const alike = run && (run[0]?.syllable === undefined) === (unit.syllable === undefined);
    if (alike) run.push(unit);
    else runs.push([unit]);
  }
  const plans = runs.map((run): Plan => {
    const syllables = run.flatMap(({ syllable }) => syllable ?? []);
    if (syllables.length > 0) return inSyllables(syllables);
    const firsts = run.map(({ typed }) => typed.charAt(0)).join('');
    return {
      any: [inPairs(firsts, readings), asItStands(run.map((one) => one.typed).join(''), known)],
    };
  });
  return { all: plans };
}

/** Letters without anything else. */
function inLetters(letters: string, way: Way, known: Known): Plan {
  const { readings } = known;
  if (!readings) return NOTHING;
  if (way === 'full') return { any: cutsOf(letters, readings).map(inSyllables) };
  if (way === 'initials') return inPairs(letters, readings);
  return { any: mixturesOf(letters, readings).map((units) => inUnits(units, readings, known)) };
}

function inPiece({ chinese, letters }: Piece, way: Way, known: Known): Plan {
  if (chinese) return asItStands(letters, known);
  const runs = letters.match(/[a-zü]+|[^a-zü]+/gu) ?? [];
  const plans = runs.map((run): Plan => {
    const literal = asItStands(run, known);
    return /[a-zü]/u.test(run) ? { any: [literal, inLetters(run, way, known)] } : literal;
  });
  return { all: plans };
}

/** Whether a plan asks for nothing in particular. */
function isOpen(plan: Plan): boolean {
  if ('all' in plan) return plan.all.every(isOpen);
  return 'any' in plan && plan.any.some(isOpen);
}

function ofWord(word: Word, ways: ReadonlySet<Way>, known: Known): Plan {
  // Every page is read, so that nothing needs to be asked.
  if (word.spelt !== '' && known.readings?.indexed === false) return EVERYTHING;
  const spelt = [...ways].flatMap((way) => {
    if (way === 'literal' || word.spelt === '') return [];
    const plan: Plan = { all: word.pieces.map((piece) => inPiece(piece, way, known)) };
    // One letter says nothing.
    return isOpen(plan) ? [] : [plan];
  });
  const literal = word.literal.map((texts) => ({
    all: texts.map((text) => asItStands(text, known)),
  }));
  return { any: [...literal, ...spelt] };
}

/**
 * What to ask for words that must all stand in an entry.
 * @param ways in which they may be typed
 */
export function planOf(words: readonly Word[], ways: ReadonlySet<Way>, known: Known): Plan {
  return { all: words.slice(0, WORDS_ASKED).map((word) => ofWord(word, ways, known)) };
}

type Ask = (
  phrase: readonly string[],
  index: 'characters' | 'pinyin',
) => Promise<ReadonlySet<string>>;

/**
 * The pages that a plan names.
 * @param ask gives the pages that answer to a phrase; is asked for none twice
 * @returns nothing where it names every page
 */
export function pagesOf(plan: Plan, ask: Ask): Promise<ReadonlySet<string> | undefined> {
  const asked = new Map<string, ReturnType<Ask>>();
  return named(plan, (phrase, index) => {
    const name = [index, ...phrase].join(' ');
    const pages = asked.get(name) ?? ask(phrase, index);
    asked.set(name, pages);
    return pages;
  });
}

async function named(plan: Plan, ask: Ask): Promise<ReadonlySet<string> | undefined> {
  if ('phrase' in plan) return ask(plan.phrase, plan.index);
  if ('all' in plan) {
    let common: ReadonlySet<string> | undefined;
    for (const one of plan.all) {
      const pages = await named(one, ask);
      if (pages) common = common ? new Set([...common].filter((id) => pages.has(id))) : pages;
      if (common?.size === 0) break;
    }
    return common;
  }
  const found = await Promise.all(plan.any.map((one) => named(one, ask)));
  if (found.some((pages) => !pages)) return undefined;
  return new Set(found.flatMap((pages) => [...(pages ?? [])]));
}
