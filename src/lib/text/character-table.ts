/** The characters that can be found, and those that may be typed for them. */
export interface CharacterTable {
  /** Every character of the index. */
  readonly printed: ReadonlySet<string>;
  /**
   * Puts simplified characters in the place of traditional ones.
   * @param doubtful also those that simplified writing keeps in some words
   */
  simplify(text: string, doubtful?: boolean): string;
}

function pairs(line: string): Map<string, string> {
  return new Map(Array.from(line.matchAll(/(.)(.)/gu), ([, from = '', to = '']) => [from, to]));
}

/** Reads the file of characters. */
export function readCharacterTable(file: string): CharacterTable {
  const [printed = '', certain = '', uncertain = ''] = file.split('\n');
  const sure = pairs(certain);
  const all = new Map([...sure, ...pairs(uncertain)]);
  return {
    printed: new Set(printed),
    simplify: (text, doubtful = false) => {
      const table = doubtful ? all : sure;
      return Array.from(text, (character) => table.get(character) ?? character).join('');
    },
  };
}
