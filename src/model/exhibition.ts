/**
 * Makes of the entries of a content folder one exhibition. Pure: the same entries give the same
 * exhibition, for the pages as for the search index, the fonts and the data.
 */
import { words } from '../words/index.ts';
import { chineseNumeral } from '../lib/text/numeral.ts';
import { addresses } from './addresses.ts';
import { authorsOf } from './byline.ts';
import { compareDates, formatDate } from './date.ts';
import { figureParts } from './figure.ts';
import { type Entries, type Entry, type Fields, textOf } from './read/entries.ts';
import { listThings } from './thing-list.ts';
import type * as model from './types.ts';
import { isLong, yearsOfEvents } from './years.ts';

const inOrder = <Numbered extends { number: number }>(entries: readonly Numbered[]) =>
  entries.toSorted((a, b) => a.number - b.number);

const pictureOf = ({
  image,
  alt,
  credit,
}: Pick<Fields['article'], 'image' | 'alt' | 'credit'>): model.Picture | undefined =>
  image && alt && credit ? { image, alt, credit } : undefined;

/**
 * What an entry refers to.
 * @throws Error that names the id, where the content was changed after it was checked
 */
function known<Thing extends { id: string }>(things: readonly Thing[], kind: string) {
  const byId = new Map(things.map((thing) => [thing.id, thing]));
  return (id: string): Thing => {
    const thing = byId.get(id);
    if (!thing) throw new Error(`There is no ${kind} "${id}" in the content（内容里没有“${id}”）`);
    return thing;
  };
}

function articleOf(entries: readonly Entry<Fields['article']>[]): model.Article {
  let ordinal = 0;
  const sections = inOrder(entries).map(({ id, number, data, body, passages }) => ({
    id,
    number,
    title: data.title,
    picture: pictureOf(data),
    body,
    href: addresses.passage(id),
    passages: passages.map((passage) => ({
      ...passage,
      ordinal: (ordinal += 1),
      href: addresses.passage(passage.id),
      milestones: [],
      figures: [],
      categories: [],
    })),
  }));
  const { title = '', subtitle, byline } = inOrder(entries)[0]?.data ?? {};
  return {
    title,
    phrases: title.split(/\s+/u),
    subtitle,
    byline,
    authors: authorsOf(byline ?? ''),
    sections,
    passages: sections.flatMap(({ passages }) => passages),
  };
}

function categoriesOf(
  entries: readonly Entry<Fields['solicitation']>[],
  passage: (id: string) => model.Passage,
): model.Category[] {
  return inOrder(entries).map((entry): model.Category => {
    const { id, number, data } = entry;
    const category = {
      id,
      number,
      text: textOf(entry),
      label: data.label,
      kinds: data.kinds,
      condition: data.condition,
      catchAll: data.catchAll,
      picture: pictureOf(data),
      passages: data.passages.map(passage),
      milestones: [],
      href: addresses.category(id),
    };
    for (const { categories } of category.passages) categories.push(category);
    return category;
  });
}

/** From past to present, each known to all that it refers to. */
function chronicleOf(
  { title, span }: Fields['exhibition']['milestones'],
  entries: readonly Entry<Fields['milestones']>[],
  direction: (id: string) => model.Direction,
  passage: (id: string) => model.Passage,
  category: (id: string) => model.Category,
): model.Chronicle {
  const sorted = entries.toSorted(
    (a, b) => compareDates(a.data.date, b.data.date) || (a.id < b.id ? -1 : 1),
  );
  const long = isLong(sorted);
  const milestones = sorted.map((entry, index): model.Milestone => {
    const { id, data } = entry;
    const when = data.date;
    const milestone = {
      id,
      when,
      date: formatDate(when),
      text: textOf(entry),
      level: data.level,
      direction: direction(data.direction),
      note: data.note,
      picture: pictureOf(data),
      passages: data.passages.map(passage),
      categories: data.categories.map(category),
      position: index + 1,
      href: long ? `${addresses.year(when.year)}#${id}` : addresses.milestone(id),
      page: addresses.milestonePage(id),
    };
    for (const one of [milestone.direction, ...milestone.passages, ...milestone.categories]) {
      one.milestones.push(milestone);
    }
    return milestone;
  });
  const years = yearsOfEvents(milestones);
  const [first, last] = [years[0]?.year ?? 0, years.at(-1)?.year ?? 0];
  return { title, span, milestones, years, first, last, long };
}

/** In the order in which the article gives them. */
function figuresOf(
  entries: readonly Entry<Fields['figures']>[],
  passage: (id: string) => model.Passage,
  theme: (id: string) => { id: string; title: string },
): model.Figure[] {
  const figures = entries.map(({ id, data }): model.Figure => ({
    ...data,
    id,
    parts: figureParts(data, words.qualifiers),
    passage: passage(data.passage),
    theme: theme(data.theme),
    partOf: data.partOf,
    href: addresses.figure(id),
  }));
  const place = ({ passage, quote }: model.Figure) => passage.text.indexOf(quote);
  figures.sort((a, b) => a.passage.ordinal - b.passage.ordinal || place(a) - place(b));
  for (const figure of figures) figure.passage.figures.push(figure);
  return figures;
}

function noticeOf(entries: readonly Entry<Fields['notice']>[]): model.Notice {
  const parts = inOrder(entries).map(({ id, number, data: { role, title }, passages }) => ({
    id,
    number,
    role,
    title,
    heading: number === 0 ? title : `${chineseNumeral(number)}、${title}`,
    paragraphs: passages.map(({ text }) => text),
    numbered: role === 'ways' || role === 'terms',
    href: addresses.noticePart(id),
  }));
  return {
    title: parts[0]?.title ?? '',
    parts,
    text: parts.flatMap(({ paragraphs }) => paragraphs).join('\n'),
  };
}

function contactOf(fields: Fields['exhibition']['contact']): model.Contact {
  const { organisation, address, people, email } = fields;
  const { donate } = words;
  const telephones = fields.telephones.map(({ number, printed }) => ({
    ...number,
    kind: 'telephone' as const,
    href: `tel:${number.dial}`,
    text: number.number,
    printed: printed ?? number.number,
  }));
  const mail =
    email === undefined
      ? []
      : [{ kind: 'email' as const, href: `mailto:${email}`, text: email, printed: email }];
  const lines = [
    [donate.address, `${organisation}（${address}）`],
    [donate.people, people.join(' ')],
    [donate.telephone, telephones.map(({ printed }) => printed).join('、')],
  ] as const;
  return {
    ...fields,
    telephones,
    links: telephones.length > 0 ? telephones : mail,
    lines: lines.flatMap(([label, text]) => (text === '' ? [] : [`${label}：${text}`])),
  };
}

/**
 * Makes the exhibition.
 * @param entries of a content folder in which the check has found no mistake
 * @throws Error where an entry refers to what is not there
 */
export function makeExhibition(entries: Entries): model.Exhibition {
  const fields = entries.exhibition.data;
  const article = articleOf(entries.article);
  const passage = known(article.passages, 'passage');
  const section = known(article.sections, 'section');
  const directions = fields.directions.map((direction, index) => ({
    ...direction,
    index,
    section: direction.section === undefined ? undefined : section(direction.section),
    milestones: [],
  }));
  const categories = categoriesOf(entries.solicitation, passage);
  const figures = figuresOf(entries.figures, passage, known(fields.themes, 'theme'));
  const chronicle = chronicleOf(
    fields.milestones,
    entries.milestones,
    known(directions, 'direction'),
    passage,
    known(categories, 'category'),
  );
  const { title, subtitle, seal, publisher, published, registration, entrance } = fields;
  return {
    title,
    subtitle,
    seal,
    publisher,
    published,
    registration,
    entrance: {
      epigraph: entrance.epigraph,
      call: entrance.call,
      figures: entrance.figures.map(known(figures, 'figure')),
      kinds: entrance.kinds.flatMap((kind) => {
        const category = categories.find(({ kinds }) => kinds.includes(kind));
        return category ? [{ kind, category }] : [];
      }),
    },
    directions,
    article,
    chronicle,
    figures,
    themes: fields.themes
      .map(({ id, title }) => ({
        id,
        title,
        figures: figures.filter(({ theme }) => theme.id === id),
        href: addresses.figure(`theme-${id}`),
      }))
      .filter((theme) => theme.figures.length > 0),
    notice: noticeOf(entries.notice),
    categories,
    giving: entries.giving && {
      ...entries.giving.data,
      ways: entries.giving.data.ways.map((way) => ({ ...way, href: addresses.way(way.id) })),
    },
    things: listThings(entries.things?.data.things ?? [], categories),
    contact: contactOf(fields.contact),
  };
}
