/** What the booklet shows of objects: of each a plate, or of very many a list. */
import type { ArchiveObject, Exhibition, ObjectPicture } from '../../../model/types.ts';

/** Of more objects the plates would fill more than a hundred sheets. */
const MOST_PLATES = 60;

/** Of an object; the rest are on its page. */
const MOST_PICTURES = 4;

/** Whether each object has a plate, or all stand in a list. */
export const hasPlates = ({ objects }: Pick<Exhibition, 'objects'>): boolean =>
  objects.length <= MOST_PLATES;

/** The anchor of an object in the booklet. */
export const plateAnchor = ({ id }: Pick<ArchiveObject, 'id'>): string => `object-${id}`;

/** What the contents of the booklet name. */
export const plateItems = (exhibition: Pick<Exhibition, 'objects'>) =>
  hasPlates(exhibition)
    ? exhibition.objects.map((object) => ({ id: plateAnchor(object), title: object.title }))
    : [];

/** A picture as a plate shows it. */
type PlatePicture = Pick<ObjectPicture, 'picture'> &
  Partial<Pick<ObjectPicture, 'label' | 'caption'>>;

/** What a plate shows, the poster of a film first, and how many pictures it leaves out. */
export function platePictures({
  pictures,
  recording,
}: Pick<ArchiveObject, 'pictures' | 'recording'>): { shown: PlatePicture[]; more: number } {
  const { poster } = recording ?? {};
  return {
    shown: [...(poster ? [{ picture: poster }] : []), ...pictures.slice(0, MOST_PICTURES)],
    more: Math.max(0, pictures.length - MOST_PICTURES),
  };
}
