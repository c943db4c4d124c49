/**
 * Pages of the index as they are read: many times, by all words of all queries.
 */
import { normalise } from '../normalise.ts';
import type { Hit } from './engine.ts';
import type { Fragment } from './library.ts';
import { type Mark, marksOf } from './marks.ts';
import type { Readable, Span } from './match.ts';
import type { Readings } from './readings.ts';
import { type Sound, soundOf } from './sound.ts';

export interface ReadyEntry extends Readable {
  readonly heading: boolean;
  readonly page: string;
  /** The entry as a hit. */
  hit(spans: readonly Span[]): Hit;
}

/** A page that has been fetched. */
export interface ReadyPage {
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
  const ready = entries.map(([anchor, title, text, heading = false], number): ReadyEntry => {
    const normalised = normalise(text);
    const address = anchor === '' ? page : `${page}#${anchor}`;
    let sound: Sound | undefined;
    return {
      heading,
      page,
      text: normalised,
      sound: () => {
        const table = readings()?.usual;
        if (!table) return undefined;
        const own = new Map(
          otherwise.flatMap(([entry, at, syllable]) => (entry === number ? [[at, syllable]] : [])),
        );
        sound ??= soundOf(normalised, (character, at) => own.get(at) ?? table.get(character));
        return sound;
      },
      hit: (spans) => {
        let marks: readonly Mark[] | undefined;
        return {
          kind,
          address,
          page,
          anchor,
          title,
          text,
          // Of many hits only the first are looked at.
          get marks() {
            return (marks ??= marksOf(text, spans));
          },
        };
      },
    };
  });
  return { position: Number.parseInt(name, 10), entries: ready };
}
