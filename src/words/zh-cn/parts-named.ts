/** Sentences that name parts of an exhibition name those that it has. */
import type { HasPart, Part } from '../keys.ts';
import { terms } from './terms.ts';

/** What those of some parts are called that there are. */
export const namesOf = (
  has: HasPart,
  names: readonly (readonly [part: Part, name: string])[],
): string[] => names.flatMap(([part, name]) => (has(part) ? [name] : []));

/** By what the editor sorts the milestones. */
export const sortings = (has: HasPart): string[] =>
  namesOf(has, [
    ['levels', terms.level],
    ['directions', terms.direction],
  ]);

/** `甲、乙和丙` */
export const enumerated = (names: readonly string[]): string =>
  [names.slice(0, -1).join('、'), ...names.slice(-1)].filter(Boolean).join('和');
