/**
 * All that the exhibition says as one record for programs: made from queries, with addresses.
 */
import { absolute, addresses } from '../../model/addresses.ts';
import { passagesOf } from '../../model/passage.ts';
import { exportWords } from '../../words/zh-cn/data.ts';
import { words } from '../../words/index.ts';
import { getMilestoneRecords } from './milestone-records.ts';
import * as queries from '../../model/queries.ts';
import type { ExhibitionData } from '../../model/schemas/exhibition-data.ts';

type Quotations = string | readonly string[];

/** One quotation, or several, as a list. */
const listed = (quotations: Quotations): string[] =>
  typeof quotations === 'string' ? [quotations] : [...quotations];

/** The same of quotations by their ids. */
const allListed = (record: Readonly<Record<string, Quotations>>) =>
  Object.fromEntries(Object.entries(record).map(([id, quotations]) => [id, listed(quotations)]));

const passageLink = ({ id }: { id: string }) => ({ id, url: absolute(addresses.passage(id)) });

interface WithPicture {
  image?: { src: string } | undefined;
  alt?: string | undefined;
  credit?: string | undefined;
}

const pictureOf = ({ image, alt, credit }: WithPicture) =>
  image && alt && credit ? { picture: { url: absolute(image.src), alt, credit } } : {};

async function getArticle(): Promise<ExhibitionData['article']> {
  const sections = await queries.getSections();
  const { title = '', subtitle, byline } = sections[0]?.data ?? {};
  return {
    title,
    subtitle,
    byline,
    sections: sections.map(({ id, number, data, body }) => ({
      ...passageLink({ id }),
      number,
      title: data.title,
      ...pictureOf(data),
      passages: passagesOf(id, body ?? '').map(({ notes, ...passage }) => ({
        ...passage,
        ...passageLink(passage),
        notes: [...notes],
      })),
    })),
    url: absolute(addresses.article),
  };
}

async function getFigures(): Promise<ExhibitionData['figures']> {
  const { themes } = await queries.getExhibition();
  const titleOf = (theme: string) => themes.find(({ id }) => id === theme)?.title ?? theme;
  return (await queries.getFigures()).map(({ passage, theme, partOf, ...figure }) => ({
    ...figure,
    passage: passageLink(passage),
    theme: { id: theme, title: titleOf(theme) },
    partOf: partOf?.id,
    url: absolute(addresses.figure(figure.id)),
  }));
}

async function getNotice(): Promise<ExhibitionData['notice']> {
  const parts = await queries.getNotice();
  const categories = await queries.getCategories();
  return {
    title: parts[0]?.title ?? words.headings.donate,
    parts: parts.map((part) => ({ ...part, url: absolute(addresses.noticePart(part.id)) })),
    categories: categories.map(({ image, alt, credit, ...category }) => ({
      ...category,
      ...pictureOf({ image, alt, credit }),
      passages: category.passages.map(passageLink),
      url: absolute(addresses.category(category.id)),
    })),
    url: absolute(addresses.donate),
  };
}

async function getGiving(): Promise<ExhibitionData['giving']> {
  const giving = await queries.getGiving();
  if (!giving) return undefined;
  const steps = (phase: 'before' | 'call' | 'after') =>
    giving.steps[phase].map(({ title, quote }) => ({ title, quote: listed(quote) }));
  return {
    ways: giving.ways.map((way) => ({ ...way, url: absolute(addresses.way(way.id)) })),
    questions: giving.questions.map(({ question, answers }) => ({
      question,
      answers: allListed(answers),
    })),
    steps: { before: steps('before'), call: steps('call'), after: steps('after') },
    url: absolute(addresses.ways),
  };
}

/** Everything but the wording of the entrance, which repeats what stands elsewhere. */
export async function getExhibitionData(): Promise<ExhibitionData> {
  const exhibition = await queries.getExhibition();
  const { title, subtitle, publisher, published, directions, milestones, contact } = exhibition;
  const { sha256 } = await queries.getSource();
  return {
    // Relative, so that it also holds for a copy on somebody’s disk.
    $schema: './exhibition.schema.json',
    title,
    subtitle,
    publisher,
    language: 'zh-CN',
    editorial: exportWords.editorialOfAll,
    rights: words.colophon.rights,
    published,
    source: { url: absolute(addresses.sourceText), sha256 },
    directions: directions.map(({ id, name, section }) => ({
      id,
      name,
      section: section && passageLink(section),
    })),
    article: await getArticle(),
    milestones: {
      ...milestones,
      events: await getMilestoneRecords(),
      url: absolute(addresses.timeline),
    },
    figures: await getFigures(),
    notice: await getNotice(),
    giving: await getGiving(),
    things: (await queries.getThings()).map((thing) => ({
      ...thing,
      categories: allListed(thing.categories),
      url: absolute(addresses.thing(thing.id)),
    })),
    contact: {
      ...contact,
      telephones: contact.telephones.map(({ number }) => number),
      url: absolute(addresses.contact),
    },
    url: absolute(addresses.home),
  };
}
