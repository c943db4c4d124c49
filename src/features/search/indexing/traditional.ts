/** Which traditional characters a reader may type for those that the site prints. */
import { ConverterFactory } from 'opencc-js/core';
import compatibility from 'opencc-js/dict/CJK_Compatibility_Ideographs';
import toHongKong from 'opencc-js/dict/HKVariants';
import fromHongKong from 'opencc-js/dict/HKVariantsRev';
import toTraditional from 'opencc-js/dict/STCharacters';
import toSimplified from 'opencc-js/dict/TSCharacters';
import toTaiwan from 'opencc-js/dict/TWVariants';
import fromTaiwan from 'opencc-js/dict/TWVariantsRev';

/**
 * What converts a character, by one dictionary after another. OpenCC's own converters hold its words as
 * well, 100 MB in all, which no character alone is.
 */
const converter = (...dictionaries: readonly string[]) =>
  ConverterFactory(...[compatibility, ...dictionaries].map((dictionary) => [dictionary]));

/** From OpenCC's own forms, Taiwan's and Hong Kong's. */
const SIMPLIFY = [[], [fromTaiwan], [fromHongKong]].map((first) =>
  converter(...first, toSimplified),
);
const COMPLICATE = [[], [toTaiwan], [toHongKong]].map((last) => converter(toTraditional, ...last));

/** OpenCC simplifies these within words only: 瞭解, 明瞭 are 了解, 明了, but 瞭望 stays. */
const WITHIN_WORDS = [['瞭', '了']] as const;

const HAN = /^\p{Script=Han}$/u;

/** The characters of GB 2312, the standard of simplified writing. */
function simplifiedStandard(): ReadonlySet<string> {
  const rows = Array.from({ length: 0xf8 - 0xb0 }, (_, row) => row + 0xb0);
  const cells = Array.from({ length: 0xff - 0xa1 }, (_, cell) => cell + 0xa1);
  const codes = rows.flatMap((row) => cells.flatMap((cell) => [row, cell]));
  return new Set(new TextDecoder('gbk').decode(Uint8Array.from(codes)));
}

/**
 * Makes the table for a site.
 * @param characters every character of the index
 * @returns traditional characters and what they are simplified to; apart those that the site prints
 * and that simplified writing keeps in some words: who types 著, which is 着 or 著, means what is
 * printed, unless nothing is found
 */
export function traditionalTable(characters: readonly string[]) {
  const printed = new Set(characters.filter((character) => HAN.test(character)));
  const pairs = new Map<string, string>();
  const add = (traditional: string, simplified: string) => {
    if (traditional === simplified || !printed.has(simplified) || !HAN.test(traditional)) return;
    // The first that is found stays: the most usual simplification comes first.
    if (!pairs.has(traditional)) pairs.set(traditional, simplified);
  };
  // Unicode's planes 0 and 2, where the traditional characters are.
  for (let code = 0x3400; code <= 0x2ffff; code += 1) {
    if (code === 0xa000) code = 0x20000;
    const character = String.fromCodePoint(code);
    if (!HAN.test(character)) continue;
    for (const simplify of SIMPLIFY) add(character, simplify(character));
  }
  for (const character of printed) {
    for (const complicate of COMPLICATE) add(complicate(character), character);
  }
  for (const [traditional, simplified] of WITHIN_WORDS) add(traditional, simplified);
  const simplified = simplifiedStandard();
  const uncertain = ([traditional]: [string, string]) =>
    printed.has(traditional) && simplified.has(traditional);
  return {
    certain: new Map([...pairs].filter((pair) => !uncertain(pair))),
    uncertain: new Map([...pairs].filter(uncertain)),
  };
}
