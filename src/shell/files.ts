/**
 * The register of files: everything that is published beside the pages, for programs, devices and
 * scripts. A new one is added here and nowhere else.
 */
import {
  contactCardOf,
  exhibitionData,
  feedFile,
  markdown,
  milestoneCalendar,
  milestonesData,
  milestoneTable,
} from '../features/data/index.ts';
import { suggestionsOf } from '../features/search/index.ts';
import { eventRows } from '../features/timeline/index.ts';
import { DISPLAY_FACE } from '../lib/drawing/display-face.ts';
import { renderPng } from '../lib/drawing/png.ts';
import { openTypeface } from '../lib/drawing/typeface.ts';
import { contactCard } from '../lib/formats/vcard.ts';
import { absolute, addresses, markdownOf } from '../model/addresses.ts';
import { getContentManifest, getExhibition, getSource, once } from '../model/queries.ts';
import { exhibitionJsonSchema } from '../model/schemas/exhibition-data.ts';
import { milestonesJsonSchema } from '../model/schemas/milestones-data.ts';
import { icon } from './icon.ts';
import { webManifest } from './manifest.ts';
import { contentsOf } from './pages.ts';
import { sharePicture } from './share-picture.ts';
import { SHARE_PICTURE } from './site-metadata.ts';

type Body = string | Uint8Array<ArrayBuffer>;

/** A file, written when it is asked for. */
export interface SiteFile {
  readonly type: string;
  readonly write: () => Body | Promise<Body>;
}

const TEXT = 'text/plain; charset=utf-8';
const MARKDOWN = 'text/markdown; charset=utf-8';
const CALENDAR = 'text/calendar; charset=utf-8';

/** JSON that a person may read, too. */
const readable = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

/** All files by their paths within the site. */
export const getFiles = once(async (): Promise<ReadonlyMap<string, SiteFile>> => {
  const exhibition = await getExhibition();
  const { chronicle, things } = exhibition;
  const files: [address: string, type: string, write: SiteFile['write']][] = [
    [markdownOf(addresses.article), MARKDOWN, () => markdown.articleMarkdown(exhibition)],
    [markdownOf(addresses.timeline), MARKDOWN, () => markdown.timelineMarkdown(exhibition)],
    [markdownOf(addresses.figures), MARKDOWN, () => markdown.figuresMarkdown(exhibition)],
    [markdownOf(addresses.donate), MARKDOWN, () => markdown.noticeMarkdown(exhibition)],
    [markdownOf(addresses.contact), MARKDOWN, () => markdown.contactMarkdown(exhibition)],
    [
      addresses.exhibitionJson,
      'application/json',
      async () => readable(exhibitionData(exhibition, (await getSource()).sha256)),
    ],
    [addresses.exhibitionSchema, 'application/schema+json', () => readable(exhibitionJsonSchema())],
    [addresses.milestonesJson, 'application/json', () => readable(milestonesData(exhibition))],
    [addresses.milestonesSchema, 'application/schema+json', () => readable(milestonesJsonSchema())],
    [addresses.milestonesCsv, 'text/csv; charset=utf-8', () => milestoneTable(exhibition)],
    [addresses.milestonesCalendar, CALENDAR, () => milestoneCalendar(exhibition)],
    [
      addresses.contactCard,
      'text/vcard; charset=utf-8',
      () => contactCard(contactCardOf(exhibition)),
    ],
    [addresses.feed, 'application/atom+xml; charset=utf-8', () => feedFile(exhibition)],
    // The source document, unchanged to the byte.
    [addresses.sourceText, TEXT, async () => (await getSource()).bytes],
    [addresses.contentHashes, TEXT, getContentManifest],
    [
      addresses.robots,
      TEXT,
      () => `User-agent: *\nAllow: /\n\nSitemap: ${absolute(addresses.siteMap)}\n`,
    ],
    [addresses.icon, 'image/svg+xml', icon],
    [addresses.touchIcon, 'image/png', () => renderPng(icon(), 180)],
    [addresses.iconOf(192), 'image/png', () => renderPng(icon(), 192)],
    [addresses.iconOf(512), 'image/png', () => renderPng(icon(), 512)],
    [addresses.manifest, 'application/manifest+json', () => readable(webManifest(exhibition))],
    [
      addresses.sharePicture,
      'image/png',
      () =>
        renderPng(
          sharePicture(
            { ...exhibition, headline: exhibition.article.phrases, events: chronicle.milestones },
            openTypeface(DISPLAY_FACE),
          ),
          SHARE_PICTURE.width,
        ),
    ],
    [
      addresses.searchSuggestions,
      'application/json',
      () => JSON.stringify(suggestionsOf(exhibition, contentsOf(exhibition))),
    ],
    [addresses.timelineEvents, 'application/json', () => JSON.stringify(eventRows(chronicle))],
    [
      addresses.thingNames,
      'application/json',
      () => JSON.stringify(Object.fromEntries(things.map(({ id, words }) => [id, words]))),
    ],
    ...chronicle.milestones.flatMap((milestone): typeof files => [
      [
        markdownOf(milestone.page),
        MARKDOWN,
        () => markdown.milestoneMarkdown(exhibition, milestone),
      ],
      // A milestone alone, for the calendar of a reader who wants no more.
      [
        addresses.milestoneCalendar(milestone.id),
        CALENDAR,
        () => milestoneCalendar(exhibition, [milestone]),
      ],
    ]),
  ];
  return new Map(
    files.map(([address, type, write]) => [address.slice(addresses.home.length), { type, write }]),
  );
});
