/**
 * What search is measured with: pieces of the text, typed in every way, and a much larger site.
 */
import type { SearchEntry } from '../../src/features/search/entry.ts';
import { pinyinReader } from '../../src/features/search/indexing/pinyin.ts';
import { normalise } from '../../src/lib/text/normalise.ts';
import { seeded } from '../seeded.ts';

const ENTRIES_OF_A_PAGE = 20;
const CHARACTERS_OF_AN_ENTRY = 60;

/** Every piece of 2 to 8 characters of some texts, each once, without those that white space parts. */
export function everyPiece(texts: readonly string[]): string[] {
  const pieces = new Set<string>();
  for (const text of texts) {
    const characters = Array.from(text);
    for (let start = 0; start < characters.length; start += 1) {
      for (let length = 2; length <= 8 && start + length <= characters.length; length += 1) {
        const piece = characters.slice(start, start + length).join('');
        if (!piece.includes(' ')) pieces.add(piece);
      }
    }
  }
  return [...pieces];
}

/** Queries for the same pieces, by the way in which they are typed. */
export function typedQueries(texts: readonly string[], count: number): Record<string, string[]> {
  const random = seeded(29);
  const readAloud = pinyinReader(texts.join(''));
  const queries: Record<string, string[]> = { chinese: [], pinyin: [], initials: [], mixed: [] };
  while ((queries['chinese']?.length ?? 0) < count) {
    const text = texts[Math.floor(random() * texts.length)] ?? '';
    const start = Math.floor(random() * text.length);
    const piece = text.slice(start, start + 2 + Math.floor(random() * 7));
    if (!/^\p{Script=Han}{2,}$/u.test(piece)) continue;
    const syllables = readAloud(piece).map((syllable, at) => syllable ?? piece.charAt(at));
    const half = Math.ceil(piece.length / 2);
    queries['chinese']?.push(piece);
    queries['pinyin']?.push(syllables.join(''));
    queries['initials']?.push(syllables.map((syllable) => syllable.charAt(0)).join(''));
    queries['mixed']?.push(piece.slice(0, half) + syllables.slice(half).join(''));
  }
  return queries;
}

/**
 * A site of many pages, written by chance: after each character comes one that follows it in the
 * text of a small site.
 */
export function syntheticEntries(entries: readonly SearchEntry[], pages: number): SearchEntry[] {
  const random = seeded(31);
  const characters = Array.from(entries.map(({ text }) => normalise(text)).join('。'));
  const following = Map.groupBy(characters.keys(), (at) => characters[at - 1] ?? '。');
  const any = (of: readonly number[]) => of[Math.floor(random() * of.length)] ?? 0;
  const entryText = () => {
    let text = '';
    let last = '。';
    while (text.length < CHARACTERS_OF_AN_ENTRY) {
      last = characters[any(following.get(last) ?? [])] ?? '。';
      text += last;
    }
    return text;
  };
  return Array.from({ length: pages * ENTRIES_OF_A_PAGE }, (_, number) => ({
    kind: 'article' as const,
    page: `/article/${Math.floor(number / ENTRIES_OF_A_PAGE)}/`,
    anchor: `p${number % ENTRIES_OF_A_PAGE}`,
    title: '档案',
    text: entryText(),
  }));
}
