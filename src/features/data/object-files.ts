/** The objects in the forms that programs read: as JSON and as a table. */
import { csvFile } from '../../lib/formats/csv.ts';
import { absolute, addresses } from '../../model/addresses.ts';
import { publishedSize } from '../../model/picture-size.ts';
import type { ObjectRecord, ObjectsData } from '../../model/schemas/objects-json.ts';
import { isoDuration } from '../../model/recording.ts';
import type {
  ArchiveObject,
  Exhibition,
  ObjectPicture,
  Recording,
  TourStep,
} from '../../model/types.ts';
import { words } from '../../words/index.ts';
import { recordLink as link } from './record-link.ts';

function pictureRecord({
  picture,
  label,
  caption,
}: Pick<ObjectPicture, 'picture'> & Partial<ObjectPicture>): ObjectRecord['pictures'] {
  const { published, alt } = picture;
  if (!published) return [];
  const { address, size } = published;
  return [{ url: absolute(address), ...publishedSize(size), alt, label, caption }];
}

function recordingRecord(recording: Recording): NonNullable<ObjectRecord['recording']> {
  const { href, type, bytes, duration, width, height, transcript, captions, poster } = recording;
  const own = captions.href === transcript.href ? undefined : absolute(captions.href);
  return {
    ...{ url: absolute(href), type, bytes, duration: isoDuration(duration), width, height },
    ...{ transcript: absolute(transcript.href), captions: own },
    poster: poster && pictureRecord({ picture: poster }).map(({ url, alt }) => ({ url, alt }))[0],
  };
}

/** A step; its rectangle in the picture as programs have it, which may be smaller than the keeper's. */
function tourRecord(
  { anchor, shown, area, text, passage, milestone }: TourStep,
  { pictures, href }: ArchiveObject,
): NonNullable<ObjectRecord['tour']>[number] {
  const original = shown.picture.published?.size ?? { width: 1, height: 1 };
  const { width, height } = publishedSize(original);
  const scaled = (length: number) => Math.round((length * width) / original.width);
  const [left, top] = [scaled(area.left), scaled(area.top)];
  return {
    picture: pictures.indexOf(shown) + 1,
    area: {
      ...{ left, top },
      width: Math.min(scaled(area.width), width - left),
      height: Math.min(scaled(area.height), height - top),
    },
    text,
    passage: passage && link(passage),
    milestone: milestone && link({ id: milestone.id, href: milestone.page }),
    url: absolute(`${href}#${anchor}`),
  };
}

/** An object for programs, with absolute addresses. */
export function objectRecord(object: ArchiveObject): ObjectRecord {
  const { id, title, kind, when, creator, place, identifier, extent, language, rights } = object;
  return {
    ...{ id, title, kind: { id: kind, name: words.objects.kinds[kind] } },
    ...{ date: when?.iso, dateText: object.date, creator, place, identifier, extent, language },
    description: [...object.description],
    subjects: [...object.subjects],
    ...{ donor: object.donor, credit: object.credit },
    rights: { label: rights.label, uri: rights.uri },
    pictures: object.pictures.flatMap(pictureRecord),
    recording: object.recording && recordingRecord(object.recording),
    tour: object.tour.length > 0 ? object.tour.map((step) => tourRecord(step, object)) : undefined,
    milestones: object.milestones.map(({ id, page }) => link({ id, href: page })),
    passages: object.passages.map(link),
    categories: object.categories.map(link),
    objects: object.objects.map(link),
    manifest: absolute(addresses.objectManifest(id)),
    url: absolute(object.href),
  };
}

/** The objects for programs. */
export function objectsData({ publisher, objects }: Exhibition): ObjectsData {
  return {
    // Relative, so that it also holds for a copy on somebody’s disk.
    $schema: './objects.schema.json',
    publisher,
    language: 'zh-CN',
    editorial: words.objects.byInstitution,
    url: absolute(addresses.objects),
    objects: objects.map(objectRecord),
  };
}

/** Of what is not played they are empty. */
const recordingCells = ({ recording: played }: ArchiveObject) =>
  played
    ? [isoDuration(played.duration), absolute(played.href), absolute(played.transcript.href)]
    : ['', '', ''];

/** The objects as a table, the names of its columns first. */
export function objectTable({ objects }: Exhibition): string {
  const { fields, columns, kinds } = words.objects;
  const head = [
    ...['id', columns.title, fields.kind, columns.edtf, fields.date, fields.creator, fields.place],
    ...[fields.identifier, fields.extent, fields.language, columns.description, fields.subjects],
    ...[fields.donor, fields.credit, fields.rights, columns.rightsUri, columns.url],
    ...[columns.duration, columns.recording, columns.transcript, words.objects.tour],
  ];
  const rows = objects.map((object) => [
    ...[object.id, object.title, kinds[object.kind], object.when?.iso, object.date],
    ...[object.creator, object.place, object.identifier, object.extent, object.language],
    ...[object.description.join('\n'), object.subjects.join('、'), object.donor, object.credit],
    ...[object.rights.label, object.rights.uri, absolute(object.href)],
    ...recordingCells(object),
    object.tour.map(({ text }) => text).join('\n'),
  ]);
  return csvFile([head, ...rows.map((row) => row.map((cell) => cell ?? ''))]);
}
