/**
 * The only file that asks Astro for collections. Pages call these functions and hand the answers to
 * components.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { type CollectionEntry, getCollection } from 'astro:content';
import { compareDates, type HistoricalDate, parseDate } from './date.ts';
import { numberedName, stem } from './read/file-name.ts';
import { formatManifest } from '../lib/fixity.ts';
import { plainParagraphs } from './passage.ts';
import { isLitter } from './read/content-folder.ts';
import { filesBelow, hashesOf, sha256 } from '../lib/hashes.ts';
import { contentFolder } from '../lib/environment.ts';

export type Exhibition = CollectionEntry<'exhibition'>['data'];
export type Section = CollectionEntry<'article'> & { number: number; passages: PassageData[] };
export type PassageData = CollectionEntry<'passages'>['data'] & {
  id: string;
  /** Counted from 1 through all sections, as readers see it. */
  ordinal: number;
};
export type Milestone = CollectionEntry<'milestones'>['data'] & {
  id: string;
  when: HistoricalDate;
  text: string;
};
export type Category = CollectionEntry<'solicitation'>['data'] & {
  id: string;
  number: number;
  text: string;
};
export type NoticePart = CollectionEntry<'notice'>['data'] & {
  id: string;
  number: number;
  paragraphs: string[];
};
export type Figure = CollectionEntry<'figures'>['data'] & { id: string };
export type Giving = CollectionEntry<'giving'>['data'];
export type Thing = CollectionEntry<'things'>['data']['things'][number];

/** In a build content does not change, so each question is asked once; in development always. */
function once<Answer>(ask: () => Answer): () => Answer {
  let answer: Answer | undefined;
  return () => (import.meta.env.PROD ? (answer ??= ask()) : ask());
}

function numberOf(entry: { filePath?: string | undefined }): number {
  return numberedName(stem(entry.filePath ?? ''))?.number ?? 0;
}

export const getExhibition = once(async (): Promise<Exhibition> => {
  const [exhibition] = await getCollection('exhibition');
  if (!exhibition) throw new Error('exhibition.yaml is missing');
  return exhibition.data;
});

export const getSections = once(async (): Promise<Section[]> => {
  const passages = (await getCollection('passages')).map(({ id, data }) => ({ id, ...data }));
  const sections = (await getCollection('article')).map((entry) => ({
    ...entry,
    number: numberOf(entry),
    passages: passages
      .filter(({ section }) => section === entry.id)
      .sort((a, b) => a.number - b.number),
  }));
  let ordinal = 0;
  return sections
    .sort((a, b) => a.number - b.number)
    .map((section) => ({
      ...section,
      passages: section.passages.map((passage) => ({ ...passage, ordinal: (ordinal += 1) })),
    }));
});

/** From past to present. */
export const getMilestones = once(async (): Promise<Milestone[]> => {
  const milestones = (await getCollection('milestones')).map(({ id, data, body }) => {
    const when = parseDate(data.date);
    if (!when)
      throw new Error(`milestones/${id}: the content check let the date ${data.date} pass`);
    return { ...data, id, when, text: plainParagraphs(body ?? '').join('') };
  });
  return milestones.sort((a, b) => compareDates(a.when, b.when) || (a.id < b.id ? -1 : 1));
});

export const getCategories = once(async (): Promise<Category[]> => {
  const categories = (await getCollection('solicitation')).map((entry) => ({
    ...entry.data,
    id: entry.id,
    number: numberOf(entry),
    text: plainParagraphs(entry.body ?? '').join(''),
  }));
  return categories.sort((a, b) => a.number - b.number);
});

export const getNotice = once(async (): Promise<NoticePart[]> => {
  const parts = (await getCollection('notice')).map((entry) => ({
    ...entry.data,
    id: entry.id,
    number: numberOf(entry),
    paragraphs: plainParagraphs(entry.body ?? ''),
  }));
  return parts.sort((a, b) => a.number - b.number);
});

/** What people call things; none where the content has no `things.yaml`. */
export const getThings = once(async (): Promise<Thing[]> => {
  const [file] = await getCollection('things');
  return file?.data.things ?? [];
});

/** The ways of giving and the steps; `undefined` where the content has no `giving.yaml`. */
export const getGiving = once(async (): Promise<Giving | undefined> => {
  const [file] = await getCollection('giving');
  return file?.data;
});

/** In the order in which the article gives them. */
export const getFigures = once(async (): Promise<Figure[]> => {
  const passages = (await getSections()).flatMap((section) => section.passages);
  const order = new Map(passages.map(({ id, text }, index) => [id, { index, text }]));
  const placeOf = ({ passage, quote }: Figure): [passage: number, character: number] => {
    const { index, text } = order.get(passage.id) ?? { index: 0, text: '' };
    return [index, text.indexOf(quote)];
  };
  const figures = (await getCollection('figures')).map(({ id, data }) => ({ ...data, id }));
  return figures
    .map((figure) => ({ figure, place: placeOf(figure) }))
    .sort((a, b) => a.place[0] - b.place[0] || a.place[1] - b.place[1])
    .map(({ figure }) => figure);
});

/** The passages of the article by their ids. */
export const getPassages = once(
  async (): Promise<Map<string, PassageData>> =>
    new Map((await getSections()).flatMap(({ passages }) => passages.map((p) => [p.id, p]))),
);

/** What the rest of the exhibition has to say of each passage. */
export interface PassageRelations {
  milestones: Milestone[];
  figures: Figure[];
  categories: Category[];
}

/** Relations by the passage's id; a passage without any is not in the map. */
export const getPassageRelations = once(async (): Promise<Map<string, PassageRelations>> => {
  const relations = new Map<string, PassageRelations>();
  const of = (id: string): PassageRelations => {
    const known = relations.get(id) ?? { milestones: [], figures: [], categories: [] };
    relations.set(id, known);
    return known;
  };
  for (const milestone of await getMilestones()) {
    for (const passage of milestone.passages) of(passage.id).milestones.push(milestone);
  }
  for (const figure of await getFigures()) of(figure.passage.id).figures.push(figure);
  for (const category of await getCategories()) {
    for (const passage of category.passages) of(passage.id).categories.push(category);
  }
  return relations;
});

/** The source document as the archives gave it, not a byte changed, and its SHA-256. */
export const getSource = once(async () => {
  const bytes = new Uint8Array(await readFile(path.join(contentFolder, 'source', 'page.txt')));
  return { bytes, text: new TextDecoder().decode(bytes), sha256: sha256(bytes) };
});

/** The list of the content's files with their hashes, in the form of `sha256sum`. */
export const getContentManifest = once((): string => {
  const files = filesBelow(contentFolder).filter((file) => !isLitter(file));
  return formatManifest(hashesOf(contentFolder, files));
});
