/**
 * JSON-LD in the vocabulary of schema.org: what the pages say, for search engines. Only what the
 * content says: no opening hours as data, no coordinates, no place or organiser of an event.
 */
import type * as schema from 'schema-dts';
import { absolute, addresses } from '../model/addresses.ts';
import { calendarDate, isPlain } from '../model/date.ts';
import type { Article, Chronicle, Exhibition, Milestone, Reach } from '../model/types.ts';
import { words } from '../words/index.ts';
import { leadsTo, pagesIn } from './pages.ts';

const home = absolute(addresses.home);
/** The archives that publishes, and the site, by which other nodes name them. */
export const publisherId = { '@id': `${home}#publisher` };
export const websiteId = { '@id': `${home}#website` };
const { language } = words.site;

/** The archives that publishes the exhibition. Its web address is not known: this site is not it. */
export function archiveOrganization({
  publisher,
  contact,
}: Exhibition): Exclude<schema.ArchiveOrganization, string> {
  if (!contact) return { '@type': 'ArchiveOrganization', ...publisherId, name: publisher };
  const { organisation, address, departments } = contact;
  const reachOf = ({ telephones, email }: Pick<Reach, 'telephones' | 'email'>) => ({
    ...(telephones.length > 0 && { telephone: telephones.map(({ dial }) => dial) }),
    ...(email !== undefined && { email }),
  });
  const pointOf = ({ people, ...reach }: Pick<Reach, 'people' | 'telephones' | 'email'>) => {
    if (people.length === 0) return {};
    const name = people.join('、');
    return { contactPoint: { '@type': 'ContactPoint' as const, name, ...reachOf(reach) } };
  };
  return {
    '@type': 'ArchiveOrganization',
    ...publisherId,
    name: publisher,
    ...(organisation !== publisher && { alternateName: organisation }),
    address,
    ...reachOf(contact),
    ...pointOf(contact),
    ...(departments.length > 0 && {
      department: departments.map((department) => ({
        '@type': 'Organization' as const,
        name: department.organisation,
        ...(department.purpose !== undefined && { description: department.purpose }),
        ...(department.address !== undefined && { address: department.address }),
        ...reachOf(department),
        ...pointOf(department),
      })),
    }),
  };
}

export function website({ title, subtitle }: Exhibition): schema.WebSite {
  const urlTemplate = `${absolute(addresses.search)}?q={search_term_string}`;
  const potentialAction: schema.WithActionConstraints<schema.SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    ...websiteId,
    url: home,
    name: title,
    ...(subtitle !== undefined && { description: subtitle }),
    inLanguage: language,
    publisher: publisherId,
    potentialAction,
  };
}

export function article({
  href,
  title,
  subtitle,
  byline,
  authors,
  published,
}: Article): schema.Article {
  const url = absolute(href);
  return {
    '@type': 'Article',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline: title,
    ...(subtitle !== undefined && { alternativeHeadline: subtitle }),
    ...(authors.length > 0 && {
      author: authors.map((name) => ({ '@type': 'Person' as const, name })),
    }),
    ...(byline !== undefined && { creditText: byline }),
    // A year that was inferred cannot be marked as such here, and so is not given.
    ...(published &&
      published.inferred === undefined && {
        datePublished: String(published.year).padStart(4, '0'),
      }),
    image: absolute(addresses.sharePicture),
    inLanguage: language,
    isPartOf: websiteId,
    publisher: publisherId,
  };
}

/**
 * A milestone. Its date is as precise as the source: ISO 8601 knows years and months too. What is in
 * doubt cannot be marked as such here, and so is not given; the description has all of it in words.
 * @param image absolute address of the picture that stands for it
 */
export function event({ page, when, date, text }: Milestone, image?: string): schema.Event {
  const url = absolute(page);
  const first = calendarDate(when);
  const last = when.start ? first : typeof when.end === 'object' && calendarDate(when.end);
  return {
    '@type': 'Event',
    ...{ '@id': `${url}#event`, url, name: text },
    ...(first !== undefined && !when.start && { startDate: first }),
    ...(last && { endDate: last }),
    ...(!isPlain(when) && { description: date }),
    ...(image !== undefined && { image }),
  };
}

export function eventList({ title, href, milestones }: Chronicle): schema.ItemList {
  const url = absolute(href);
  return {
    '@type': 'ItemList',
    '@id': `${url}#list`,
    url,
    name: title,
    numberOfItems: milestones.length,
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    itemListElement: milestones.map((milestone, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: event(milestone),
    })),
  };
}

/**
 * The way from the entrance to a page, for search results.
 * @param address the page's
 * @param title the page's, where it is none of the menu's
 * @returns one list, or none for the entrance itself
 */
export function breadcrumbs(
  exhibition: Exhibition,
  address: string,
  title: string,
): schema.BreadcrumbList[] {
  if (address === addresses.home) return [];
  const steps = [{ label: exhibition.title, address: addresses.home }];
  const inMenu = pagesIn('menu', exhibition).find((page) => leadsTo(page, address));
  if (inMenu) steps.push(inMenu);
  if (inMenu?.address !== address) steps.push({ label: title, address });
  const itemListElement = steps.map((step, index) => ({
    '@type': 'ListItem' as const,
    position: index + 1,
    name: step.label,
    item: absolute(step.address),
  }));
  return [{ '@type': 'BreadcrumbList', itemListElement }];
}

/**
 * Writes nodes for a `<script type="application/ld+json">`.
 * @returns JSON in which no text can end the script element or begin a comment
 */
export function jsonLd(...nodes: readonly object[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
