/**
 * The rule for "verbatim": Unicode NFKC, then no white space. What stands in the source under that
 * rule is a quotation; everything else is not.
 */

/**
 * Brings a text into the form in which texts are compared.
 * @param text any text; full and half width become one, white space goes
 */
export function comparable(text: string): string {
  return text.normalize('NFKC').replace(/\s+/gu, '');
}

/** A source document made ready for many comparisons. */
export interface Source {
  /** Unchanged. */
  readonly text: string;
  /** By {@link comparable}. */
  readonly comparable: string;
}

export function readSource(text: string): Source {
  return { text, comparable: comparable(text) };
}

/** Whether a text stands in the source, whole; an empty text stands nowhere. */
export function standsIn(source: Source, text: string): boolean {
  const sought = comparable(text);
  return sought !== '' && source.comparable.includes(sought);
}

/**
 * Where a text leaves the source, to tell an editor which words to look at.
 * @returns the longest beginning of the text that stands in the source, and what follows it in each;
 * `undefined` where not even two characters do
 */
export function departure(
  source: Source,
  text: string,
): { common: string; found: string; expected: string } | undefined {
  const sought = Array.from(comparable(text));
  let [low, high] = [0, sought.length];
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if (source.comparable.includes(sought.slice(0, middle).join(''))) low = middle;
    else high = middle - 1;
  }
  if (low < 2) return undefined;
  const common = sought.slice(0, low).join('');
  const end = source.comparable.indexOf(common) + common.length;
  return {
    common: common.slice(-8),
    found: sought.slice(low, low + 6).join(''),
    expected: source.comparable.slice(end, end + 6),
  };
}

const HAN = /\p{Script=Han}/u;

/** Shorter leftovers are headings' numbers and labels such as “联系电话”, not lost text. */
const LOST_AFTER = 6;

/**
 * What the source says and no published text holds: what an edition has lost.
 * List numbers, heading marks and leftovers of fewer than six Han characters may go.
 * @param published every text that the site publishes, in any order
 * @returns the lost passages, in the order of the source, without white space
 */
export function lostPassages(source: Source, published: Iterable<string>): string[] {
  const text = source.comparable;
  const covered = new Uint8Array(text.length);
  for (const piece of published) {
    const sought = comparable(piece);
    if (sought === '') continue;
    for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) {
      covered.fill(1, at, at + sought.length);
    }
  }
  const lost: string[] = [];
  let [start, han] = [0, 0];
  for (let at = 0; at <= text.length; at += 1) {
    if (at < text.length && covered[at] === 0) {
      if (HAN.test(text.charAt(at))) han += 1;
      continue;
    }
    if (han >= LOST_AFTER) lost.push(text.slice(start, at));
    [start, han] = [at + 1, 0];
  }
  return lost;
}
