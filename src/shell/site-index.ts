/**
 * Lists of everything that the site holds, for its pages of overview: made from queries, with the
 * addresses and the words of the interface.
 */
import { absolute, addresses } from '../model/addresses.ts';
import type { ContactCard } from '../lib/formats/vcard.ts';
import { formatDate } from '../model/date.ts';
import { chineseNumeral, formalNumeral } from '../lib/text/numeral.ts';
import { printedContact } from '../model/printed-contact.ts';
import { stableId } from '../model/stable-id.ts';
import { parseTelephone } from '../model/telephone.ts';
import type { PublishedUnit } from '../features/about/index.ts';
import type { ContentsEntry } from '../features/search/index.ts';
import { exportWords } from '../words/zh-cn/data.ts';
import { isLong } from '../model/years.ts';
import { words } from '../words/index.ts';
import {
  getCategories,
  getExhibition,
  getMilestones,
  getNotice,
  getSections,
  type Milestone,
} from '../model/queries.ts';

/** A longer chronicle is reached by its own page. */
const CONTENTS_MILESTONES = 30;

/** Where a milestone stands among the others: in the timeline, or in its year where that is long. */
export async function getPlaceInChronicle(): Promise<(milestone: Milestone) => string> {
  const long = isLong(await getMilestones());
  return ({ id, when }) => (long ? `${addresses.year(when.year)}#${id}` : addresses.milestone(id));
}

/** The list of everything, for those who search in vain or without a script. */
export async function getContents(): Promise<ContentsEntry[]> {
  const [exhibition, sections, notice, placeOf] = await Promise.all([
    getExhibition(),
    getSections(),
    getNotice(),
    getPlaceInChronicle(),
  ]);
  const { headings } = words;
  const page = (title: string, href: string, items: ContentsEntry['items'] = []) => ({
    title,
    href,
    items,
  });
  return [
    page(
      headings.article,
      addresses.article,
      sections.slice(1).map(({ id, data }) => ({ title: data.title, href: addresses.passage(id) })),
    ),
    page(
      headings.milestones,
      addresses.timeline,
      (await getMilestones()).slice(0, CONTENTS_MILESTONES).map((milestone) => ({
        title: `${formatDate(milestone.when)} ${milestone.text}`,
        href: placeOf(milestone),
      })),
    ),
    page(
      headings.figures,
      addresses.figures,
      exhibition.themes.map(({ id, title }) => ({ title, href: addresses.figure(`theme-${id}`) })),
    ),
    page(
      headings.donate,
      addresses.donate,
      notice.slice(1).map(({ id, title }) => ({ title, href: addresses.noticePart(id) })),
    ),
    page(headings.things, addresses.things, [{ title: headings.aToZ, href: addresses.thingIndex }]),
    page(headings.ways, addresses.ways),
    page(headings.letter, addresses.letter),
    page(headings.contact, addresses.contact),
    page(headings.booklet, addresses.print),
    page(headings.source, addresses.source),
    page(headings.about, addresses.about),
  ];
}

/** Every text that is published from the source, in the order of the pages, with its place. */
export async function getPublishedUnits(): Promise<PublishedUnit[]> {
  const [exhibition, sections, milestones, categories, notice] = await Promise.all([
    getExhibition(),
    getSections(),
    getMilestones(),
    getCategories(),
    getNotice(),
  ]);
  const { article, headings, site } = words;
  const units: PublishedUnit[] = [];
  for (const { id, number, data, passages } of sections) {
    const place = `${headings.article} ${number === 0 ? article.lead : article.section(formalNumeral(number))}`;
    for (const text of [data.title, data.subtitle, data.byline]) {
      if (text) units.push({ text, href: addresses.passage(id), place });
    }
    for (const passage of passages) {
      units.push({
        text: passage.text,
        href: addresses.passage(passage.id),
        place: `${headings.article} ${words.reading.passageTitle(String(passage.ordinal))}`,
      });
    }
  }
  units.push({
    text: exhibition.milestones.title,
    href: addresses.timeline,
    place: headings.milestones,
  });
  const placeOf = await getPlaceInChronicle();
  for (const [index, milestone] of milestones.entries()) {
    units.push({
      text: `${formatDate(milestone.when)} ${milestone.text}`,
      href: placeOf(milestone),
      place: `${headings.milestones} ${site.count(index + 1, milestones.length)}`,
    });
  }
  for (const part of notice) {
    const place = `${headings.donate} ${part.title}`;
    const href = addresses.noticePart(part.id);
    const title = part.number === 0 ? part.title : `${chineseNumeral(part.number)}、${part.title}`;
    units.push({ text: title, href, place });
    for (const text of part.paragraphs) units.push({ text, href, place });
    if (part.role === 'categories') {
      for (const category of categories) {
        units.push({
          text: category.text,
          href: addresses.category(category.id),
          place: `${headings.donate} ${category.label}`,
        });
      }
    }
    if (part.role === 'contact') {
      for (const text of printedContact(exhibition.contact, words.donate)) {
        units.push({ text, href, place });
      }
    }
  }
  return units;
}

/** The contact as a card for an address book; the people are a note, as no number is said to be theirs. */
export async function getContactCard(): Promise<ContactCard> {
  const { contact, publisher } = await getExhibition();
  const { organisation, address, people, telephones, email, postcode, hours } = contact;
  const note = [
    ...(people.length > 0
      ? [exportWords.field(words.donate.people, exportWords.list(people))]
      : []),
    ...(hours === undefined ? [] : [exportWords.field(words.donate.hours, hours)]),
  ];
  return {
    uid: stableId(publisher, 'contact'),
    organisation,
    telephones: telephones.map(({ number }) => parseTelephone(number)?.dial ?? number),
    email,
    address,
    postcode,
    url: absolute(addresses.contact),
    note,
  };
}
