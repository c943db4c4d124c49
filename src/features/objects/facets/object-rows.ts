/**
 * The objects as their list's own script reads them, all pages of it; for other programs there is
 * `/data/objects.json`.
 */
import type { ImageMetadata } from 'astro';
import { slipOf } from '../../../model/object-slip.ts';
import type { ArchiveObject, Exhibition, ObjectGroup } from '../../../model/types.ts';
import { cardFacts, cardPicture } from '../object-card.ts';

/** A small picture as it is published. */
export type SmallPicture = readonly [address: string, width: number, height: number];

/**
 * An object: its id, its title, what its card says below that, 1 if its date is known, the places of
 * its groups among all, what else is searched of it, and its picture, if it has one.
 */
export type ObjectRow = readonly [
  id: string,
  title: string,
  facts: readonly string[],
  dated: 0 | 1,
  groups: readonly number[],
  words: string,
  picture?: SmallPicture,
];

/** What is catalogued of an object and stands neither on its card nor in the names of its groups. */
function otherWords(object: ArchiveObject, groups: readonly ObjectGroup[]): string {
  const known = [...cardFacts(object), object.credit, ...groups.map(({ name }) => name)];
  const slip = slipOf(object).map(({ text }) => text);
  const words = [...slip, ...object.subjects, ...object.description];
  return words.filter((text) => !known.includes(text)).join(' ');
}

/** @param publish makes the picture of a card */
export function objectRows(
  { objects, objectGroups }: Pick<Exhibition, 'objects' | 'objectGroups'>,
  publish: (image: ImageMetadata) => Promise<SmallPicture>,
): Promise<ObjectRow[]> {
  const memberships = objectGroups.flatMap((group, place) =>
    group.objects.map(({ id }) => ({ id, group, place })),
  );
  const groups = Map.groupBy(memberships, ({ id }) => id);
  return Promise.all(
    objects.map(async (object): Promise<ObjectRow> => {
      const { id, title, when } = object;
      const own = groups.get(id) ?? [];
      const places = own.map(({ place }) => place);
      const more = otherWords(
        object,
        own.map(({ group }) => group),
      );
      const row = [id, title, cardFacts(object), when ? 1 : 0, places, more] as const;
      const image = cardPicture(object);
      return image ? [...row, await publish(image)] : row;
    }),
  );
}
