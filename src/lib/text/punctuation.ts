/** Full-width punctuation between Han characters (GB/T 15834-2011). */

/** How far behind a half-width mark Unicode has the full-width one. */
const TO_FULL_WIDTH = 0xfee0;

const HALF_WIDTH_BESIDE_HAN =
  /(?<=\p{Script=Han}[”』」》〉）】]?)[,:;?!()]|[,:;?!()](?=[“『「《〈（【]?\p{Script=Han})/gu;

/**
 * Finds half-width marks that stand beside a Han character, where print has full-width ones.
 * @returns each mark with its place in the text and the mark to write instead
 */
export function halfWidthMarks(text: string): { index: number; found: string; expected: string }[] {
  return Array.from(text.matchAll(HALF_WIDTH_BESIDE_HAN), ({ 0: found, index }) => {
    return { index, found, expected: String.fromCharCode(found.charCodeAt(0) + TO_FULL_WIDTH) };
  });
}
