/** What Pagefind is asked, so that every page which holds a word answers. */
import { PAIR } from '../entry.ts';
import { characters } from '../../../lib/text/normalise.ts';
import type { MatchKind } from './match.ts';
import type { PagefindClient } from './pagefind-client.ts';
import type { Piece, Word } from './query.ts';
import { cutsOf, mixturesOf, type Readings, type Unit } from './readings.ts';

/** Pages that answer to all, or to any, of some queries; or to a phrase in one of the indexes. */
export type PagefindQuery =
  | { readonly all: readonly PagefindQuery[] }
  | { readonly any: readonly PagefindQuery[] }
  | { readonly phrase: readonly string[]; readonly index: 'characters' | 'pinyin' };

/** What every page answers to, and what none does. */
const EVERYTHING: PagefindQuery = { all: [] };
const NOTHING: PagefindQuery = { any: [] };

/** Of what is longer only the beginning is asked for: the browser reads the rest. */
const WORDS_IN_PHRASE = 32;
const WORDS_ASKED = 8;

/** Asks for words beside each other; `known` are all words of the index. */
function phraseOf(
  words: readonly string[],
  index: 'characters' | 'pinyin',
  known: ReadonlySet<string>,
  prefix = '',
): PagefindQuery {
  if (!words.every((word) => known.has(word))) return NOTHING;
  if (words.length === 0) return EVERYTHING;
  return { phrase: words.slice(0, WORDS_IN_PHRASE).map((word) => prefix + word), index };
}

/**
 * What to ask for words that must all stand in an entry.
 * @param kinds how they may be typed
 * @param printed every character of the index
 * @param readings nothing as long as no letters were typed
 */
export function queryOf(
  words: readonly Word[],
  kinds: readonly MatchKind[],
  printed: ReadonlySet<string>,
  readings: Readings | undefined,
): PagefindQuery {
  const asItStands = (text: string) => phraseOf(characters(text), 'characters', printed);
  const inSyllables = (syllables: readonly string[]): PagefindQuery => ({
    // Pagefind takes ü for u.
    phrase: syllables.map((one) => one.replaceAll('ü', 'v')),
    index: 'pinyin',
  });

  const inPairs = (letters: string, { pairs }: Readings) => {
    const sought = Array.from(letters.slice(1), (letter, at) => letters.charAt(at) + letter);
    return phraseOf(sought, 'pinyin', pairs, PAIR);
  };

  /** Whole syllables beside each other are asked for, and first letters beside each other. */
  const inUnits = (units: readonly Unit[], table: Readings): PagefindQuery => {
    const runs: Unit[][] = [];
    for (const unit of units) {
      const run = runs.at(-1);
      if (run && !run[0]?.syllable === !unit.syllable) run.push(unit);
      else runs.push([unit]);
    }
    const all = runs.map((run): PagefindQuery => {
      const syllables = run.flatMap(({ syllable }) => syllable ?? []);
      if (syllables.length > 0) return inSyllables(syllables);
      const firsts = run.map(({ typed }) => typed.charAt(0)).join('');
      return { any: [inPairs(firsts, table), asItStands(run.map((one) => one.typed).join(''))] };
    });
    return { all };
  };

  /** Letters without anything else. */
  const inLetters = (letters: string, kind: MatchKind): PagefindQuery => {
    if (!readings) return NOTHING;
    if (kind === 'full') return { any: cutsOf(letters, readings).map(inSyllables) };
    if (kind === 'initials') return inPairs(letters, readings);
    return { any: mixturesOf(letters, readings).map((units) => inUnits(units, readings)) };
  };

  const inPiece = ({ chinese, letters }: Piece, kind: MatchKind): PagefindQuery => {
    if (chinese) return asItStands(letters);
    const runs = letters.match(/[a-zü]+|[^a-zü]+/gu) ?? [];
    const all = runs.map((run): PagefindQuery => {
      const literal = asItStands(run);
      return /[a-zü]/u.test(run) ? { any: [literal, inLetters(run, kind)] } : literal;
    });
    return { all };
  };

  const ofWord = ({ spelt, pieces, literal }: Word): PagefindQuery => {
    // Every page is read, so that nothing needs to be asked.
    if (spelt !== '' && readings?.indexed === false) return EVERYTHING;
    const spoken = kinds
      .filter((kind) => kind !== 'literal' && spelt !== '')
      .map((kind) => ({ all: pieces.map((piece) => inPiece(piece, kind)) }))
      // One letter says nothing.
      .filter((query) => !isOpen(query));
    return { any: [...literal.map((texts) => ({ all: texts.map(asItStands) })), ...spoken] };
  };

  return { all: words.slice(0, WORDS_ASKED).map(ofWord) };
}

/** Whether a query asks for nothing in particular. */
function isOpen(query: PagefindQuery): boolean {
  if ('all' in query) return query.all.every(isOpen);
  return 'any' in query && query.any.some(isOpen);
}

/**
 * The pages that answer to a query.
 * @param ask gives the pages that answer to a phrase; is asked for none twice
 * @returns nothing where every page does
 */
export function pagesOf(
  query: PagefindQuery,
  ask: PagefindClient['ask'],
): Promise<ReadonlySet<string> | undefined> {
  const asked = new Map<string, ReturnType<typeof ask>>();
  const answer = async (one: PagefindQuery): Promise<ReadonlySet<string> | undefined> => {
    if ('phrase' in one) {
      const name = [one.index, ...one.phrase].join(' ');
      const pages = asked.get(name) ?? ask(one.phrase, one.index);
      asked.set(name, pages);
      return pages;
    }
    if ('all' in one) {
      let common: ReadonlySet<string> | undefined;
      for (const part of one.all) {
        const pages = await answer(part);
        if (pages) common = common ? new Set([...common].filter((id) => pages.has(id))) : pages;
        if (common?.size === 0) break;
      }
      return common;
    }
    const found = await Promise.all(one.any.map(answer));
    if (found.some((pages) => !pages)) return undefined;
    return new Set(found.flatMap((pages) => [...(pages ?? [])]));
  };
  return answer(query);
}
