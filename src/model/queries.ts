/**
 * The only file that asks Astro for collections. Pages call these functions and hand the answers to
 * components.
 */
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import type { ImageMetadata } from 'astro';
import { getImage } from 'astro:assets';
import { type CollectionEntry, getCollection, render } from 'astro:content';
import { contentFolder } from '../lib/environment.ts';
import { formatManifest } from '../lib/fixity.ts';
import { filesBelow, hashesOf, sha256 } from '../lib/hashes.ts';
import { addresses } from './addresses.ts';
import { type CollectionName, COLLECTION_NAMES, collectionOf } from './collections.ts';
import { makeExhibition } from './exhibition.ts';
import { parseMdx, passagesIn } from './passage.ts';
import { publishedSize } from './picture-size.ts';
import { readSource } from './quotation.ts';
import type { Entries, Entry, Fields, PublishedPicture } from './read/entries.ts';
import { isLitter, sourceNames } from './read/content-folder.ts';
import { numberedName, stem } from './read/file-name.ts';
import { readRecording } from './read/recording.ts';
import { kindAt } from './read/text-file.ts';

/** In a build content does not change, so each question is asked once; in development always. */
export function once<Answer>(ask: () => Answer): () => Answer {
  let answer: Answer | undefined;
  return () => (import.meta.env.PROD ? (answer ??= ask()) : ask());
}

/** What Astro has of a collection; it would warn of one without entries, which is no mistake. */
async function allOf<Name extends CollectionName>(name: Name): Promise<CollectionEntry<Name>[]> {
  const { folder } = collectionOf(name);
  const place = path.join(contentFolder, folder ? name : `${name}.yaml`);
  return kindAt(place) === 'nothing' ? [] : getCollection(name);
}

interface Pictured {
  readonly image?: ImageMetadata;
}

/** The fields that may hold pictures, whatever the collection. */
interface WithPictures extends Pictured {
  readonly pictures?: readonly Pictured[];
  readonly recording?: { readonly poster?: Pictured };
}

/** A sound or a film with its files; the check has found them whole. */
async function recordingIn(data: unknown, filePath: string) {
  const { kind, recording } = data as Fields['objects'];
  if (!recording) return {};
  const at = (name: string | undefined) =>
    name === undefined ? undefined : path.resolve(path.dirname(filePath), name);
  const [file, transcript, captions] = [
    recording.file,
    recording.transcript,
    recording.captions,
  ].map(at);
  const { read } = await readRecording(kind, { file, transcript, captions });
  return { recording: read };
}

/** The entries of a collection as the model takes them: with their texts in paragraphs. */
async function entriesIn(name: CollectionName): Promise<Entry<unknown>[]> {
  const entries = (await allOf(name)).map(async ({ id, data, body = '', filePath = '' }) => {
    const { pictures = [], recording, ...own } = data as WithPictures;
    const poster = recording?.poster ?? {};
    const images = [own, ...pictures, poster].flatMap(({ image }) => image ?? []);
    return {
      id,
      number: numberedName(stem(filePath))?.number ?? 0,
      data,
      body,
      passages: passagesIn(id, parseMdx(body)),
      published: new Map(await Promise.all(images.map(publishedPicture))),
      ...(name === 'objects' && (await recordingIn(data, filePath))),
    };
  });
  return Promise.all(entries);
}

/**
 * Publishes a picture. It is made anew, upright and in the colours of the web, so that it tells nothing
 * of place and camera, as the original may. Astro publishes the original too once anything of it is
 * asked for, its width even; of the copy that Astro itself asks, all may be.
 */
async function publishedPicture(
  image: ImageMetadata & { readonly clone?: ImageMetadata },
): Promise<[ImageMetadata, PublishedPicture]> {
  const { width, height } = image.clone ?? image;
  const size = { width, height };
  const { src: address } = await getImage({ src: image, ...publishedSize(size) });
  return [image, { address, size }];
}

/**
 * Publishes a picture small, as a page that shows it at that size does.
 * @returns its address, and its size in pixels
 */
export async function getSmallPicture(
  image: ImageMetadata,
  options: { readonly width: number; readonly format: 'webp'; readonly quality: number },
): Promise<readonly [address: string, width: number, height: number]> {
  const { src, attributes } = await getImage({ src: image, ...options });
  return [src, Number(attributes['width']), Number(attributes['height'])];
}

/** All that the exhibition says. */
export const getExhibition = once(async () => {
  const read = await Promise.all(
    COLLECTION_NAMES.map(async (name) => [name, await entriesIn(name)]),
  );
  // The schemas of the same list have made the data.
  const sources = (await getSources()).map(({ name, text }) => [name, readSource(text)] as const);
  return makeExhibition(Object.fromEntries(read) as Entries, new Map(sources));
});

/** Of a section: `s1`, or `harbour/s1` in a further article. */
function sectionAt(id: string): string {
  const [, folder, section = id] = /^(.+)\/(.+)$/u.exec(id) ?? [];
  return `${addresses.articleOf(folder)}#${section}`;
}

/** Where each kind of file that may be a draft is shown. */
const SHOWN_AT: Partial<Record<CollectionName, (id: string) => string>> = {
  article: sectionAt,
  articles: sectionAt,
  milestones: addresses.milestone,
  solicitation: addresses.category,
  notice: addresses.noticePart,
  objects: addresses.object,
  figures: addresses.figure,
  pages: addresses.ownPage,
};

/** The drafts, which only development has: their files, and where they are shown. */
export async function getDrafts(): Promise<{ file: string; href: string }[]> {
  const found = COLLECTION_NAMES.map(async (name) => {
    const at = SHOWN_AT[name];
    if (!at) return [];
    const entries = (await allOf(name)).filter(({ data }) => {
      return (data as { draft?: boolean }).draft === true;
    });
    return entries.map(({ id, filePath = '' }) => {
      return { file: `${name}/${path.basename(filePath)}`, href: at(id) };
    });
  });
  return (await Promise.all(found)).flat();
}

/** The texts of the articles' sections as components, by the sections' ids. */
export const getSectionTexts = once(async () => {
  const entries = [...(await allOf('article')), ...(await allOf('articles'))];
  const texts = entries.map(async (entry) => [entry.id, (await render(entry)).Content] as const);
  return new Map(await Promise.all(texts));
});

/** A document that the archives gave, and that texts are published from. */
export interface SourceDocument {
  /** Its file's: `page.txt`. */
  readonly name: string;
  /** As the archives gave them, not a byte changed. */
  readonly bytes: Uint8Array<ArrayBuffer>;
  readonly text: string;
  readonly sha256: string;
  /** Where it is published. */
  readonly href: string;
}

/** The source documents, the main one first. */
export const getSources = once(async (): Promise<SourceDocument[]> =>
  Promise.all(
    sourceNames(contentFolder).map(async (name) => {
      const bytes = new Uint8Array(await readFile(path.join(contentFolder, 'source', name)));
      const text = new TextDecoder().decode(bytes);
      return { name, bytes, text, sha256: sha256(bytes), href: addresses.sourceFile(name) };
    }),
  ),
);

/** The list of the content's files with their hashes, in the form of `sha256sum`. */
export const getContentManifest = once((): string => {
  const files = filesBelow(contentFolder).filter((file) => !isLitter(file));
  return formatManifest(hashesOf(contentFolder, files));
});
