/** The characters of everyday writing, of which a reader may type one that sounds like another. */

/** The rows of GB/T 2312 that hold its first level, 3,755 characters in the order of their pinyin. */
const [FIRST_ROW, LAST_ROW] = [0xb0, 0xd7];
const [FIRST_CELL, LAST_CELL] = [0xa1, 0xfe];

const codes = (first: number, last: number) =>
  Array.from({ length: last - first + 1 }, (_, at) => first + at);

/** All of them; the last row is not full. */
export const COMMON_CHARACTERS: readonly string[] = Array.from(
  new TextDecoder('gb2312').decode(
    Uint8Array.from(
      codes(FIRST_ROW, LAST_ROW).flatMap((row) =>
        codes(FIRST_CELL, LAST_CELL).flatMap((cell) => [row, cell]),
      ),
    ),
  ),
).filter((character) => /\p{Script=Han}/u.test(character));
