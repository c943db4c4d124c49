/**
 * The register of pages: what each is called, where it is, which lists name it, and what its frame
 * shows. Masthead, colophon, list of contents, booklet and breadcrumbs are made from it. A new page is
 * its file in `src/pages/`, its name in the words, its address in `model/addresses.ts`, its entry here,
 * and, if it is bound in the booklet, what `src/pages/print.astro` prints of it.
 */
import type { BookletPart } from '../features/booklet/index.ts';
import type { SuggestedHeading } from '../features/search/index.ts';
import { addresses } from '../model/addresses.ts';
import { decadesOf } from '../model/chronicle.ts';
import { partsOfPage } from '../model/own-page/own-pages.ts';
import { hasPage, OPTIONAL_PAGES } from '../model/optional-pages.ts';
import type { Article, Chronicle, Exhibition } from '../model/types.ts';
import { words } from '../words/index.ts';
import type { OptionalPage } from '../words/keys.ts';

const { headings, ownPages, site } = words;

/** Something that stands on a page and has an anchor of its own. */
interface PageItem {
  readonly id: string;
  readonly title: string;
  /** With its number, where the booklet gives one. */
  readonly heading?: string;
  readonly href: string;
}

type PageList = 'menu' | 'colophon' | 'contents' | 'booklet';

interface SitePage {
  /** As lists of pages name it. */
  readonly label: string;
  /** Its title and the part of the site that it is, where that is not its label. */
  readonly title?: string;
  /** None of pages that are made by the dozen, or that answer at any address. */
  readonly address?: string;
  /** Where pages of its kind begin that do not stand below it. */
  readonly further?: string;
  /** The lists that name it. */
  readonly in?: readonly PageList[];
  /** What stands on it, for the list of contents. */
  readonly items?: (exhibition: Exhibition) => readonly PageItem[];
  /** What its colophon says of rights, where its words are not the source's. */
  readonly rights?: string;
  /** Whose words it is made of, where they are the source's. */
  readonly source?: BookletPart['source'];
  /** Whether it holds text of the source; it is then published as Markdown, too. */
  readonly verbatim?: true;
  /** Whether its masthead has no seal, because the page shows it larger. */
  readonly seal?: false;
  /** Whether its colophon has no tide line, because the page draws one itself. */
  readonly tide?: false;
  /** Whether it has no breadcrumbs: search results then lead to the pages that it repeats. */
  readonly breadcrumbs?: false;
  /** The first paint waits until the element with this id is parsed; by default until `main`. */
  readonly renderBlockUntilId?: string;
}

const register = <Name extends string>(pages: Record<Name, SitePage>) => pages;

/** An article's sections, below its title where there are several articles. */
const articleItems = ({ number, href, title, sections }: Article): PageItem[] => [
  ...(number === undefined ? [] : [{ id: '', title, href }]),
  ...sections.slice(1),
];

/** Of a longer chronicle the list of contents names the decades. */
const CONTENTS_MILESTONES = 30;

/** What the list of contents names of a chronicle: each event, or of many the way to each decade. */
function chronicleItems({ long, milestones, years }: Chronicle): PageItem[] {
  if (milestones.length <= CONTENTS_MILESTONES) {
    return milestones.map(({ id, date, text, href }) => ({ id, title: `${date} ${text}`, href }));
  }
  return decadesOf(years).flatMap(({ start, years: [first] }) => {
    const [event] = first?.events ?? [];
    if (!first || !event) return [];
    const href = long ? addresses.year(first.year) : event.href;
    return [{ id: event.id, title: words.timeline.decade(start), href }];
  });
}

const HEADING = 'heading';
const ALL = ['colophon', 'contents'] as const;
const CATALOGUED = { renderBlockUntilId: HEADING, rights: words.objects.rights };

/** All pages, in the order of every list. */
export const PAGES = register({
  home: {
    label: site.home,
    address: addresses.home,
    in: ['colophon'],
    seal: false,
  },
  article: {
    label: headings.article,
    address: addresses.article,
    further: addresses.furtherArticles,
    in: ['menu', ...ALL, 'booklet'],
    items: ({ articles }) => articles.flatMap(articleItems),
    source: 'article',
    verbatim: true,
  },
  timeline: {
    get label() {
      return headings.milestones;
    },
    address: addresses.timeline,
    in: ['menu', ...ALL, 'booklet'],
    items: ({ chronicle, chronicles }) => [
      ...chronicles.map(({ id, name, href }) => ({ id, title: name, href })),
      ...chronicleItems(chronicle),
    ],
    source: 'milestones',
    verbatim: true,
    tide: false,
  },
  milestone: {
    get label() {
      return headings.milestones;
    },
    verbatim: true,
  },
  year: {
    get label() {
      return headings.milestones;
    },
  },
  objects: {
    label: words.objects.title,
    address: addresses.objects,
    in: ['menu', ...ALL, 'booklet'],
    ...CATALOGUED,
  },
  // Its further pages, and those of what some of them have in common.
  objectList: { label: words.objects.title, ...CATALOGUED },
  object: { label: words.objects.title, ...CATALOGUED },
  // A further part of a long one.
  transcript: { label: words.objects.title, ...CATALOGUED },
  figures: {
    label: headings.figures,
    // Asked for when an exhibition has said how it is spoken of.
    get title() {
      return headings.inNumbers;
    },
    address: addresses.figures,
    in: ['menu', ...ALL, 'booklet'],
    items: ({ themes }) => themes.map((theme) => ({ ...theme, id: `theme-${theme.id}` })),
    verbatim: true,
  },
  donate: {
    get label() {
      return headings.donate;
    },
    address: addresses.donate,
    in: ['menu', ...ALL, 'booklet'],
    items: ({ notice }) => notice?.parts.slice(1) ?? [],
    source: 'notice',
    verbatim: true,
  },
  things: {
    label: headings.things,
    address: addresses.things,
    in: ALL,
    items: () => [{ id: 'a-z', title: headings.aToZ, href: addresses.thingIndex }],
    renderBlockUntilId: HEADING,
    // All that a notice asks for has so many names that they take the room of the line.
    tide: false,
  },
  aToZ: { label: headings.aToZ, address: addresses.thingIndex, renderBlockUntilId: HEADING },
  ways: {
    label: headings.ways,
    address: addresses.ways,
    in: ['contents', 'booklet'],
    renderBlockUntilId: HEADING,
  },
  letter: {
    label: headings.letter,
    address: addresses.letter,
    in: [...ALL, 'booklet'],
    renderBlockUntilId: HEADING,
  },
  contact: {
    label: headings.contact,
    address: addresses.contact,
    in: ['menu', ...ALL],
    verbatim: true,
    renderBlockUntilId: HEADING,
  },
  // As many as the institution writes: `pagesIn` has their names and addresses.
  own: { label: ownPages.together, rights: ownPages.rights },
  search: { label: headings.search, address: addresses.search, in: ['colophon'] },
  print: {
    label: headings.booklet,
    address: addresses.print,
    in: ALL,
    seal: false,
    tide: false,
    breadcrumbs: false,
    renderBlockUntilId: 'booklet-contents',
  },
  // The longest page of all: without the tide line it comes in one round trip.
  source: { label: headings.source, address: addresses.source, in: ALL, tide: false },
  about: { label: headings.about, address: addresses.about, in: ALL },
  moved: { label: words.moved.title, breadcrumbs: false },
  notFound: {
    get label() {
      return headings.notFound;
    },
    tide: false,
    breadcrumbs: false,
  },
});

export type PageName = keyof typeof PAGES;

const isOptional = (name: string): name is OptionalPage => Object.hasOwn(OPTIONAL_PAGES, name);

/** A page as a list names it. */
export interface ListedPage extends SitePage {
  readonly name: PageName;
  readonly address: string;
  readonly items: NonNullable<SitePage['items']>;
}

/** The pages of the institution's own that a list names; the booklet binds them as one part. */
function ownPagesIn(list: PageList, { pages }: Exhibition): ListedPage[] {
  const [first, ...others] = pages;
  if (!first) return [];
  if (list !== 'booklet') {
    return pages
      .filter(({ inMenu }) => inMenu || list !== 'menu')
      .map((page) => {
        return {
          name: 'own',
          label: page.label,
          address: page.href,
          items: () => partsOfPage(page),
        };
      });
  }
  if (others.length === 0) {
    return [
      { name: 'own', label: first.title, address: first.href, items: () => partsOfPage(first) },
    ];
  }
  const items = pages.map(({ anchor, title, href }) => ({ id: anchor, title, href }));
  return [{ name: 'own', label: ownPages.together, address: addresses.home, items: () => items }];
}

/** The pages that a list names, of those that the exhibition has. */
export function pagesIn(list: PageList, exhibition: Exhibition): ListedPage[] {
  return (Object.keys(PAGES) as PageName[]).flatMap((name): ListedPage[] => {
    if (name === 'own') return ownPagesIn(list, exhibition);
    const { address, items = () => [], ...page } = PAGES[name];
    if (address === undefined || !page.in?.includes(list)) return [];
    if (isOptional(name) && !hasPage(exhibition, name)) return [];
    return [{ ...page, name, address, items }];
  });
}

/** Whether a page of the menu is at an address, or leads to the one that is. */
export const leadsTo = (
  { address, further }: { readonly address: string; readonly further?: string },
  current: string,
): boolean => current.startsWith(address) || (further !== undefined && current.startsWith(further));

/** The list of contents of the whole site, for those who search in vain or without a script. */
export function contentsOf(exhibition: Exhibition): SuggestedHeading[] {
  return pagesIn('contents', exhibition).map(({ label, address, items }) => ({
    title: label,
    href: address,
    items: items(exhibition).map(({ title, href }) => ({ title, href })),
  }));
}
