/**
 * What a reader has asked of the objects, as it stands in the address:
 * `?kind=map&kind=photograph&decade=1950s&q=码头&sort=title`.
 */
import { GROUPED_BY, type GroupedBy } from '../../../model/types.ts';
import { OBJECT_SORTS, type ObjectSort } from '../../../words/keys.ts';

/** A group of objects: by what they are grouped, and its id. */
export interface Facet {
  readonly by: GroupedBy;
  readonly id: string;
}

/** The part of an object that is asked of. */
export interface FoundObject {
  readonly title: string;
  /** Whether its date is known. */
  readonly dated: boolean;
  /** The groups that it is in. */
  readonly facets: readonly Facet[];
  /** What is searched of it, by one rule for both sides, such as that of search. */
  readonly text: string;
}

export interface Wishes {
  /** Of one kind of group any will do; of several kinds, one of each. Empty where all are shown. */
  readonly facets: readonly Facet[];
  /** As typed. */
  readonly text: string;
  readonly sort: ObjectSort;
}

/** What is shown where an address asks for nothing. */
export const EVERYTHING: Wishes = { facets: [], text: '', sort: 'date' };

export const isSame = (one: Facet, other: Facet): boolean =>
  one.by === other.by && one.id === other.id;

const has = (facets: readonly Facet[], facet: Facet) => facets.some((one) => isSame(one, facet));

/** Chooses a group, or no longer. */
export const toggled = (wishes: Wishes, facet: Facet): Wishes => {
  const others = wishes.facets.filter((one) => !isSame(one, facet));
  const facets = has(wishes.facets, facet) ? others : [...others, facet];
  return { ...wishes, facets };
};

/** Reads an address; what it does not understand it leaves out. */
export function wishesOf(search: string): Wishes {
  const asked = new URLSearchParams(search);
  return {
    facets: GROUPED_BY.flatMap((by) =>
      asked.getAll(by).flatMap((id) => (id === '' ? [] : [{ by, id }])),
    ),
    text: asked.get('q') ?? '',
    sort: OBJECT_SORTS.find((sort) => sort === asked.get('sort')) ?? EVERYTHING.sort,
  };
}

/**
 * Writes the query of an address.
 * @param search the present one, whose other parameters stay
 * @returns with its question mark, or empty
 */
export function searchOf({ facets, text, sort }: Wishes, search = ''): string {
  const asked = new URLSearchParams(search);
  for (const name of [...GROUPED_BY, 'q', 'sort']) asked.delete(name);
  for (const name of GROUPED_BY)
    for (const { by, id } of facets) if (by === name) asked.append(by, id);
  if (text.trim() !== '') asked.set('q', text);
  if (sort !== EVERYTHING.sort) asked.set('sort', sort);
  const query = String(asked);
  return query === '' ? '' : `?${query}`;
}

/**
 * Finds the objects that match, and how many each group would show: with what else is chosen, but for
 * other groups of its own kind, any of which will do.
 * @param typed what was typed, by the rule of their texts
 * @returns the matches in their order, and the counts by {@link keyOf}
 */
export function matchingObjects<Found extends FoundObject>(
  objects: readonly Found[],
  { facets }: Pick<Wishes, 'facets'>,
  typed: string,
): { found: Found[]; counts: ReadonlyMap<string, number> } {
  const asked = GROUPED_BY.map((by) => facets.filter((facet) => facet.by === by)).filter(
    (chosen) => chosen.length > 0,
  );
  const found: Found[] = [];
  const counts = new Map<string, number>();
  for (const object of objects) {
    if (!object.text.includes(typed)) continue;
    const missed = asked.filter((chosen) => !chosen.some((facet) => has(object.facets, facet)));
    const [only, another] = missed;
    if (another) continue;
    if (!only) found.push(object);
    for (const facet of object.facets) {
      if (only && only[0]?.by !== facet.by) continue;
      counts.set(keyOf(facet), (counts.get(keyOf(facet)) ?? 0) + 1);
    }
  }
  return { found, counts };
}

/** A group as the key of a map. */
export const keyOf = ({ by, id }: Facet): string => `${by}/${id}`;

/** Sorts objects that stand from past to present, those without a date at the end. */
export function sorted<Found extends FoundObject>(
  objects: readonly Found[],
  sort: ObjectSort,
): readonly Found[] {
  if (sort === 'date') return objects;
  if (sort === 'newest') {
    const undated = objects.filter(({ dated }) => !dated);
    return [...objects.filter(({ dated }) => dated).reverse(), ...undated];
  }
  // In Chinese by pinyin, without the marks that a title may begin with.
  const { compare } = new Intl.Collator('zh-CN', { ignorePunctuation: true, numeric: true });
  return [...objects].sort((one, other) => compare(one.title, other.title));
}
