/** The lists of objects: of all, and of those that have something in common; long ones on several pages. */
import { addresses } from '../../model/addresses.ts';
import type { ArchiveObject, Exhibition, ObjectGroup } from '../../model/types.ts';
import { ON_ONE_PAGE } from './list-sizes.ts';

/** A page of a list. */
export interface ObjectListPage {
  /** What the objects have in common; none of the list of all. */
  readonly group: ObjectGroup | undefined;
  readonly objects: readonly ArchiveObject[];
  /** From 1. */
  readonly number: number;
  /** The addresses of all pages of the list. */
  readonly pages: readonly string[];
}

/** The address of a page of a list; the first is the list's own. */
const pageOf = (list: string, number: number, whole: boolean) =>
  number === 1 ? list : `${list}${whole ? 'page/' : ''}${number}/`;

function pagesOf(objects: readonly ArchiveObject[], group?: ObjectGroup): ObjectListPage[] {
  const list = group?.href ?? addresses.objects;
  const starts = objects.flatMap((_, index) => (index % ON_ONE_PAGE === 0 ? [index] : []));
  const pages = starts.map((_, index) => pageOf(list, index + 1, group === undefined));
  return starts.map((start, index) => ({
    group,
    objects: objects.slice(start, start + ON_ONE_PAGE),
    number: index + 1,
    pages,
  }));
}

/** Every page of every list. */
export function objectListPages({ objects, objectGroups }: Exhibition): ObjectListPage[] {
  return [...pagesOf(objects), ...objectGroups.flatMap((group) => pagesOf(group.objects, group))];
}
