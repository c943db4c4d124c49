/**
 * The exhibition as records for programs: `data/exhibition.json`, of which editions are made, and
 * `data/milestones.json`. The order of fields is that of the files.
 */
import { absolute, addresses } from '../../model/addresses.ts';
import { partsOf } from '../../model/optional-pages.ts';
import type { ExhibitionData } from '../../model/schemas/exhibition-json.ts';
import type { MilestoneRecord, MilestonesData } from '../../model/schemas/milestones-json.ts';
import type { Article, Department, Exhibition, Figure, Milestone } from '../../model/types.ts';
import { words } from '../../words/index.ts';
import { ownLevels, ownVocabulary } from '../../words/own.ts';
import { objectRecord } from './object-files.ts';
import { ownPageData } from './own-page-json.ts';
import { pictureRecords } from './picture-records.ts';
import { recordLink as link } from './record-link.ts';

const { exportWords } = words;

/** A milestone for programs, with absolute addresses. */
export function milestoneRecord(milestone: Milestone): MilestoneRecord {
  const { id, when, text, chronicle, level, direction, note } = milestone;
  return {
    id,
    date: when.iso,
    precision: when.precision,
    lunar: when.lunar,
    printed: when.printed,
    text,
    chronicle: chronicle && { id: chronicle.id, name: chronicle.name },
    level: level === undefined ? undefined : { id: level, name: words.levelName(level) },
    direction: direction && { id: direction.id, name: direction.name },
    note,
    pictures: pictureRecords(milestone.pictures),
    passages: milestone.passages.map(link),
    categories: milestone.categories.map(link),
    url: absolute(milestone.page),
  };
}

/** The chronicle for programs. */
export function milestonesData(exhibition: Exhibition): MilestonesData {
  const { publisher, chronicle } = exhibition;
  return {
    // Relative, so that it also holds for a copy on somebody’s disk.
    $schema: './milestones.schema.json',
    title: chronicle.title,
    publisher,
    language: 'zh-CN',
    editorial: exportWords.editorial(partsOf(exhibition)),
    url: absolute(addresses.timeline),
    milestones: chronicle.milestones.map(milestoneRecord),
  };
}

function articleData({ href, title, subtitle, byline, sections }: Article) {
  return {
    ...{ title, subtitle, byline },
    sections: sections.map((section) => ({
      ...link(section),
      number: section.number,
      title: section.title,
      pictures: pictureRecords(section.pictures),
      passages: section.passages.map(({ id, number, text, href, notes }) => ({
        ...{ id, number, text },
        url: absolute(href),
        notes: [...notes],
      })),
    })),
    url: absolute(href),
  };
}

/** An article of a folder of its own, which says itself when it was published. */
function furtherArticleData(article: Article) {
  const { id = '', published } = article;
  return { id, ...articleData(article), published };
}

function figureData(figure: Figure): ExhibitionData['figures'][number] {
  const { id, value, unit, qualifier, label, quote, passage, theme, partOf, href } = figure;
  return {
    ...{ value, unit, qualifier, label, quote, id },
    passage: link(passage),
    theme: { id: theme.id, title: theme.title },
    partOf,
    url: absolute(href),
  };
}

function noticeData({ notice, categories }: Exhibition): ExhibitionData['notice'] {
  if (!notice) return undefined;
  const { period } = notice;
  return {
    title: notice.title,
    period: period && { from: period.from?.iso, until: period.until.iso, quote: period.quote },
    parts: notice.parts.map(({ id, number, role, title, paragraphs, href }) => ({
      ...{ role, title, id, number },
      paragraphs: [...paragraphs],
      url: absolute(href),
    })),
    categories: categories.map((category) => {
      const { id, number, text, label, kinds, condition, catchAll } = category;
      return {
        ...{ label, kinds: [...kinds], condition, catchAll },
        passages: category.passages.map(link),
        ...{ id, number, text },
        pictures: pictureRecords(category.pictures),
        url: absolute(category.href),
      };
    }),
    url: absolute(addresses.donate),
  };
}

function givingData({ giving }: Exhibition): ExhibitionData['giving'] {
  if (!giving) return undefined;
  const ways = giving.ways.map(({ id, name, href }) => ({ id, name, url: absolute(href) }));
  const questions = giving.questions.map(({ href, ...question }) => ({
    ...question,
    url: absolute(href),
  }));
  return { ...giving, ways, questions, url: absolute(addresses.ways) };
}

const departmentData = (department: Department) => {
  const { id, organisation, purpose, address, people, telephones, email } = department;
  return {
    ...{ name: organisation, purpose, address, people: [...people] },
    telephones: telephones.map(({ number }) => number),
    email,
    url: absolute(`${addresses.contact}#${id}`),
  };
};

function contactData({ contact }: Exhibition): ExhibitionData['contact'] {
  if (!contact) return undefined;
  const { organisation, address, telephones, email, postcode, hours, verified, departments } =
    contact;
  const people = [...contact.people];
  return {
    ...{ organisation, address, people },
    telephones: telephones.map(({ number }) => number),
    ...{ email, postcode, hours },
    departments: departments.length > 0 ? departments.map(departmentData) : undefined,
    verified: verified?.iso,
    url: absolute(addresses.contact),
  };
}

function chronicleData({ chronicle }: Exhibition): ExhibitionData['milestones'] {
  const { title, span, milestones } = chronicle;
  if (milestones.length === 0) return undefined;
  return {
    title,
    span,
    events: milestones.map(milestoneRecord),
    url: absolute(addresses.timeline),
  };
}

/**
 * Everything but the wording of the entrance, which repeats what stands elsewhere.
 * @param sources the source documents, the main one first
 */
export function exhibitionData(
  exhibition: Exhibition,
  sources: readonly { name: string; href: string; sha256: string }[],
): ExhibitionData {
  const { title, subtitle, seal, publisher, published } = exhibition;
  const [article, ...further] = exhibition.articles;
  const [main, ...others] = sources.map(({ name, href, sha256 }) => {
    return { name, url: absolute(href), sha256 };
  });
  return {
    // Relative, so that it also holds for a copy on somebody’s disk.
    $schema: './exhibition.schema.json',
    ...{ title, subtitle, seal },
    epigraph: exhibition.entrance.epigraph,
    publisher,
    language: 'zh-CN',
    editorial: exportWords.editorialOfAll(partsOf(exhibition)),
    rights: words.colophon.rightsOf(partsOf(exhibition)),
    published,
    source: main && { url: absolute(addresses.sourceText), sha256: main.sha256 },
    furtherSources: others.length > 0 ? others : undefined,
    levels: ownLevels && [...ownLevels],
    vocabulary: ownVocabulary,
    directions: exhibition.directions.map(({ id, name, section }) => ({
      ...{ id, name },
      section: section && link(section),
    })),
    article: article && articleData(article),
    furtherArticles: further.length > 0 ? further.map(furtherArticleData) : undefined,
    chronicles:
      exhibition.chronicles.length > 0
        ? exhibition.chronicles.map(({ name, ...one }) => ({ ...link(one), name }))
        : undefined,
    milestones: chronicleData(exhibition),
    figures: exhibition.figures.map(figureData),
    notice: noticeData(exhibition),
    giving: givingData(exhibition),
    things: exhibition.things
      .filter(({ byEditor }) => byEditor)
      .map(({ id, name, words: [, ...also], sayings }) => ({
        ...{ id, name, also },
        categories: Object.fromEntries(
          sayings.map(({ category, pieces }) => [category.id, [...pieces]]),
        ),
        url: absolute(addresses.thing(id)),
      })),
    contact: contactData(exhibition),
    soundsInBooks: exhibition.soundsInBooks,
    objects: exhibition.objects.length > 0 ? exhibition.objects.map(objectRecord) : undefined,
    pages: exhibition.pages.length > 0 ? exhibition.pages.map(ownPageData) : undefined,
    url: absolute(addresses.home),
  };
}
