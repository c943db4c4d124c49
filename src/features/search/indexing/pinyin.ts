/** How Chinese characters are read, each in its context: 长 in 长河 is chang, in 馆长 zhang. */
import { addDict, customPinyin, pinyin } from 'pinyin-pro';
import { dictionaryWords } from './dictionary.ts';

/**
 * Where pinyin-pro reads wrongly, with the words before and after that tell. Without this list it
 * reads 同行 as a trade's fellow (tonghang) everywhere, also where people walk together.
 */
const CORRECTIONS: Record<string, string> = {
  代同行: 'dài tóng xíng', // 与时代同行
  手同行: 'shǒu tóng xíng', // 携手同行
  路同行: 'lù tóng xíng', // 一路同行
  伴同行: 'bàn tóng xíng', // 结伴同行
  肩同行: 'jiān tóng xíng', // 并肩同行
  你同行: 'nǐ tóng xíng', // 与你同行
  您同行: 'nín tóng xíng',
  会稽郡: 'kuài jī jùn', // the old name of Shaoxing; not in 社会稽查
  会稽山: 'kuài jī shān',
};

/** A word never goes over a sign, so what stands between two is read alone, and once. */
const RUN = /\p{Script=Han}+|[^\p{Script=Han}]+/gu;

/** The syllables of a text's characters, see {@link pinyinReader}. */
type ReadAloud = (text: string) => (string | undefined)[];

/**
 * Learns to read texts aloud.
 * @param characters all that will be read: of the dictionary's 350,000 words only those are learnt that
 * may be in it, as all of them take 300 MB
 * @returns what reads a text, normalised so that the context is what is searched: for each character
 * (not UTF-16 unit) its syllable without tone, with ü, in one of the spellings of the browser's `spell`;
 * nothing for what is not Chinese or has no known reading
 */
export function pinyinReader(characters: Iterable<string>): ReadAloud {
  const all = new Set(characters);
  const words = dictionaryWords((word) =>
    Array.from(word).every((character) => all.has(character)),
  );
  // Without its large dictionary it reads 率先 as lü, 馆长 as chang and 又一重要 as chong.
  addDict(words, 'complete');
  customPinyin(CORRECTIONS);
  const known = new Map<string, readonly (string | undefined)[]>();
  return (text) =>
    (text.match(RUN) ?? []).flatMap((run) => {
      const before = known.get(run);
      if (before) return before;
      const read = pinyin(run, { toneType: 'none', type: 'all' }).map(
        ({ isZh, pinyin: syllable }) =>
          isZh && /^[a-zü]+$/u.test(syllable) ? syllable : undefined,
      );
      known.set(run, read);
      return read;
    });
}
