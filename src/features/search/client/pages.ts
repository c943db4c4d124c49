/**
 * Pages of the index as they are read: many times, by all words of all queries.
 */
import { normalise } from '../../../lib/text/normalise.ts';
import type { SearchKind } from '../../../words/keys.ts';
import type { Entries } from './found.ts';
import type { Fragment } from './pagefind-client.ts';
import { type Mark, marksOf } from './marks.ts';
import type { Readable, Span } from './match.ts';
import type { Readings } from './readings.ts';
import { type Sound, soundOf } from './sound.ts';

/** What stands between entries: it is in no normalised text, and cannot be typed. */
const BETWEEN = '\n';

/** An entry that answers a query. */
export interface Hit {
  readonly kind: SearchKind;
  /** Of the paragraph: the page and the anchor. */
  readonly address: string;
  readonly page: string;
  /** Empty where it is the page itself. */
  readonly anchor: string;
  readonly title: string;
  /** As published. */
  readonly text: string;
  /** What matched, however it was typed: UTF-16 offsets into the text, in order, none touching. */
  readonly marks: readonly Mark[];
}

export interface ReadyEntry extends Readable {
  readonly heading: boolean;
  readonly page: string;
  /** The entry as a hit. */
  hit(spans: readonly Span[]): Hit;
}

/** A page that has been fetched: all its entries as one text, and each. */
export interface ReadyPage extends Entries {
  /** In the reading order of the site. */
  readonly position: number;
  readonly entries: readonly ReadyEntry[];
}

/** Makes something when it is first asked for; not as long as there is nothing to make it from. */
function once<Made>(make: () => Made | undefined): () => Made | undefined {
  let made: Made | undefined;
  return () => (made ??= make());
}

/**
 * Makes a page ready.
 * @param readings gives how characters are read, once letters have been typed
 */
export function readyPage(
  { raw_url: name, kind, page, entries, otherwise = [] }: Fragment,
  readings: () => Readings | undefined,
): ReadyPage {
  const texts = entries.map(([, , text]) => normalise(text));
  const text = texts.join(BETWEEN);
  const starts: number[] = [];
  /** Where each entry begins, in characters: what is read otherwise is counted so. */
  const characters: number[] = [];
  let [units, before] = [0, 0];
  for (const one of texts) {
    starts.push(units);
    characters.push(before);
    units += one.length + 1;
    before += Array.from(one).length + 1;
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

  const ready = entries.map(([anchor, title, published, heading = false], at): ReadyEntry => {
    const own = texts[at] ?? '';
    return {
      heading,
      page,
      text: own,
      sound: () => soundFrom(own, characters[at] ?? 0),
      hit: (spans) => {
        let marks: readonly Mark[] | undefined;
        return {
          kind,
          address: anchor === '' ? page : `${page}#${anchor}`,
          page,
          anchor,
          title,
          text: published,
          // Of many hits only the first are looked at.
          get marks() {
            return (marks ??= marksOf(published, spans));
          },
        };
      },
    };
  });
  return {
    position: Number.parseInt(name, 10),
    text,
    starts,
    sound: once(() => soundFrom(text, 0)),
    entries: ready,
  };
}
