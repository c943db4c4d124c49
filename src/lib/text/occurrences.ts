/**
 * Finds all places of many texts in one long text. Reading it from end to end for each takes minutes
 * where annals of ten thousand events are compared with their source.
 */

/** Characters that a place is looked up by. Shorter texts are rare, and are looked for plainly. */
const GRAM = 4;

/** An index of a text by its groups of {@link GRAM} characters. */
export class Occurrences {
  readonly #text: string;
  readonly #mask: number;
  /** By the hash of a group: its first place, or -1; and how many there are. */
  readonly #first: Int32Array;
  readonly #count: Uint32Array;
  /** By place: the next one whose group has the same hash, or -1. */
  readonly #next: Int32Array;

  constructor(text: string) {
    const size = 2 ** Math.ceil(Math.log2(Math.max(2, text.length)));
    this.#text = text;
    this.#mask = size - 1;
    this.#first = new Int32Array(size).fill(-1);
    this.#count = new Uint32Array(size);
    this.#next = new Int32Array(text.length);
    for (let at = text.length - GRAM; at >= 0; at -= 1) {
      const hash = this.#hash(text, at);
      this.#next[at] = this.#first[hash] ?? -1;
      this.#first[hash] = at;
      this.#count[hash] = (this.#count[hash] ?? 0) + 1;
    }
  }

  #hash(text: string, at: number): number {
    let hash = 0;
    for (let end = at + GRAM; at < end; at += 1)
      hash = Math.imul(hash ^ text.charCodeAt(at), 0x9e3779b1);
    return (hash ^ (hash >>> 15)) & this.#mask;
  }

  /**
   * Every place at which a text stands.
   * @returns indices in code units, ascending; overlapping ones too; none of an empty text
   */
  *of(sought: string): Generator<number, void> {
    const text = this.#text;
    if (sought === '') return;
    if (sought.length < GRAM) {
      for (let at = text.indexOf(sought); at >= 0; at = text.indexOf(sought, at + 1)) yield at;
      return;
    }
    // The group of the sought text that is rarest leaves the fewest places to try.
    let [offset, rarest, fewest] = [0, 0, Infinity];
    for (let at = 0; at + GRAM <= sought.length && fewest > 0; at += 1) {
      const hash = this.#hash(sought, at);
      const count = this.#count[hash] ?? 0;
      if (count < fewest) [offset, rarest, fewest] = [at, hash, count];
    }
    for (let at = this.#first[rarest] ?? -1; at >= 0; at = this.#next[at] ?? -1) {
      if (at >= offset && text.startsWith(sought, at - offset)) yield at - offset;
    }
  }
}
