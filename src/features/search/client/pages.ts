/** Pages of the index as they are read: many times, by all words of all queries. */
import { normalise } from '../../../lib/text/normalise.ts';
import type { SearchEntry } from '../entry.ts';
import type { Readable } from './match.ts';
import type { Fragment } from './pagefind-client.ts';
import type { Readings } from './readings.ts';
import { type Sound, soundOf } from './sound.ts';
import { publishedRanges, type TextRange } from './text-range.ts';

/** What stands between entries, and before what one does not print: it cannot be typed. */
const BETWEEN = '\n';

/** An entry that answers a query. */
export interface Hit extends Omit<SearchEntry, 'heading'> {
  /** Of the paragraph: the page and the anchor. */
  readonly address: string;
  /** What of the text matched, however it was typed; in order, none touching another. */
  readonly marks: readonly TextRange[];
}

export interface ReadyEntry extends Readable {
  readonly heading: boolean;
  readonly page: string;
  /** The entry as a hit. */
  hit(ranges: readonly TextRange[]): Hit;
}

/** A page that has been fetched: all its entries as one text, and each. */
export interface ReadyPage extends Readable {
  /** In the reading order of the site. */
  readonly position: number;
  readonly entries: readonly ReadyEntry[];
}

/**
 * Makes a page ready.
 * @param readings gives how characters are read, once letters have been typed
 */
export function readyPage(
  { raw_url: name, kind, page, entries, otherwise = [] }: Fragment,
  readings: () => Readings | undefined,
): ReadyPage {
  const printed = entries.map(([, , text]) => normalise(text));
  const texts = entries.map(([, , , , also], at) =>
    [printed[at], ...(also ? [normalise(also)] : [])].join(BETWEEN),
  );
  const starts: number[] = [];
  /** Where each entry begins, in characters: what is read otherwise is counted so. */
  const characters: number[] = [];
  let [units, before] = [0, 0];
  for (const text of texts) {
    starts.push(units);
    characters.push(before);
    units += text.length + 1;
    before += Array.from(text).length + 1;
  }

  /** The sound of a part of the page, which begins with some character of it. */
  const soundFrom = (part: string, first: number): Sound | undefined => {
    const table = readings()?.usual;
    if (!table) return undefined;
    const own = new Map(
      otherwise.map(([entry, at, syllable]) => [(characters[entry] ?? 0) + at - first, syllable]),
    );
    return soundOf(part, (character, at) => own.get(at) ?? table.get(character));
  };

  const text = texts.join(BETWEEN);
  let sound: Sound | undefined;
  return {
    position: Number.parseInt(name, 10),
    text,
    starts,
    sound: () => (sound ??= soundFrom(text, 0)),
    entries: entries.map(([anchor, title, published, heading = false], at): ReadyEntry => {
      const own = texts[at] ?? '';
      const address = anchor === '' ? page : `${page}#${anchor}`;
      return {
        heading,
        page,
        text: own,
        starts: [0],
        sound: () => soundFrom(own, characters[at] ?? 0),
        hit: (ranges) => ({
          kind,
          address,
          page,
          anchor,
          title,
          text: published,
          // Made when it is asked for: of many hits only the first are shown.
          get marks() {
            // What is not printed cannot be marked.
            const length = printed[at]?.length ?? 0;
            return publishedRanges(
              published,
              ranges.filter(([, end]) => end <= length),
            );
          },
        }),
      };
    }),
  };
}
