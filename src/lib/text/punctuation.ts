/** Full-width punctuation between Han characters (GB/T 15834-2011). */

const FULL_WIDTH: Readonly<Record<string, string>> = {
  ',': '，',
  ':': '：',
  ';': '；',
  '?': '？',
  '!': '！',
  '(': '（',
  ')': '）',
};

const HALF_WIDTH_BESIDE_HAN =
  /(?<=\p{Script=Han}[”』」》〉）】]?)[,:;?!()]|[,:;?!()](?=[“『「《〈（【]?\p{Script=Han})/gu;

/**
 * Finds half-width marks that stand beside a Han character, where print has full-width ones.
 * @returns each mark with its place in the text and the mark to write instead
 */
export function halfWidthMarks(text: string): { index: number; found: string; expected: string }[] {
  return Array.from(text.matchAll(HALF_WIDTH_BESIDE_HAN), (match) => ({
    index: match.index,
    found: match[0],
    expected: FULL_WIDTH[match[0]] ?? match[0],
  }));
}
