/**
 * The register of pages: what each is called, where it is, which lists name it, and what its frame
 * shows. Masthead, colophon, contents, booklet and trail are made from it.
 */
import type { BookletPart } from '../features/booklet/index.ts';
import type { SuggestedHeading } from '../features/search/index.ts';
import { absolute, addresses } from '../model/addresses.ts';
import type { Exhibition } from '../model/types.ts';
import { words } from '../words/index.ts';

const { headings, site } = words;

/** Something that stands on a page. */
interface PageItem {
  readonly id: string;
  readonly title: string;
  /** With its number, where the booklet gives one. */
  readonly heading?: string;
  readonly href: string;
}

interface SitePage {
  /** As lists of pages name it. */
  readonly label: string;
  /** Its title and the part of the site that it is, where that is not its label. */
  readonly title?: string;
  /** None where many pages are of one kind, or where it stands at no address. */
  readonly address?: string;
  /** The lists that name it. */
  readonly in?: readonly ('menu' | 'colophon' | 'contents' | 'booklet')[];
  /** What stands on it, for the list of contents. */
  readonly items?: (exhibition: Exhibition) => readonly PageItem[];
  /** Whether an exhibition has it in its booklet; by default it does. */
  readonly bound?: (exhibition: Exhibition) => boolean;
  /** Whose words it is made of, where they are the source's. */
  readonly source?: 'article' | 'milestones' | 'notice';
  /** Whether it stands beside itself in Markdown, as it holds text of the source. */
  readonly verbatim?: true;
  /** Whether its masthead bears no seal, or its foot no tide: it shows one larger itself. */
  readonly seal?: false;
  readonly tide?: false;
  /** Whether search results show no way to it: what it holds stands on other pages. */
  readonly trail?: false;
  /**
   * The id of the first element that moves nothing above it when it comes: the page is painted from
   * then on. By default that is its main part, and the masthead is whole.
   */
  readonly paintedFrom?: string;
}

/** A longer chronicle is reached by its own page. */
const CONTENTS_MILESTONES = 30;

const HEADING = 'heading';
const ALL = ['colophon', 'contents'] as const;

export const PAGES = {
  home: {
    label: site.home,
    address: addresses.home,
    in: ['colophon'],
    seal: false,
    paintedFrom: 'river',
  },
  article: {
    label: headings.article,
    address: addresses.article,
    in: ['menu', ...ALL, 'booklet'],
    items: ({ article }) => article.sections.slice(1),
    source: 'article',
    verbatim: true,
  },
  timeline: {
    label: headings.milestones,
    address: addresses.timeline,
    in: ['menu', ...ALL, 'booklet'],
    items: ({ chronicle }) =>
      chronicle.milestones
        .slice(0, CONTENTS_MILESTONES)
        .map(({ id, date, text, href }) => ({ id, title: `${date} ${text}`, href })),
    source: 'milestones',
    verbatim: true,
    tide: false,
    paintedFrom: 'river',
  },
  milestone: { label: headings.milestones, verbatim: true, paintedFrom: 'by-editor' },
  year: { label: headings.milestones },
  figures: {
    label: headings.figures,
    title: headings.inNumbers,
    address: addresses.figures,
    in: ['menu', ...ALL, 'booklet'],
    items: ({ themes }) =>
      themes.map(({ id, title, href }) => ({ id: `theme-${id}`, title, href })),
    bound: ({ themes }) => themes.length > 0,
    verbatim: true,
  },
  donate: {
    label: headings.donate,
    address: addresses.donate,
    in: ['menu', ...ALL, 'booklet'],
    items: ({ notice }) => notice.parts.slice(1),
    source: 'notice',
    verbatim: true,
    paintedFrom: 'thing',
  },
  things: {
    label: headings.things,
    address: addresses.things,
    in: ALL,
    items: () => [{ id: 'a-z', title: headings.aToZ, href: addresses.thingIndex }],
    paintedFrom: HEADING,
  },
  aToZ: { label: headings.aToZ, address: addresses.thingIndex, paintedFrom: HEADING },
  ways: {
    label: headings.ways,
    address: addresses.ways,
    in: ['contents', 'booklet'],
    bound: ({ giving }) => giving !== undefined,
    paintedFrom: HEADING,
  },
  letter: {
    label: headings.letter,
    address: addresses.letter,
    in: [...ALL, 'booklet'],
    paintedFrom: HEADING,
  },
  contact: {
    label: headings.contact,
    address: addresses.contact,
    in: ['menu', ...ALL],
    verbatim: true,
    paintedFrom: HEADING,
  },
  search: { label: headings.search, address: addresses.search, in: ['colophon'] },
  print: {
    label: headings.booklet,
    address: addresses.print,
    in: ALL,
    seal: false,
    tide: false,
    trail: false,
    paintedFrom: 'booklet-contents',
  },
  // The longest page of all: without the ornament of its foot, it comes in one round trip.
  source: { label: headings.source, address: addresses.source, in: ALL, tide: false },
  about: { label: headings.about, address: addresses.about, in: ALL },
  notFound: { label: headings.notFound, tide: false, trail: false },
} as const satisfies Record<string, SitePage>;

export type PageName = keyof typeof PAGES;

const pages: Record<PageName, SitePage> = PAGES;

/** The pages that a list names, in its order. */
function pagesIn(list: 'menu' | 'colophon' | 'contents' | 'booklet') {
  return (Object.keys(PAGES) as PageName[]).flatMap((name) => {
    const { address, title, ...page } = pages[name];
    if (address === undefined || !page.in?.includes(list)) return [];
    return [{ ...page, name, title: title ?? page.label, address }];
  });
}

/** What a page's frame shows. */
export function pageFrame(name: PageName) {
  const page = pages[name];
  return {
    verbatim: page.verbatim ?? false,
    seal: page.seal ?? true,
    tide: page.tide ?? true,
    trail: page.trail ?? true,
    listed: name !== 'notFound',
    section: page.title ?? page.label,
    paintedFrom: page.paintedFrom ?? 'main',
  };
}

/** The ways into the site, as the masthead shows them. */
export const menu = pagesIn('menu');

/** All pages, as the colophon lists them. */
export const colophonPages = pagesIn('colophon');

/** The list of everything, for those who search in vain or without a script. */
export function contentsOf(exhibition: Exhibition): SuggestedHeading[] {
  return pagesIn('contents').map(({ label, address, items = () => [] }) => ({
    title: label,
    href: address,
    items: items(exhibition).map(({ title, href }) => ({ title, href })),
  }));
}

/** The parts of the booklet; an exhibition without ways of giving or figures has none of them. */
export function bookletParts(
  exhibition: Exhibition,
): (BookletPart & { readonly kind: PageName })[] {
  return pagesIn('booklet')
    .filter(({ bound = () => true }) => bound(exhibition))
    .map(({ name, title, address, source, items = () => [] }) => ({
      kind: name,
      id: `part-${name === 'timeline' ? 'milestones' : name}`,
      name: title,
      address: absolute(address),
      source,
      // Of the milestones there may be thousands.
      items:
        name === 'timeline'
          ? []
          : items(exhibition).map((item) => ({ id: item.id, title: item.heading ?? item.title })),
    }));
}

/**
 * The way from the entrance to a page, for search results.
 * @param exhibition the exhibition's name
 * @param address the page's
 * @param title the page's, where it is none of the menu's
 * @returns names and absolute addresses; none for the entrance itself
 */
export function trailTo(exhibition: string, address: string, title: string) {
  if (address === addresses.home) return [];
  const steps = [{ label: exhibition, address: addresses.home }];
  const item = menu.find((page) => address.startsWith(page.address));
  if (item) steps.push(item);
  if (item?.address !== address) steps.push({ label: title, address });
  return steps.map((step) => ({ name: step.label, url: absolute(step.address) }));
}
