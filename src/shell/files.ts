/**
 * The register of files: everything that is published beside the pages, for programs, devices and
 * scripts. A new one has its row here and its address in `model/addresses.ts`.
 */
import { marginDrawings } from '../features/article/client.ts';
import {
  contactCardsOf,
  exhibitionData,
  feedFile,
  hasFeed,
  markdownFiles,
  inCalendar,
  milestoneCalendar,
  milestonesData,
  milestoneTable,
  objectCollection,
  objectManifest,
  objectsData,
  objectTable,
} from '../features/data/index.ts';
import pictureStyles from '../ui/styles/pictures.css?inline';
import objectStyles from '../features/objects/objects.css?inline';
import plateStyles from '../features/objects/plates/plates.css?inline';
import recordingStyles from '../features/objects/recording/recording.css?inline';
import ownPageStyles from '../features/own-pages/own-page.css?inline';
import { CARD_PICTURE, FEW_OBJECTS, objectRows } from '../features/objects/client.ts';
import { suggestionsOf } from '../features/search/index.ts';
import { eventRows, timelineContext } from '../features/timeline/index.ts';
import { DISPLAY_FACE } from '../lib/drawing/display-face.ts';
import { renderPng } from '../lib/drawing/png.ts';
import { openTypeface } from '../lib/drawing/typeface.ts';
import { contactCard } from '../lib/formats/vcard.ts';
import { writeWebVtt } from '../lib/formats/webvtt.ts';
import { absolute, addresses, eventsOf, marginOf } from '../model/addresses.ts';
import { onlyOf } from '../model/chronicle.ts';
import { hasPage } from '../model/optional-pages.ts';
import { picturedIn } from '../model/pictures.ts';
import {
  getContentManifest,
  getExhibition,
  getSmallPicture,
  getSources,
  once,
  type SourceDocument,
} from '../model/queries.ts';
import { exhibitionJsonSchema } from '../model/schemas/exhibition-json.ts';
import { milestonesJsonSchema } from '../model/schemas/milestones-json.ts';
import { bytesOf } from '../model/read/recording.ts';
import { objectsJsonSchema } from '../model/schemas/objects-json.ts';
import type { Exhibition, Recording } from '../model/types.ts';
import { icon } from './icon.ts';
import { webManifest } from './manifest.ts';
import { contentsOf } from './pages.ts';
import { drawMilestone, pictureOf } from './milestone-pictures.ts';
import { sharePicture } from './share-picture.ts';
import { SHARE_PICTURE } from './site-metadata.ts';

type Body = string | Uint8Array<ArrayBuffer>;

/** Writes a file when it is asked for. */
export type WriteFile = () => Body | Promise<Body>;

/** JSON that a person may read, too. */
const readable = (value: object) => `${JSON.stringify(value, null, 2)}\n`;

const robots = `User-agent: *\nAllow: /\n\nSitemap: ${absolute(addresses.siteMap)}\n`;

function drawSharePicture(exhibition: Exhibition): Body {
  const svg = sharePicture(exhibition, openTypeface(DISPLAY_FACE));
  return renderPng(svg, SHARE_PICTURE.width);
}

/** The files of a chronicle. */
function chronicleFiles(exhibition: Exhibition): [address: string, write: WriteFile][] {
  const { chronicle, chronicles } = exhibition;
  const dated = inCalendar(chronicle.milestones);
  const each = chronicles.map((named) => onlyOf(exhibition, named).chronicle);
  return [
    [addresses.milestonesJson, () => readable(milestonesData(exhibition))],
    [addresses.milestonesSchema, () => readable(milestonesJsonSchema())],
    [addresses.milestonesCsv, () => milestoneTable(exhibition)],
    ...(dated.length > 0
      ? [[addresses.milestonesCalendar, () => milestoneCalendar(exhibition)] as [string, WriteFile]]
      : []),
    // A milestone alone, for the calendar of a reader who wants no more.
    ...dated.map((milestone): [string, WriteFile] => [
      addresses.milestoneCalendar(milestone.id),
      () => milestoneCalendar(exhibition, [milestone]),
    ]),
    ...chronicle.milestones.flatMap((milestone): [string, WriteFile][] =>
      pictureOf(milestone, chronicle)
        ? [[addresses.milestonePicture(milestone.id), () => drawMilestone(milestone, exhibition)]]
        : [],
    ),
    [eventsOf(chronicle.href), () => JSON.stringify(eventRows(chronicle))],
    ...each
      .filter(({ long }) => long)
      .map((one): [string, WriteFile] => [
        eventsOf(one.href),
        () => JSON.stringify(eventRows(one)),
      ]),
    [addresses.timelineContext, () => JSON.stringify(timelineContext(exhibition))],
  ];
}

/** A sound or a film, unchanged to the byte, and what is said in it. */
function recordingFiles(recording: Recording): [address: string, write: WriteFile][] {
  const { href, transcript, captions } = recording;
  const texts = new Map([transcript, captions].map(({ href, cues }) => [href, cues]));
  return [
    [href, () => bytesOf(recording)],
    ...Array.from(texts, ([text, cues]): [string, WriteFile] => [text, () => writeWebVtt(cues)]),
  ];
}

async function writeObjectRows(exhibition: Exhibition): Promise<string> {
  return JSON.stringify(
    await objectRows(exhibition, (image) => getSmallPicture(image, CARD_PICTURE)),
  );
}

/** The files of the objects. */
function objectFiles(exhibition: Exhibition): [address: string, write: WriteFile][] {
  return [
    [addresses.objectsJson, () => readable(objectsData(exhibition))],
    [addresses.objectsSchema, () => readable(objectsJsonSchema())],
    ...(exhibition.objects.length > FEW_OBJECTS
      ? [[addresses.objectRows, () => writeObjectRows(exhibition)] as [string, WriteFile]]
      : []),
    [addresses.objectStyles, () => objectStyles],
    [addresses.plateStyles, () => plateStyles],
    [addresses.objectsCsv, () => objectTable(exhibition)],
    [addresses.objectCollection, () => readable(objectCollection(exhibition))],
    ...exhibition.objects.map((object): [string, WriteFile] => [
      addresses.objectManifest(object.id),
      () => readable(objectManifest(object, exhibition)),
    ]),
    ...(exhibition.objects.some(({ recording }) => recording)
      ? [[addresses.recordingStyles, () => recordingStyles] as [string, WriteFile]]
      : []),
    ...exhibition.objects.flatMap(({ recording }) => (recording ? recordingFiles(recording) : [])),
  ];
}

/**
 * All files of an exhibition by their addresses.
 * @param sources its documents, the main one first
 */
export function filesOf(
  exhibition: Exhibition,
  sources: readonly SourceDocument[],
): [address: string, write: WriteFile][] {
  const { articles, figures, things, contact, publisher } = exhibition;
  const namesOfThings = () => Object.fromEntries(things.map(({ id, words }) => [id, words]));
  const suggestions = () => suggestionsOf(exhibition, contentsOf(exhibition));
  const files: [address: string, write: WriteFile][] = [
    ...markdownFiles(exhibition),
    [addresses.exhibitionJson, () => readable(exhibitionData(exhibition, sources))],
    [addresses.exhibitionSchema, () => readable(exhibitionJsonSchema())],
    // The source documents, unchanged to the byte.
    ...sources.map(({ href, bytes }): [string, WriteFile] => [href, () => bytes]),
    [addresses.contentHashes, getContentManifest],
    [addresses.robots, () => robots],
    [addresses.icon, icon],
    [addresses.touchIcon, () => renderPng(icon(), 180)],
    [addresses.iconOf(192), () => renderPng(icon(), 192)],
    [addresses.iconOf(512), () => renderPng(icon(), 512)],
    [addresses.manifest, () => readable(webManifest(exhibition))],
    [addresses.sharePicture, () => drawSharePicture(exhibition)],
    [addresses.searchSuggestions, () => JSON.stringify(suggestions())],
  ];
  if (hasPage(exhibition, 'timeline')) files.push(...chronicleFiles(exhibition));
  if (hasPage(exhibition, 'objects')) files.push(...objectFiles(exhibition));
  if (picturedIn(exhibition).length > 0) files.push([addresses.pictureStyles, () => pictureStyles]);
  // The booklet links it; one without such pages has no such file.
  if (exhibition.pages.length > 0) files.push([addresses.ownPageStyles, () => ownPageStyles]);
  if (hasFeed(exhibition)) files.push([addresses.feed, () => feedFile(exhibition)]);
  if (contact)
    files.push([
      addresses.contactCard,
      () => contactCardsOf(contact, publisher).map(contactCard).join(''),
    ]);
  for (const article of articles)
    files.push([marginOf(article.href), () => JSON.stringify(marginDrawings(article, figures))]);
  if (things.length > 0) files.push([addresses.thingNames, () => JSON.stringify(namesOfThings())]);
  return files;
}

/** All files by their paths within the site. */
export const getFiles = once(async (): Promise<ReadonlyMap<string, WriteFile>> => {
  const files = filesOf(await getExhibition(), await getSources());
  return new Map(files.map(([address, write]) => [address.slice(addresses.home.length), write]));
});
