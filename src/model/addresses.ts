/**
 * The addresses of the site, with the path that it is mounted under. They are promises: once
 * published they stay.
 */
import { MANIFEST } from '../lib/fixity.ts';
import { siteBase, siteUrl } from '../lib/environment.ts';
import { MAIN_SOURCE } from './quotation.ts';
import { yearSlug } from '../lib/text/year.ts';

/**
 * An address on this site.
 * @param path from the site's root, such as `/article/`
 */
function at(path: string): string {
  return siteBase + path.replace(/^\//u, '');
}

/**
 * How many characters a box takes whose words stand in an address: more than any quotation that one
 * would type, and what every host answers. IIS takes 2,048 bytes of a query, nine for a character.
 */
export const LONGEST_QUERY = 200;

export const addresses = {
  home: at('/'),
  article: at('/article/'),
  /** Where the addresses of further articles begin. */
  furtherArticles: at('/articles/'),
  /** Of the first the id is `undefined`. */
  articleOf: (id: string | undefined) => at(id === undefined ? '/article/' : `/articles/${id}/`),
  timeline: at('/timeline/'),
  /** A milestone in the timeline. */
  milestone: (id: string) => at(`/timeline/#${id}`),
  /** One of several chronicles. */
  chronicle: (id: string) => at(`/timeline/${id}/`),
  /** A milestone's own page. */
  milestonePage: (id: string) => at(`/timeline/${id}/`),
  /** What chats show of it. */
  milestonePicture: (id: string) => at(`/timeline/${id}/og.png`),
  /** A year of a chronicle that is too long for one page. */
  year: (year: number) => at(`/timeline/years/${yearSlug(year)}/`),
  /** What the article says of events and years, for the timeline's own script. */
  timelineContext: at('/timeline/context.json'),
  /** The objects that are shown, the first of them where there are many. */
  objects: at('/objects/'),
  object: (id: string) => at(`/objects/${id}/`),
  /** Objects that have something in common: `/objects/kind/map/`. */
  objectGroup: (by: string, id: string) => at(`/objects/${by}/${id}/`),
  /** The sound or film of an object, or what is said in it: `/objects/talk/talk.mp3`. */
  recording: (id: string, extension: string) => at(`/objects/${id}/${id}.${extension}`),
  /** A part of a transcript that is too long for one page; the first stands on the object's own. */
  transcriptPart: (id: string, number: number) => at(`/objects/${id}/${number}/`),
  /** The objects of all pages of the list, for its own script. */
  objectRows: at('/objects/list.json'),
  objectsJson: at('/data/objects.json'),
  objectsSchema: at('/data/objects.schema.json'),
  objectsCsv: at('/data/objects.csv'),
  /** An object, and all of them, as IIIF describes them. */
  objectManifest: (id: string) => at(`/iiif/${id}/manifest.json`),
  objectCollection: at('/iiif/collection.json'),
  /** What a picture of an object is drawn on, by the picture's anchor; nothing is published there. */
  canvas: (id: string, anchor: string) => at(`/iiif/${id}/canvas/${anchor}`),
  /** Where the tiles of a picture begin, without a slash, as IIIF writes it. */
  tiles: (id: string, anchor: string) => at(`/iiif/${id}/${anchor}`),
  figures: at('/figures/'),
  figure: (id: string) => at(`/figures/#${id}`),
  donate: at('/donate/'),
  category: (id: string) => at(`/donate/#${categoryAnchor(id)}`),
  /** A part of the notice (`n2`) or a paragraph of it (`n2-p1`). */
  noticePart: (id: string) => at(`/donate/#${id}`),
  things: at('/donate/things/'),
  /** What the notice says of a thing. */
  thing: (id: string) => at(`/donate/things/#${thingAnchor(id)}`),
  /** All names of things. */
  thingIndex: at('/donate/things/a-z/'),
  thingNames: at('/donate/things/names.json'),
  /** The ways of giving side by side, and the steps. */
  ways: at('/donate/ways/'),
  way: (id: string) => at(`/donate/ways/#${wayAnchor(id)}`),
  /** What is asked of them. */
  question: (anchor: string) => at(`/donate/ways/#${anchor}`),
  letter: at('/donate/letter/'),
  contact: at('/contact/'),
  search: at('/search/'),
  /** What the search dialog offers before anything is typed. */
  searchSuggestions: at('/search/suggestions.json'),
  /** The whole exhibition, to be printed as a booklet. */
  print: at('/print/'),
  /** How pictures are set, for pages whose texts have some. */
  pictureStyles: at('/pictures.css'),
  /** How objects are set, for pages that show some of them. */
  objectStyles: at('/objects.css'),
  /** The same of sounds and films. */
  recordingStyles: at('/recordings.css'),
  /** How objects are set in the booklet. */
  plateStyles: at('/plates.css'),
  /** How such pages are set, for the booklet. */
  ownPageStyles: at('/own-pages.css'),
  /** A page of the institution's own. */
  ownPage: (id: string) => at(`/${id}/`),
  about: at('/about/'),
  source: at('/source/'),
  /** A part of the sources, where they are too long for one page; the first stands at `source`. */
  sourcePart: (number: number) => at(number === 1 ? '/source/' : `/source/${number}/`),
  feed: at('/feed.xml'),
  manifest: at('/manifest.webmanifest'),
  sharePicture: at('/og.png'),
  icon: at('/icon.svg'),
  /** For telephones that do not take the drawing. */
  touchIcon: at('/apple-touch-icon.png'),
  iconOf: (pixels: 192 | 512) => at(`/icon-${pixels}.png`),
  robots: at('/robots.txt'),
  siteMap: at('/sitemap-index.xml'),
  /** All that the exhibition says, for programs, and what its fields mean. */
  exhibitionJson: at('/data/exhibition.json'),
  exhibitionSchema: at('/data/exhibition.schema.json'),
  milestonesJson: at('/data/milestones.json'),
  milestonesSchema: at('/data/milestones.schema.json'),
  milestonesCsv: at('/data/milestones.csv'),
  milestonesCalendar: at('/data/milestones.ics'),
  /** One milestone for a calendar. */
  milestoneCalendar: (id: string) => at(`/data/milestones/${id}.ics`),
  contactCard: at('/data/contact.vcf'),
  sourceText: at('/data/source.txt'),
  /** A source document, by its file's name. */
  sourceFile: (name: string) =>
    at(name === MAIN_SOURCE ? '/data/source.txt' : `/data/source/${name}`),
  /** The hashes of every published file, and of every file of the content. */
  publishedHashes: at(`/${MANIFEST}`),
  contentHashes: at('/data/content-sha256.txt'),
  searchIndex: at('/pagefind/'),
  fontLicence: at('/licences/noto-serif-sc-OFL.txt'),
};

/**
 * Names that no page of the institution's own has: they begin addresses of ours, or may once.
 */
export const RESERVED_NAMES: readonly string[] = [
  ...['404', 'about', 'article', 'contact', 'data', 'donate', 'editions', 'figures', 'index'],
  ...['licences', 'pagefind', 'print', 'search', 'source', 'timeline', 'worker'],
  ...[
    'articles',
    'en',
    'iiif',
    'levels',
    'moved',
    'objects',
    'pages',
    'zh-cn',
    'zh-hans',
    'zh-hant',
  ],
];

/**
 * An address as editors write it, such as `/contact/`, as it is on this site; others stay as they are.
 */
export function siteAddress(written: string): string {
  return written.startsWith('/') ? at(written) : written;
}

/**
 * An address as other sites and programs need it, with the site's origin.
 * @param address one of the above
 */
export function absolute(address: string): string {
  return new URL(address, siteUrl).href;
}

/**
 * The address of a page as Markdown.
 * @param page the address of a page that holds the archive's text
 */
export function markdownOf(page: string): string {
  return page.replace(/\/$/u, '.md');
}

/**
 * What an article's margin shows drawn, for its own script.
 * @param article its address
 */
export function marginOf(article: string): string {
  return `${article}margin.json`;
}

/**
 * The events of a chronicle that is too long for one page, for the timeline's own script.
 * @param chronicle its address
 */
export function eventsOf(chronicle: string): string {
  return `${chronicle}events.json`;
}

/** The anchor of what makes a picture of an event to send to a friend, on its page. */
export const SEND = 'send';

/** The anchor of a category on the notice's page. */
export function categoryAnchor(id: string): string {
  return `c-${id}`;
}

/** The anchor of a picture on its object's page, by its place, from 0 on. */
export function pictureAnchor(index: number): string {
  return `p${index + 1}`;
}

/** The anchor of a thing on the page of things. */
export function thingAnchor(id: string): string {
  return `t-${id}`;
}

/** The anchor of a way of giving on the page of ways. */
export function wayAnchor(id: string): string {
  return `w-${id}`;
}

/** The anchor of a question on the page of ways that has no id: by its place, from 1 on. */
export function questionAnchor(position: number): string {
  return `q${position}`;
}

/** The anchor of a page of the institution's own in the booklet; those of its parts begin with it. */
export function ownPageAnchor(id: string): string {
  return `p-${id}`;
}

/** The anchor of a letter in the list of things; `#` stands for what begins with none. */
export function letterAnchor(letter: string): string {
  return `az-${letter === '#' ? 'other' : letter.toLowerCase()}`;
}
