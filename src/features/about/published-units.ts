/** Every text that the site publishes from a source document, with its address. */
import { chineseNumeral } from '../../lib/text/numeral.ts';
import { addresses } from '../../model/addresses.ts';
import type { Article, Contact, Department, Exhibition } from '../../model/types.ts';
import { words } from '../../words/index.ts';
import type { PublishedUnit } from './source-alignment.ts';

const { headings, site } = words;

/** A unit whose text has a place of its own in the source. */
function inPlace(collection: string, unit: PublishedUnit): PublishedUnit {
  return { ...unit, paragraph: { collection, text: unit.text } };
}

function articleUnits({ number: nth, title, subtitle, byline, sections }: Article, from: string) {
  const called = words.articleOf(nth);
  const ofSource = sections.filter(({ source }) => source === from);
  return ofSource.flatMap(({ number, title: heading, href, passages }): PublishedUnit[] => {
    const name = number === 0 ? words.article.lead : words.article.section(chineseNumeral(number));
    const heads = number === 0 ? [title, subtitle, byline] : [heading];
    const printed = heads.filter((text) => text !== undefined);
    return [
      ...printed.map((text) => ({ text, href, place: `${called} ${name}` })),
      ...passages.map(({ text, href: own, ordinal }) =>
        inPlace('article', {
          ...{ text, href: own },
          place: `${called} ${words.reading.passageTitle(String(ordinal))}`,
        }),
      ),
    ];
  });
}

function noticeUnits({ notice, categories, contact }: Exhibition, from: string): PublishedUnit[] {
  return (notice?.parts ?? []).flatMap((part): PublishedUnit[] => {
    const { role, title, heading, paragraphs, href, source } = part;
    const place = `${headings.donate} ${title}`;
    const listed = role === 'categories' ? categories.filter((one) => one.source === from) : [];
    const own = source === from;
    return [
      ...(own ? [{ text: heading, href, place }] : []),
      ...(own ? paragraphs.map((text) => inPlace('notice', { text, href, place })) : []),
      ...(own && role === 'contact' && contact ? contact.lines : []).map((text) => ({
        text,
        href,
        place,
        printed: true as const,
      })),
      ...listed.map(({ text, href: own, label }) =>
        inPlace('solicitation', { text, href: own, place: `${headings.donate} ${label}` }),
      ),
    ];
  });
}

/** What the contact says, each fact by itself: a source prints them in any order. */
function contactUnits(contact: Contact): PublishedUnit[] {
  const { donate } = words;
  type Fact = readonly [label: string, fact: string | undefined];
  const reached = (one: Contact | Department): Fact[] => [
    ['', one.organisation],
    [donate.purpose, 'purpose' in one ? one.purpose : undefined],
    [donate.address, one.address],
    ...one.people.map((person) => [donate.people, person] as const),
    ...one.telephones.flatMap(({ number, printed }) =>
      Array.from(new Set([printed, number]), (fact) => [donate.telephone, fact] as const),
    ),
    [donate.email, one.email],
  ];
  const facts: Fact[] = [
    ...reached(contact),
    [donate.postcode, contact.postcode],
    [donate.hours, contact.hours],
    ...contact.departments.flatMap(reached),
  ];
  return facts.flatMap(([label, fact]) =>
    fact === undefined
      ? []
      : [
          {
            text: label === '' ? fact : `${label}：${fact}`,
            fact,
            href: addresses.contact,
            place: headings.contact,
          },
        ],
  );
}

/**
 * The articles' texts, the milestones' (大事记), the notice's (公告) and the contact's, in this order.
 * @param from the name of the source document that they stand in
 */
export function publishedUnits(exhibition: Exhibition, from: string): PublishedUnit[] {
  const { articles, chronicle } = exhibition;
  const { title, milestones } = chronicle;
  return [
    ...articles.flatMap((article) => articleUnits(article, from)),
    // It may stand in any.
    ...(milestones.length > 0
      ? [{ text: title, href: addresses.timeline, place: headings.milestones }]
      : []),
    ...milestones
      .filter(({ source }) => source === from)
      .map(({ date, when, text, href, position }) => ({
        text: `${date} ${text}`,
        href,
        place: `${headings.milestones} ${site.count(position, milestones.length)}`,
        paragraph: { collection: 'milestones', text, date: when.iso },
      })),
    ...noticeUnits(exhibition, from),
    // Any source may say how the institution is reached.
    ...(exhibition.contact ? contactUnits(exhibition.contact) : []),
  ];
}
