/** What the card of an object shows, wherever it is made. */
import type { ImageMetadata } from 'astro';
import { clock } from '../../model/recording.ts';
import type { ArchiveObject } from '../../model/types.ts';
import { words } from '../../words/index.ts';

/**
 * Pixels across its picture; as WebP, which every browser of the floor shows. Browsers fetch lists’
 * pictures some screens ahead, of which a telephone’s first view has room for 2 KB each.
 */
export const CARD_PICTURE = { width: 256, format: 'webp', quality: 20 } as const;

/** The original of its picture; a sound may have none. */
export const cardPicture = ({ pictures, recording }: ArchiveObject): ImageMetadata | undefined =>
  pictures[0]?.picture.image ?? recording?.poster?.image;

/** What stands below its title: when it was made, and what it is with how much there is of it. */
export function cardFacts({ date, kind, pictures, recording }: ArchiveObject): string[] {
  const { objects } = words;
  const extent = [
    objects.kinds[kind],
    ...(recording ? [clock(recording.duration)] : []),
    ...(pictures.length > 1 ? [objects.pictures(pictures.length)] : []),
  ];
  return [date ?? objects.undated, extent.join(' ')];
}
