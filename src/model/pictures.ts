/** The pictures of texts: those that stand by themselves, and those of objects. */
import { addresses, pictureAnchor } from './addresses.ts';
import type { Entry, Fields, PublishedPicture } from './read/entries.ts';
import type { Exhibition, OwnPage, Picture } from './types.ts';

/** A picture as a list of the content names it. */
type Listed = Fields['pages']['pictures'][number];

/** What has the fields of {@link file://./schemas/pictures.ts}. */
type Pictured = Pick<Fields['milestones'], 'image' | 'alt' | 'credit' | 'pictures'>;

/** Finds a picture of an object, by the object's id and the picture's place, from 1. */
export type FindView = (object: string, view: number) => Picture;

/** The picture of an object with the object’s credit. */
export function viewIn(entry: Entry<Fields['objects']>, index: number): Picture | undefined {
  const listed = entry.data.pictures[index];
  if (!listed) return undefined;
  const { image, alt } = listed;
  return { image, alt, credit: entry.data.credit, published: entry.published?.get(image) };
}

/**
 * Makes the function that finds objects' pictures.
 * @param objects as the content has them
 */
export function findViews(objects: readonly Entry<Fields['objects']>[]): FindView {
  const byId = new Map(objects.map((object) => [object.id, object]));
  return (id, view) => {
    const entry = byId.get(id);
    const picture = entry && viewIn(entry, view - 1);
    if (!picture)
      throw new Error(`There is no picture ${view} of "${id}"（展品“${id}”没有第 ${view} 幅图）`);
    const href = `${addresses.object(id)}#${pictureAnchor(view - 1)}`;
    return { ...picture, object: { id, title: entry.data.title, href } };
  };
}

/**
 * A picture that a list of the content names.
 * @returns `undefined` where its fields name none, which no list that was checked has
 */
export function listedPicture(
  { image, alt, credit, caption, object, view = 1 }: Partial<Listed>,
  published: Entry<unknown>['published'],
  findView: FindView,
): Picture | undefined {
  if (object !== undefined) return { ...findView(object, view), caption };
  if (!image || alt === undefined || credit === undefined) return undefined;
  return { image, alt, credit, caption, published: published?.get(image) };
}

/** The pictures of a text in their order: that of its own fields first, then those of its list. */
export function picturesOf({ data, published }: Entry<Pictured>, findView: FindView): Picture[] {
  const { image, alt, credit, pictures } = data;
  return [{ image, alt, credit }, ...pictures].flatMap(
    (one) => listedPicture(one, published, findView) ?? [],
  );
}

/** Whether a published picture is a drawing, which has no sizes. */
export const isDrawing = ({ address }: PublishedPicture): boolean => address.endsWith('.svg');

/** The media type of a published picture's large file. */
export const formatOf = (published: PublishedPicture): string =>
  isDrawing(published) ? 'image/svg+xml' : 'image/webp';

/** Something with pictures of its own. */
interface WithPictures {
  readonly pictures: readonly Picture[];
}

/** A page of the institution's own as something with pictures. */
export const picturedPage = ({ blocks }: OwnPage): WithPictures => ({
  pictures: blocks.flatMap((block) => (block.kind === 'picture' ? [block.picture] : [])),
});

/** All that has pictures and is no object. */
export function picturedIn({
  articles,
  chronicle,
  categories,
  pages,
}: Pick<Exhibition, 'articles' | 'chronicle' | 'categories' | 'pages'>): WithPictures[] {
  return [
    ...articles.flatMap(({ sections }) => sections),
    ...chronicle.milestones,
    ...categories,
    ...pages.map(picturedPage),
  ].filter(({ pictures }) => pictures.length > 0);
}
