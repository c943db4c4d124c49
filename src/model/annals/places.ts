/**
 * Gives each published paragraph its own place in the source: of several places with the same words
 * an event takes the one whose date is its own, and no place is published twice.
 */
import { comparable, placesOf, type Source } from '../quotation.ts';
import { type Place, readAnnals } from './read-annals.ts';
import { agrees, type Reading } from './reading.ts';

/** A paragraph that is published as the source's own. */
export interface Paragraph {
  readonly file: string;
  /** Paragraphs of one collection have each a place of its own; another may repeat them. */
  readonly collection: string;
  readonly text: string;
  /** In EDTF, of an event's first paragraph. */
  readonly date?: string | undefined;
}

/** A paragraph where it stands. */
interface Placed {
  readonly paragraph: Paragraph;
  readonly place: Place;
  /** The date that the source prints for it, if there is one that is understood. */
  readonly reading: Reading | undefined;
}

export interface Placing {
  /** In the order of the source. */
  readonly placed: readonly Placed[];
  /** Paragraphs whose words stand in the source, but at no place that is left, and one that has it. */
  readonly repeated: readonly { paragraph: Paragraph; other: Paragraph | undefined }[];
}

/**
 * How ill a place suits a date: 0 is its own, 1 may be. What has another date, 2, comes before what has
 * none, 3: an event whose date is wrong stands in the chronicle all the same.
 */
function misfit(date: string | undefined, reading: Reading | undefined): number {
  if (date === undefined || !reading) return 3;
  if (!agrees(date, reading)) return 2;
  return reading.within ? 1 : 0;
}

/** Pairs paragraphs of the same words with places: first those that fit, then what is left, in order. */
function pair(
  paragraphs: readonly Paragraph[],
  places: readonly Place[],
  readings: ReadonlyMap<number, Reading>,
): Map<Paragraph, Place> {
  const pairs = new Map<Paragraph, Place>();
  const left = new Set(places);
  for (const bearable of [0, 1, 2, 3]) {
    for (const paragraph of paragraphs) {
      if (pairs.has(paragraph)) continue;
      for (const place of left) {
        if (misfit(paragraph.date, readings.get(place[0])) > bearable) continue;
        pairs.set(paragraph, place);
        left.delete(place);
        break;
      }
    }
  }
  return pairs;
}

/** Who has which characters of the source: one paragraph of each collection. */
class Owners {
  readonly #byCollection = new Map<string, (Paragraph | undefined)[]>();

  /** Who has a place, or a part of it; nobody has less than it is long. */
  of(collection: string, [start, end]: Place): Paragraph | undefined {
    const owners = this.#byCollection.get(collection);
    return owners?.[start] ?? owners?.[end - 1];
  }

  /** Whether any collection has a place. */
  share(place: Place): boolean {
    return [...this.#byCollection.keys()].some((collection) => this.of(collection, place));
  }

  give(paragraph: Paragraph, [start, end]: Place): void {
    const owners = this.#byCollection.get(paragraph.collection) ?? [];
    this.#byCollection.set(paragraph.collection, owners);
    for (let at = start; at < end; at += 1) owners[at] = paragraph;
  }
}

/** Finds the places of paragraphs; of those that do not stand in the source there is none. */
export function placeParagraphs(source: Source, paragraphs: readonly Paragraph[]): Placing {
  const byText = Map.groupBy(paragraphs, ({ text }) => comparable(text));
  byText.delete('');
  const places = new Map(
    Array.from(byText.keys(), (text) => [
      text,
      Array.from(placesOf(source, text), (start): Place => [start, start + text.length]),
    ]),
  );
  const readings = readAnnals(source, [...places.values()].flat());
  const owners = new Owners();
  const placed: Placed[] = [];
  const repeated: Placing['repeated'][number][] = [];
  // A short paragraph may stand within a long one, which has its place first; and of those with the
  // same words events are first, which have the places whose dates are theirs.
  const groups = Array.from(byText).sort(([a], [b]) => b.length - a.length);
  for (const [text, same] of groups) {
    const all = places.get(text) ?? [];
    const events = same.filter(({ date }) => date !== undefined);
    const others = same.filter(({ date }) => date === undefined);
    const byCollection = Map.groupBy([...events, ...others], ({ collection }) => collection);
    for (const [collection, ours] of byCollection) {
      const free = all.filter((place) => !owners.of(collection, place));
      // What another collection publishes already comes last.
      const shared = new Set(free.filter((place) => owners.share(place)));
      const pairs = pair(
        ours,
        [...free.filter((place) => !shared.has(place)), ...shared],
        readings,
      );
      for (const [paragraph, place] of pairs) {
        owners.give(paragraph, place);
        placed.push({ paragraph, place, reading: readings.get(place[0]) });
      }
      const [first] = all;
      const left = first ? ours.filter((paragraph) => !pairs.has(paragraph)) : [];
      for (const paragraph of left) {
        repeated.push({ paragraph, other: first && owners.of(collection, first) });
      }
    }
  }
  return { placed: placed.sort((a, b) => a.place[0] - b.place[0]), repeated };
}
