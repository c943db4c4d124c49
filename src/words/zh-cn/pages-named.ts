/** Sentences that name pages name those that an exhibition has. */
import type { HasPage, OptionalPage } from '../keys.ts';

/** What those of some pages are called that there are. */
export const namesOf = (
  has: HasPage,
  names: readonly (readonly [page: OptionalPage, name: string])[],
): string[] => names.flatMap(([page, name]) => (has(page) ? [name] : []));

/** `甲、乙和丙` */
export const enumerated = (names: readonly string[]): string =>
  [names.slice(0, -1).join('、'), ...names.slice(-1)].filter(Boolean).join('和');
