/** Sets titles of any length into a given space: in lines, or in columns from right to left. */

/** A face whose outlines can be drawn; sizes and places in units of the drawing. */
export interface Typeface {
  /** Whether it has every character of a text. */
  has: (text: string) => boolean;
  /** Width of a line, in ems. */
  width: (text: string) => number;
  /** Path data of a line from x on the baseline y. */
  line: (text: string, x: number, y: number, size: number) => string;
  /** Path data of a character in its form for columns, its square centred on x and y. */
  upright: (character: string, x: number, y: number, size: number) => string;
  /** Path data of words turned to the right, going down from y, centred on x. */
  sideways: (text: string, x: number, y: number, size: number) => string;
}

export interface Space {
  readonly width: number;
  readonly height: number;
}

/** The words of a text; in an old browser, which knows none, its characters. */
const segmentsOf = (text: string) =>
  'Segmenter' in Intl
    ? new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)
    : Array.from(text, (segment) => ({ segment }));

/**
 * Lean on the word after them: opening marks, also with a first word of two characters, which may be half
 * of a saying (“百舸争流); the dash before a subtitle; and numbers (20周年).
 */
const LEANS_ON = /(?:[“‘（《〈【「『\d]|^[“‘（《〈【「『]\p{Script=Han}{2}|^—+)$/u;
const CLOSING = /^[”’）》〉】」』，。、；：？！·…—%％‰]+$/u;
/** In a column, what is neither Han nor full width: two digits stand side by side, the rest is turned. */
const NARROW = /^[\w.%–—…-]+$/u;

/** Lean on the word before them; every other word of one character leans on the next: 高质量. */
const LEANS_BACK = /^(?:[的地得了着过们者性化率生员件个类年月日省市县区镇乡村馆室局级]|主义)$/u;
const SINGLE = /^[“‘（《〈【「『]*\p{Script=Han}$/u;

/** A short name in its marks, which is one word, “潮声展”, 《村志》; and what dictionaries do not know. */
const NAME =
  /(大事记|[省市县区镇乡村]志|[“‘《〈「『【][^“”‘’《》〈〉「」『』【】]{1,6}[”’》〉」』】])/u;

/** The pieces of a text between which a line may end: words, with what belongs to them. */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  const segments = text
    .trim()
    .split(NAME)
    .flatMap((part) => (NAME.test(part) ? { segment: part } : Array.from(segmentsOf(part))));
  for (const { segment } of segments) {
    const last = pieces.at(-1) ?? '';
    const leansBack = CLOSING.test(segment) || LEANS_BACK.test(segment) || /^\s+$/u.test(segment);
    if (last !== '' && (leansBack || LEANS_ON.test(last) || SINGLE.test(last))) {
      pieces[pieces.length - 1] = last + segment;
    } else pieces.push(segment);
  }
  return pieces;
}

/** What a line costs that ends amid a sentence, in squares of the mean length of a line. */
const AMID_SENTENCE = 0.35;
const PAUSE = /[，。、；：？！》」』”]\s*$|\s$/u;

/**
 * Divides pieces over lines as evenly as can be, preferably where the reader pauses.
 * @param count how many lines at most
 * @param measure the length of a line
 */
export function balance(
  pieces: readonly string[],
  count: number,
  measure: (line: string) => number,
): string[] {
  const text = (from: number, to: number) => pieces.slice(from, to).join('');
  const whole = text(0, pieces.length);
  const amid = AMID_SENTENCE * (measure(whole.trim()) / count) ** 2;
  const cost = (line: string, end: number) =>
    measure(line.trim()) ** 2 + (end === pieces.length || PAUSE.test(line) ? 0 : amid);
  /** The best division of the first so many pieces into one, two, three … lines. */
  let best = pieces.map((_, end) => ({
    lines: [text(0, end + 1)],
    cost: cost(text(0, end + 1), end + 1),
  }));
  let chosen = { lines: [whole], cost: measure(whole.trim()) ** 2 };
  for (let lines = 2; lines <= Math.min(count, pieces.length); lines += 1) {
    const shorter = best;
    best = pieces.map((_, end) => {
      const ways = shorter.slice(0, end).map((before, start) => {
        const line = text(start + 1, end + 1);
        return { lines: [...before.lines, line], cost: before.cost + cost(line, end + 1) };
      });
      return ways.reduce((a, b) => (b.cost < a.cost ? b : a), { lines: [], cost: Infinity });
    });
    // The last line ends with the text, wherever that is.
    const division = best.at(-1);
    if (division && division.cost < Infinity) chosen = division;
  }
  return chosen.lines.map((line) => line.trim());
}

/**
 * The largest size at which a text fits, in as many lines as that takes.
 * @param limits the largest size; the most lines; from line to line, in ems
 */
export function fitLines(
  text: string,
  space: Space,
  limits: { size: number; lines: number; leading: number },
  width: (line: string) => number,
): { lines: string[]; size: number } {
  let best = { lines: [text], size: 0 };
  for (let count = 1; count <= limits.lines; count += 1) {
    const lines = balance(piecesOf(text), count, width);
    const size = Math.min(
      limits.size,
      space.width / Math.max(...lines.map(width)),
      space.height / (1 + (lines.length - 1) * limits.leading),
    );
    // Fewer lines are better unless more gain something that is seen.
    if (size > best.size * 1.1) best = { lines, size };
  }
  return best;
}

/**
 * What stands together in a column, and its length there in ems: a character, a pair of digits, or
 * words that are turned.
 */
function tokensOf(text: string, face: Typeface) {
  return Array.from(text.matchAll(/[\w.%–—…-]+|./gsu), ([token]) => {
    const turned = NARROW.test(token) && !/^\d{1,2}$/u.test(token);
    return { token, turned, length: turned ? face.width(token) : 1 };
  });
}

/** The length of a column in ems. */
export function columnLength(text: string, face: Typeface): number {
  return tokensOf(text, face).reduce((sum, { length }) => sum + length, 0);
}

/** How much smaller the type may be where that spares a column. */
const SPARING = 0.8;

/**
 * Sets phrases large, each beginning a column of its own, and in as few columns as go with that.
 * @param limits the largest size; from column to column, in ems; from character to character, in ems
 * @returns the columns, from the right one to the left one
 */
export function fitColumns(
  phrases: readonly string[],
  space: Space,
  limits: { size: number; pitch: number; advance: number },
  face: Typeface,
): { columns: string[]; size: number } {
  const length = (text: string) => columnLength(text, face);
  let best: { columns: string[]; size: number } | undefined;
  let least = 1;
  for (let size = limits.size; size > least; size -= 0.5) {
    const capacity = space.height / (size * limits.advance);
    const most = Math.floor((space.width / size - 1) / limits.pitch) + 1;
    const columns = phrases.flatMap((phrase) => intoColumns(phrase, capacity, most, length));
    if (columns.length > most || columns.some((column) => length(column) > capacity)) continue;
    if (!best) least = size * SPARING;
    if (!best || columns.length < best.columns.length) best = { columns, size };
  }
  return best ?? { columns: [...phrases], size: 1 };
}

function intoColumns(
  phrase: string,
  capacity: number,
  most: number,
  length: (text: string) => number,
): string[] {
  const pieces = piecesOf(phrase);
  const least = Math.ceil(length(phrase) / capacity);
  for (let count = least; count <= Math.min(most, pieces.length); count += 1) {
    const columns = balance(pieces, count, length);
    if (columns.every((column) => length(column) <= capacity)) return columns;
  }
  return balance(pieces, least, length);
}

/**
 * Draws a column downwards.
 * @param x its middle
 * @param y its top
 * @param advance from character to character, in ems
 */
export function drawColumn(
  text: string,
  x: number,
  y: number,
  size: number,
  advance: number,
  face: Typeface,
): string {
  let at = y;
  return tokensOf(text, face)
    .map(({ token, turned, length }) => {
      const down = length * size * advance;
      const top = at;
      at += down;
      return turned
        ? face.sideways(token, x, top, size)
        : face.upright(token, x, top + down / 2, size);
    })
    .join('');
}
