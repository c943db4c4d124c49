/**
 * Texts as they are read aloud, so that what is typed in Latin letters can be found in them.
 */

/** One way in which all characters of a text can be typed, one after the other. */
export interface Line {
  readonly letters: string;
  /** The letters {@link blurred}. */
  readonly blurred: string;
  /** How many characters the text has, however they are typed. */
  readonly characters: number;
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

function line(parts: readonly string[]): Line {
  const letters = parts.join('');
  const typed = { letters, blurred: blurred(letters), characters: parts.length };
  if (letters.length === parts.length) return typed;
  const starts = new Uint32Array(parts.length + 1);
  parts.forEach((part, at) => {
    starts[at + 1] = (starts[at] ?? 0) + part.length;
  });
  return { ...typed, starts };
}

/** Where a character begins in the letters; after the last one, where they end. */
export function startOf({ starts, letters }: Line, character: number): number {
  return starts ? (starts[character] ?? letters.length) : Math.min(character, letters.length);
}

/** What a character is typed as; empty after the last one. */
export function partOf(typed: Line, character: number): string {
  return typed.letters.slice(startOf(typed, character), startOf(typed, character + 1));
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
  const syllables = characters.map((one, at) => reading(one, at) ?? one);
  return {
    text: line(characters),
    full: line(syllables),
    initials: line(syllables.map((one, at) => (one === characters[at] ? one : one.charAt(0)))),
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
