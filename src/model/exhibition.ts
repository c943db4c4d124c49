/**
 * Makes of the entries of a content folder one exhibition. Pure: the same entries give the same
 * exhibition, for the pages as for the search index, the fonts and the data; but the words speak from
 * then on as it does (`src/words/own.ts`).
 */
import { addresses, questionAnchor } from './addresses.ts';
import { printedWords } from './annals/printed-words.ts';
import { articlesOf } from './article.ts';
import { chronicleOf } from './chronicle.ts';
import { contactOf } from './contact.ts';
import { figuresOf } from './figure.ts';
import { categoriesOf, noticeOf } from './notice.ts';
import { groupsOf, objectsOf } from './object.ts';
import { ownPagesOf } from './own-page/own-pages.ts';
import { findViews } from './pictures.ts';
import type { Source } from './quotation.ts';
import type { Entries } from './read/entries.ts';
import { listThings } from './thing-list.ts';
import { words } from '../words/index.ts';
import { institutionOf } from '../lib/text/institution.ts';
import { speakAs } from '../words/own.ts';
import type { ArchiveObject, Exhibition } from './types.ts';

const inOrder = <Numbered extends { number: number }>(entries: readonly Numbered[]) =>
  entries.toSorted((a, b) => a.number - b.number);

/**
 * Finds things by their ids.
 * @throws Error that names the id, where the content was changed after it was checked
 */
function finder<Thing extends { id: string }>(things: readonly Thing[], kind: string) {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return (id: string): Thing => {
    const thing = byId.get(id);
    if (!thing) throw new Error(`There is no ${kind} "${id}" in the content（内容里没有“${id}”）`);
    return thing;
  };
}

/** Objects that the entrance leads with, where none is named. */
const LEADING = 4;

/** The first of those that there is something to see of; of sounds alone, the first of these. */
function leading(objects: readonly ArchiveObject[]): ArchiveObject[] {
  const seen = objects.filter(
    ({ pictures, recording }) => pictures.length > 0 || recording?.poster !== undefined,
  );
  return (seen.length > 0 ? seen : objects).slice(0, LEADING);
}

/** The theme of figures that have none, by an id that no editor can write. */
const UNSORTED = { id: 'other-', title: words.figures.unsorted };

/**
 * Makes the exhibition.
 * @param entries of a content folder in which the check has found no mistake
 * @param sources by their names; what they print of the events' dates is shown as there
 * @throws Error where an entry refers to what is not there
 */
export function makeExhibition(entries: Entries, sources: ReadonlyMap<string, Source>): Exhibition {
  const fields = entries.exhibition[0]?.data;
  if (!fields) throw new Error('exhibition.yaml is missing（缺少 exhibition.yaml）');
  speakAs({
    levels: fields.levels,
    vocabulary: words.vocabularyFor(fields.vocabulary, fields.directions),
    institution: institutionOf(fields.publisher),
  });
  const findView = findViews(entries.objects);
  const articles = articlesOf(entries, fields.published, findView);
  const [article] = articles;
  const passage = finder(
    articles.flatMap(({ passages }) => passages),
    'passage',
  );
  const section = finder(
    articles.flatMap(({ sections }) => sections),
    'section',
  );
  const directions = fields.directions.map((direction, index) => ({
    ...direction,
    index,
    section: direction.section === undefined ? undefined : section(direction.section),
    milestones: [],
  }));
  const categories = categoriesOf(inOrder(entries.solicitation), passage, findView);
  const theme = finder(fields.themes, 'theme');
  // Beside no others they are just the figures.
  const unsorted =
    fields.themes.length > 0 ? UNSORTED : { ...UNSORTED, title: words.headings.figures };
  const figures = figuresOf(entries.figures, passage, (id) =>
    id === undefined ? unsorted : theme(id),
  );
  const named = (fields.chronicles ?? []).map((one) => {
    return { ...one, href: addresses.chronicle(one.id) };
  });
  const chronicle = chronicleOf(
    fields.milestones,
    entries.milestones,
    {
      chronicle: finder(named, 'chronicle'),
      direction: finder(directions, 'direction'),
      passage,
      category: finder(categories, 'category'),
      view: findView,
    },
    printedWords(entries.milestones, sources),
  );
  const objects = objectsOf(
    entries.objects,
    {
      milestone: finder(chronicle.milestones, 'milestone'),
      passage,
      category: finder(categories, 'category'),
    },
    { milestones: chronicle.milestones, categories },
  );
  const themes = [...fields.themes, unsorted].map(({ id, title }) => ({
    id,
    title,
    figures: figures.filter(({ theme }) => theme.id === id),
    href: addresses.figure(`theme-${id}`),
  }));
  const { title, subtitle, seal, publisher, published, soundsInBooks } = fields;
  const { registration, moved, entrance } = fields;
  const giving = entries.giving[0]?.data;
  return {
    ...{ title, subtitle, seal, publisher, published, soundsInBooks, registration, moved },
    entrance: {
      epigraph: entrance.epigraph,
      call: entrance.call,
      figures: entrance.figures.map(finder(figures, 'figure')),
      objects: entrance.objects?.map(finder(objects, 'object')) ?? leading(objects),
      kinds: entrance.kinds.flatMap((kind) => {
        const category = categories.find(({ kinds }) => kinds.includes(kind));
        return category ? [{ kind, category }] : [];
      }),
    },
    directions,
    article,
    articles,
    chronicle,
    chronicles: named.filter(({ id }) =>
      chronicle.milestones.some((milestone) => milestone.chronicle?.id === id),
    ),
    figures,
    themes: themes.filter((theme) => theme.figures.length > 0),
    notice: noticeOf(inOrder(entries.notice)),
    categories,
    giving: giving && {
      ...giving,
      ways: giving.ways.map((way) => ({ ...way, href: addresses.way(way.id) })),
      questions: giving.questions.map(({ id, ...question }, index) => {
        const anchor = id ?? questionAnchor(index + 1);
        return { id: anchor, ...question, href: addresses.question(anchor) };
      }),
    },
    things: listThings(
      entries.things.flatMap(({ data }) => data.things),
      categories,
    ),
    contact: fields.contact && contactOf(fields.contact),
    objects,
    objectGroups: groupsOf(objects, publisher),
    pages: ownPagesOf(entries.pages, {
      figure: finder(figures, 'figure'),
      milestone: finder(chronicle.milestones, 'milestone'),
      object: finder(objects, 'object'),
      view: findView,
    }),
  };
}
