/** The objects that the institution shows: in order, related both ways, and in groups. */
import { words } from '../words/index.ts';
import { OBJECT_KINDS, type ObjectKind } from '../words/keys.ts';
import { addresses, pictureAnchor } from './addresses.ts';
import { compareDates, type HistoricalDate } from './date.ts';
import { formatDate } from './date-words.ts';
import type { Entry, Fields } from './read/entries.ts';
import { viewIn } from './pictures.ts';
import { isTiled } from './picture-size.ts';
import { recordingOf } from './recording.ts';
import { stableId } from './stable-id.ts';
import type {
  ArchiveObject,
  Category,
  Chronicle,
  Exhibition,
  GroupedBy,
  Milestone,
  ObjectGroup,
  ObjectPicture,
  Passage,
  TourStep,
} from './types.ts';
import { decadeStart, yearSlug } from '../lib/text/year.ts';

/** Finds what an object refers to, by its id. */
interface Finders {
  readonly milestone: (id: string) => Milestone;
  readonly passage: (id: string) => Passage;
  readonly category: (id: string) => Category;
}

const unique = <Thing>(things: readonly Thing[]): Thing[] => [...new Set(things)];

/** What has pictures, by the objects that they are of. */
function byObject<Shown extends Milestone | Category>(all: readonly Shown[]) {
  const shown = all.flatMap((one) =>
    one.pictures.flatMap(({ object }) => (object ? [{ id: object.id, one }] : [])),
  );
  const grouped = Map.groupBy(shown, ({ id }) => id);
  return new Map(Array.from(grouped, ([id, found]) => [id, found.map(({ one }) => one)]));
}

/** The dated ones from past to present, then the others; those of one date by their names. */
function inOrder(a: Entry<Fields['objects']>, b: Entry<Fields['objects']>): number {
  const [one, other] = [a.data.date, b.data.date];
  const byDate = one && other ? compareDates(one, other) : Number(!one) - Number(!other);
  return byDate || (a.id < b.id ? -1 : 1);
}

function picturesOf(entry: Entry<Fields['objects']>): ObjectPicture[] {
  const { id, data } = entry;
  const several = data.pictures.length > 1;
  return data.pictures.flatMap(({ caption, label }, index) => {
    const picture = viewIn(entry, index);
    if (!picture) return [];
    const { published } = picture;
    const anchor = pictureAnchor(index);
    return [
      {
        picture,
        anchor,
        caption,
        label: label ?? (several ? words.objects.page(index + 1) : undefined),
        tiles: published && isTiled(published.size) ? addresses.tiles(id, anchor) : undefined,
      },
    ];
  });
}

function tourOf(
  { tour = [] }: Fields['objects'],
  pictures: readonly ObjectPicture[],
  find: Finders,
): TourStep[] {
  return tour.flatMap(({ picture, left, top, width, height, text, passage, milestone }, index) => {
    const shown = pictures[picture - 1];
    if (!shown) return [];
    return {
      ...{ anchor: `t${index + 1}`, shown, area: { left, top, width, height }, text },
      passage: passage === undefined ? undefined : find.passage(passage),
      milestone: milestone === undefined ? undefined : find.milestone(milestone),
    };
  });
}

/**
 * Makes the objects, each known to all that it refers to.
 * @param entries in any order
 * @param shownBy what has pictures of objects, and so belongs to them
 */
export function objectsOf(
  entries: readonly Entry<Fields['objects']>[],
  find: Finders,
  shownBy: Pick<Exhibition, 'categories'> & Pick<Chronicle, 'milestones'>,
): ArchiveObject[] {
  const milestones = byObject(shownBy.milestones);
  const categories = byObject(shownBy.categories);
  const made = entries.toSorted(inOrder).map((entry, index) => {
    const { id, data } = entry;
    const { title, kind, creator, place, identifier, extent, language } = data;
    const pictures = picturesOf(entry);
    const object = {
      ...{ id, title, kind, creator, place, identifier, extent, language },
      when: data.date,
      date: data.date && formatDate(data.date),
      description: data.description ?? [],
      donor: data.donor?.name,
      rights: data.rights,
      credit: data.credit,
      subjects: data.subjects,
      pictures,
      tour: tourOf(data, pictures, find),
      recording: recordingOf(entry),
      milestones: unique([...data.milestones.map(find.milestone), ...(milestones.get(id) ?? [])]),
      passages: data.passages.map(find.passage),
      categories: unique([...data.categories.map(find.category), ...(categories.get(id) ?? [])]),
      objects: [] as ArchiveObject[],
      position: index + 1,
      href: addresses.object(id),
    } satisfies ArchiveObject;
    for (const one of [...object.milestones, ...object.passages, ...object.categories])
      one.objects.push(object);
    return object;
  });
  relate(made, entries);
  return made;
}

/** What one object names belongs with it in both directions. */
function relate(
  objects: readonly (ArchiveObject & { objects: ArchiveObject[] })[],
  entries: readonly Entry<Fields['objects']>[],
): void {
  const byId = new Map(objects.map((object) => [object.id, object]));
  const add = (id: string, other: string) => {
    const [one, two] = [byId.get(id), byId.get(other)];
    if (one && two && one !== two && !one.objects.includes(two)) one.objects.push(two);
  };
  for (const { id, data } of entries) {
    for (const other of data.objects) {
      add(id, other);
      add(other, id);
    }
  }
}

/** The decade of a date; of a century alone none is known. */
const decadesOf = (when: HistoricalDate | undefined): number[] =>
  when && when.precision !== 'century' ? [decadeStart(when.year)] : [];

/**
 * Every group that holds some of the objects, and not all, in the order of lists.
 * @param publisher the institution's full name
 */
export function groupsOf(objects: readonly ArchiveObject[], publisher: string): ObjectGroup[] {
  const grouped = <Key>(
    by: GroupedBy,
    keysOf: (object: ArchiveObject) => readonly Key[],
    call: (key: Key) => Pick<ObjectGroup, 'id' | 'name'>,
    compare: (a: Key, b: Key) => number = () => 0,
  ): ObjectGroup[] => {
    const keys = [...new Set(objects.flatMap(keysOf))].sort(compare);
    return keys.flatMap((key): ObjectGroup[] => {
      const members = objects.filter((object) => keysOf(object).includes(key));
      const { id, name } = call(key);
      const href = addresses.objectGroup(by, id);
      return members.length < objects.length ? [{ by, id, name, objects: members, href }] : [];
    });
  };
  return [
    ...grouped(
      'kind',
      ({ kind }): ObjectKind[] => [kind],
      (kind) => ({ id: kind, name: words.objects.kinds[kind] }),
      (a, b) => OBJECT_KINDS.indexOf(a) - OBJECT_KINDS.indexOf(b),
    ),
    ...grouped(
      'decade',
      ({ when }) => decadesOf(when),
      (decade) => ({ id: `${yearSlug(decade)}s`, name: words.objects.decade(decade) }),
      (a, b) => a - b,
    ),
    ...grouped(
      'subject',
      ({ subjects }) => subjects,
      // An address has no Chinese characters, and stays when another subject comes.
      (name) => ({ id: stableId(publisher, 'subject', name).slice(0, 8), name }),
    ),
    ...grouped(
      'direction',
      ({ milestones }) => milestones.flatMap(({ direction }) => direction ?? []),
      ({ id, name }) => ({ id, name }),
      (a, b) => a.index - b.index,
    ),
  ];
}
