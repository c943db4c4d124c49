/** The columns of a title on the cover, as a telephone has room for them. */

/** So many characters of the title stand in a column. */
export const COLUMN = 3;
/** On a telephone there is room for so many columns; where a title has more, more of it stands in each. */
const COLUMNS = 2;
const MOST = 5;

/** The parts of a title, each of which begins a column: it is divided at its colon before anywhere else. */
export const clausesOf = (title: string): string[] =>
  title.length > COLUMN ? title.split(/(?<=：)(?=.)/u) : [title];

/** In how many columns of so many characters words stand, none of which is divided. */
function columnsOf(words: readonly string[], characters: number): number {
  let [columns, room] = [0, 0];
  for (const { length } of words) {
    if (length > room) [columns, room] = [columns + 1, characters];
    room -= length;
  }
  return columns;
}

/**
 * How many characters stand in each column on a telephone.
 * @param clauses of the title, each in its words
 * @returns from {@link COLUMN} to five, of which more columns than two may be needed
 */
export function charactersPerColumn(clauses: readonly (readonly string[])[]): number {
  for (let characters = COLUMN; characters < MOST; characters += 1) {
    const columns = clauses.map((words) => columnsOf(words, characters));
    if (columns.reduce((sum, count) => sum + count, 0) <= COLUMNS) return characters;
  }
  return MOST;
}
