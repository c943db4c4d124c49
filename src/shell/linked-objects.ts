/** The nodes of objects for search engines, see {@link file://./linked-data.ts}. */
import type * as schema from 'schema-dts';
import { absolute } from '../model/addresses.ts';
import { datetimeOf, isPlain } from '../model/date.ts';
import { formatOf } from '../model/pictures.ts';
import { publishedSize } from '../model/picture-size.ts';
import { isoDuration, spokenText } from '../model/recording.ts';
import type { ArchiveObject, Exhibition, ObjectPicture, Recording } from '../model/types.ts';
import { words } from '../words/index.ts';
import { publisherId, websiteId } from './linked-data.ts';

/** What may be done with what an object shows; a sentence of the institution's own is no licence. */
const permission = ({ rights }: ArchiveObject) =>
  rights.uri === undefined ? { copyrightNotice: rights.label } : { license: rights.uri };

/** A page or view of an object, as its large file. */
function pictureObject(
  object: ArchiveObject,
  { picture, anchor, label, caption }: ObjectPicture,
): schema.ImageObject {
  const url = `${absolute(object.href)}#${anchor}`;
  const { alt, credit, published } = picture;
  const size = published && publishedSize(published.size);
  const said = [label, caption].filter((text) => text !== undefined).join(' ');
  return {
    ...{ '@type': 'ImageObject', '@id': url, url, description: alt },
    ...(said !== '' && { caption: said }),
    ...(published && {
      contentUrl: absolute(published.address),
      encodingFormat: formatOf(published),
    }),
    ...(size && { width: String(size.width), height: String(size.height) }),
    ...{ creditText: credit, ...permission(object) },
  };
}

/**
 * An object with its pictures. Its date is given where a year, a month or a day is known without a
 * doubt; and that the institution holds it, where the credit names the institution.
 */
export function archiveComponent(
  object: ArchiveObject,
  { publisher, contact }: Pick<Exhibition, 'publisher' | 'contact'>,
): schema.ArchiveComponent {
  const { href, title, kind, when, place, identifier, extent, description, subjects } = object;
  const { credit, pictures, recording } = object;
  const url = absolute(href);
  const created = when && isPlain(when) ? datetimeOf(when) : undefined;
  const held = [publisher, contact?.organisation].some((name) => name && credit.includes(name));
  return {
    ...{ '@type': 'ArchiveComponent', '@id': `${url}#object`, url, name: title },
    genre: words.objects.kinds[kind],
    ...(description.length > 0 && { description: description.join('') }),
    ...(created !== undefined && { dateCreated: created }),
    ...(place !== undefined && { spatialCoverage: { '@type': 'Place' as const, name: place } }),
    ...(identifier !== undefined && { identifier }),
    ...(extent !== undefined && { materialExtent: extent }),
    ...(subjects.length > 0 && { keywords: subjects }),
    ...{ creditText: credit, ...permission(object) },
    ...(held && { holdingArchive: publisherId }),
    ...(pictures.length > 0 && { image: pictures.map((one) => pictureObject(object, one)) }),
    ...(recording && { associatedMedia: { '@id': `${url}#recording` } }),
    isPartOf: websiteId,
  };
}

/** A sound or a film, with what is said in it as far as that stands on its first page. */
export function recordedObject(
  { href, title, description }: ArchiveObject,
  { kind, type, duration, bytes, width, height, poster, parts, ...file }: Recording,
): schema.AudioObject | schema.VideoObject {
  const url = absolute(href);
  const [first, ...others] = parts;
  const spoken = (first?.lines ?? []).map(spokenText);
  const caption = {
    ...{ '@type': 'MediaObject' as const, contentUrl: absolute(file.transcript.href) },
    encodingFormat: 'text/vtt',
  };
  const media = {
    ...{ '@id': `${url}#recording`, url, name: title, caption, inLanguage: words.site.language },
    ...(description.length > 0 && { description: description.join('') }),
    ...{ contentUrl: absolute(file.href), encodingFormat: type, duration: isoDuration(duration) },
    contentSize: String(bytes),
    ...(others.length === 0 && { transcript: spoken.join('\n') }),
    isPartOf: websiteId,
  };
  if (kind === 'sound') return { '@type': 'AudioObject', ...media };
  const size = {
    ...(width && { width: String(width) }),
    ...(height && { height: String(height) }),
  };
  const thumbnail = poster?.published && { thumbnailUrl: absolute(poster.published.address) };
  return { '@type': 'VideoObject', ...media, ...size, ...thumbnail };
}
