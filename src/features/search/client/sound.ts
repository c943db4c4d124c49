/** Texts as they are read aloud, so that what is typed in Latin letters can be found in them. */

/** One way in which all characters of a text can be typed, one after the other. */
export interface Line {
  readonly letters: string;
  /** The letters {@link blurred}. */
  readonly blurred: string;
  /** Where each character begins in the letters, and last where they end; nothing where all are one
   * unit long: a site of thousands of pages has millions of characters. */
  readonly starts?: Uint32Array;
}

export interface Sound {
  /** As it stands. */
  readonly text: Line;
  /** In full pinyin; what is not Chinese as it stands. */
  readonly full: Line;
  /** The first letters of the syllables; what is not Chinese as it stands. */
  readonly initials: Line;
}

function lineOf(parts: readonly string[]): Line {
  const letters = parts.join('');
  const line = { letters, blurred: blurred(letters) };
  if (letters.length === parts.length) return line;
  let end = 0;
  return { ...line, starts: Uint32Array.from([0, ...parts.map(({ length }) => (end += length))]) };
}

/** Where a character begins in the letters; after the last one, where they end. */
export function startOf({ starts, letters }: Line, character: number): number {
  return starts ? (starts[character] ?? letters.length) : Math.min(character, letters.length);
}

/** What a character is typed as; empty after the last one. */
export function partOf(line: Line, character: number): string {
  return line.letters.slice(startOf(line, character), startOf(line, character + 1));
}

/** The character that begins at an offset of the letters, or nothing within a character. */
export function characterAt({ starts }: Line, offset: number): number | undefined {
  if (!starts) return offset;
  let [low, high] = [0, starts.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((starts[middle] ?? 0) < offset) low = middle + 1;
    else high = middle;
  }
  return starts[low] === offset ? low : undefined;
}

/**
 * Reads a text.
 * @param text normalised
 * @param reading the syllable of a character at its place, or nothing for what is not Chinese
 */
export function soundOf(
  text: string,
  reading: (character: string, at: number) => string | undefined,
): Sound {
  const characters = Array.from(text);
  const syllables = characters.map(reading);
  return {
    text: lineOf(characters),
    full: lineOf(characters.map((one, at) => syllables[at] ?? one)),
    initials: lineOf(characters.map((one, at) => syllables[at]?.charAt(0) ?? one)),
  };
}

/** With all letters alike that may be typed for ü; as long as before. */
export function blurred(letters: string): string {
  return letters.replace(/[vü]/gu, 'u');
}

/** Whether typed letters are these: `u` and `v` are also typed for ü. */
export function reads(typed: string, letters: string): boolean {
  if (typed === letters) return true;
  if (typed.length !== letters.length || !letters.includes('ü')) return false;
  return Array.from(typed).every((one, at) => {
    const other = letters.charAt(at);
    return one === other || (other === 'ü' && (one === 'u' || one === 'v'));
  });
}
