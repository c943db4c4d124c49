/**
 * The objects as other institutions' viewers read them: IIIF Presentation API 3.0
 * (https://iiif.io/api/presentation/3.0/). A canvas for each picture, in its own pixels.
 */
import { absolute, addresses } from '../../model/addresses.ts';
import { datetimeOf } from '../../model/date.ts';
import { formatOf } from '../../model/pictures.ts';
import { slipOf } from '../../model/object-slip.ts';
import { publishedSize } from '../../model/picture-size.ts';
import type { ArchiveObject, Exhibition, ObjectPicture, Picture } from '../../model/types.ts';
import { words } from '../../words/index.ts';
import { recordingCanvas } from './iiif-recording.ts';

const CONTEXT = 'http://iiif.io/api/presentation/3/context.json';
const LANGUAGE = 'zh-Hans';

/** Words in the site's language. */
const said = (...texts: string[]) => ({ [LANGUAGE]: texts });

/** The slip; who is to be named is said as IIIF wants it, and what may be done with it, too. */
function metadataOf(object: ArchiveObject) {
  const { fields } = words.objects;
  const subjects = object.subjects.length > 0 ? [[fields.subjects, ...object.subjects]] : [];
  const lines = slipOf(object).flatMap(({ name, text }) =>
    name === fields.credit ? [] : [[name, text]],
  );
  return [...lines, ...subjects].map(([name = '', ...values]) => {
    return { label: said(name), value: said(...values) };
  });
}

/** A picture as a page has published it. */
function publishedOf({ published }: Picture) {
  if (!published) throw new Error('Pictures are published by pages only');
  return published;
}

/** The large file, and where it is in tiles, those (https://iiif.io/api/image/3.0/). */
function bodyOf(picture: Picture, tiles?: string) {
  const published = publishedOf(picture);
  return {
    ...{ id: absolute(published.address), type: 'Image', ...publishedSize(published.size) },
    format: formatOf(published),
    ...(tiles !== undefined && {
      service: [{ id: absolute(tiles), type: 'ImageService3', profile: 'level0' }],
    }),
  };
}

/** What there is to see on a canvas, step by step. */
function stepsOn(canvas: string, { tour }: ArchiveObject, shown: ObjectPicture): object[] {
  const items = tour
    .filter((step) => step.shown === shown)
    .map(({ anchor, text, area: { left, top, width, height } }) => ({
      ...{ id: `${canvas}/${anchor}`, type: 'Annotation', motivation: 'commenting' },
      body: { type: 'TextualBody', value: text, format: 'text/plain', language: [LANGUAGE] },
      target: `${canvas}#xywh=${left},${top},${width},${height}`,
    }));
  return items.length > 0 ? [{ id: `${canvas}/tour`, type: 'AnnotationPage', items }] : [];
}

function canvasOf(object: ArchiveObject, shown: ObjectPicture) {
  const id = absolute(addresses.canvas(object.id, shown.anchor));
  const { width, height } = publishedOf(shown.picture).size;
  const { label = object.title, caption } = shown;
  const annotations = stepsOn(id, object, shown);
  return {
    ...{ id, type: 'Canvas', width, height, label: said(label) },
    ...(caption !== undefined && { summary: said(caption) }),
    ...(annotations.length > 0 && { annotations }),
    items: [
      {
        id: `${id}/page`,
        type: 'AnnotationPage',
        items: [
          {
            ...{ id: `${id}/picture`, type: 'Annotation', motivation: 'painting' },
            ...{ body: bodyOf(shown.picture, shown.tiles), target: id },
          },
        ],
      },
    ],
  };
}

/** None of a sound that has no picture. */
function thumbnailOf({ pictures: [first], recording }: ArchiveObject) {
  if (first) return { thumbnail: [bodyOf(first.picture, first.tiles)] };
  return recording?.poster ? { thumbnail: [bodyOf(recording.poster)] } : {};
}

/** An object's manifest. */
export function objectManifest(object: ArchiveObject, { publisher }: Exhibition): object {
  const { id, title, description, rights, credit, href, pictures, recording, when } = object;
  const poster = recording?.poster && bodyOf(recording.poster);
  const day = when && /^\d{4}-\d\d-\d\d$/u.exec(datetimeOf(when) ?? '')?.[0];
  return {
    '@context': CONTEXT,
    id: absolute(addresses.objectManifest(id)),
    type: 'Manifest',
    label: said(title),
    ...(description.length > 0 && { summary: said(...description) }),
    metadata: metadataOf(object),
    requiredStatement: { label: said(words.objects.fields.credit), value: said(credit) },
    // Of a sentence there is no address, which this field must be.
    ...(rights.uri === undefined ? {} : { rights: rights.uri }),
    provider: [
      {
        id: absolute(addresses.home),
        type: 'Agent',
        label: said(publisher),
        homepage: [
          {
            id: absolute(addresses.home),
            type: 'Text',
            label: said(publisher),
            format: 'text/html',
          },
        ],
      },
    ],
    ...thumbnailOf(object),
    ...(day !== undefined && { navDate: `${day}T00:00:00Z` }),
    homepage: [{ id: absolute(href), type: 'Text', label: said(title), format: 'text/html' }],
    seeAlso: [
      {
        id: absolute(addresses.objectsJson),
        type: 'Dataset',
        label: said(words.objects.title),
        format: 'application/json',
        profile: absolute(addresses.objectsSchema),
      },
    ],
    // Sides and pages are turned one after the other.
    behavior: [pictures.length > 1 ? 'paged' : 'individuals'],
    items: [
      ...(recording ? [recordingCanvas(object, recording, poster)] : []),
      ...pictures.map((shown) => canvasOf(object, shown)),
    ],
  };
}

/** All objects. */
export function objectCollection({ title, objects }: Exhibition): object {
  return {
    '@context': CONTEXT,
    id: absolute(addresses.objectCollection),
    type: 'Collection',
    label: said(`${title}：${words.objects.title}`),
    homepage: [
      {
        id: absolute(addresses.objects),
        type: 'Text',
        label: said(words.objects.title),
        format: 'text/html',
      },
    ],
    items: objects.map((object) => ({
      id: absolute(addresses.objectManifest(object.id)),
      type: 'Manifest',
      label: said(object.title),
      ...thumbnailOf(object),
    })),
  };
}
