/**
 * JSON-LD in the vocabulary of schema.org: what the pages say, for search engines. Only what the
 * content says: no opening hours as data, no coordinates, no place or organiser of an event.
 */
import type {
  ArchiveOrganization,
  Article,
  BreadcrumbList,
  Event,
  ItemList,
  SearchAction,
  WebSite,
  WithActionConstraints,
} from 'schema-dts';
import type { HistoricalDate } from '../model/date.ts';

/** Refers to a node that stands elsewhere, on this page or another. */
export interface NodeReference {
  readonly '@id': string;
}

export interface OrganisationInput {
  /** Absolute address of the entrance; the node's id is made from it. */
  readonly home: string;
  readonly publisher: string;
  readonly contact: {
    readonly organisation: string;
    readonly address: string;
    readonly people: readonly string[];
    /** As dialled. */
    readonly telephones: readonly string[];
    readonly email?: string | undefined;
  };
}

export const publisherId = (home: string): NodeReference => ({ '@id': `${home}#publisher` });
export const websiteId = (home: string): NodeReference => ({ '@id': `${home}#website` });

/** The archives that publishes the exhibition. Its web address is not known: this site is not it. */
export function archiveOrganization({
  home,
  publisher,
  contact,
}: OrganisationInput): Exclude<ArchiveOrganization, string> {
  const { organisation, address, people, telephones, email } = contact;
  const reach = {
    ...(telephones.length > 0 ? { telephone: telephones } : {}),
    ...(email === undefined ? {} : { email }),
  };
  return {
    '@type': 'ArchiveOrganization',
    ...publisherId(home),
    name: publisher,
    ...(organisation === publisher ? {} : { alternateName: organisation }),
    address,
    ...reach,
    ...(people.length > 0
      ? { contactPoint: { '@type': 'ContactPoint', name: people.join('、'), ...reach } }
      : {}),
  };
}

export interface WebsiteInput {
  readonly home: string;
  /** Absolute address of the search page. */
  readonly search: string;
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
}

export function website({ home, search, title, subtitle, language }: WebsiteInput): WebSite {
  const potentialAction: WithActionConstraints<SearchAction> = {
    '@type': 'SearchAction',
    target: { '@type': 'EntryPoint', urlTemplate: `${search}?q={search_term_string}` },
    'query-input': 'required name=search_term_string',
  };
  return {
    '@type': 'WebSite',
    ...websiteId(home),
    url: home,
    name: title,
    description: subtitle,
    inLanguage: language,
    publisher: publisherId(home),
    potentialAction,
  };
}

export interface ArticleInput {
  readonly home: string;
  readonly url: string;
  /** Absolute. */
  readonly image: string;
  readonly headline: string;
  readonly subtitle?: string | undefined;
  /** As printed; the names are read from it where it says plainly whose they are. */
  readonly byline?: string | undefined;
  readonly published?:
    { readonly year: number; readonly inferred?: string | undefined } | undefined;
  readonly language: string;
}

export function article(input: ArticleInput): Article {
  const { home, url, image, headline, subtitle, byline, published, language } = input;
  const authors = authorsOf(byline ?? '');
  return {
    '@type': 'Article',
    '@id': `${url}#article`,
    url,
    mainEntityOfPage: url,
    headline,
    ...(subtitle === undefined ? {} : { alternativeHeadline: subtitle }),
    ...(authors.length > 0
      ? { author: authors.map((name) => ({ '@type': 'Person' as const, name })) }
      : {}),
    ...(byline === undefined ? {} : { creditText: byline }),
    // A year that was inferred cannot be marked as such here, and so is not given.
    ...(published && published.inferred === undefined
      ? { datePublished: String(published.year).padStart(4, '0') }
      : {}),
    image,
    inLanguage: language,
    isPartOf: websiteId(home),
    publisher: publisherId(home),
  };
}

/**
 * The authors' names in a byline such as `■文/王俞楠 赵伟 图片由区档案馆提供`.
 * @returns none where the byline has another form: better no author than a wrong one
 */
export function authorsOf(byline: string): string[] {
  const names = /^[■□●◆]?\s*(?:文|撰文|作者)\s*[/／：:]\s*(.+)$/u.exec(byline)?.[1];
  const parts = names?.split(/[\s、]+/u) ?? [];
  // A name has two to four characters; what is longer, or says what it is, ends the list.
  const end = parts.findIndex(
    (part) => !/^\p{Script=Han}{2,4}$/u.test(part) || /[图摄馆局社]|记者|通讯|编辑/u.test(part),
  );
  return end < 0 ? parts : parts.slice(0, end);
}

export interface EventInput {
  readonly url: string;
  readonly when: HistoricalDate;
  readonly text: string;
}

/** A milestone. Its date is as precise as the source: ISO 8601 knows years and months too. */
export function event({ url, when, text }: EventInput): Event {
  return { '@type': 'Event', '@id': `${url}#event`, url, name: text, startDate: when.iso };
}

/** @param items from past to present */
export function eventList(url: string, name: string, items: readonly EventInput[]): ItemList {
  return {
    '@type': 'ItemList',
    '@id': `${url}#list`,
    url,
    name,
    numberOfItems: items.length,
    itemListOrder: 'https://schema.org/ItemListOrderAscending',
    itemListElement: items.map((item, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      item: event(item),
    })),
  };
}

/** @param trail from the entrance to this page, addresses absolute */
export function breadcrumbs(
  trail: readonly { readonly name: string; readonly url: string }[],
): BreadcrumbList {
  return {
    '@type': 'BreadcrumbList',
    itemListElement: trail.map(({ name, url }, index) => ({
      '@type': 'ListItem',
      position: index + 1,
      name,
      item: url,
    })),
  };
}

/**
 * Writes nodes for a `<script type="application/ld+json">`.
 * @returns JSON in which no text can end the script element or begin a comment
 */
export function jsonLd(...nodes: readonly object[]): string {
  const graph = { '@context': 'https://schema.org', '@graph': nodes };
  return JSON.stringify(graph).replaceAll('<', '\\u003c');
}
