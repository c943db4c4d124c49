/** Which files of the site a browser keeps on the device, to be read without a network. */
import { groupBy } from '../../lib/group-by.ts';

/** A file of the built site. */
export interface SiteFile {
  /** With `/`, from the site's folder. */
  readonly path: string;
  /** Not compressed: as much as it takes on the device. */
  readonly bytes: number;
  /** Whether it is a detail, which cannot stand for its picture. */
  readonly detail?: boolean;
}

/**
 * All of them together, at most: less than a minute of a slow telephone's network when compressed,
 * and less than browsers allow a site without asking.
 */
export const MOST_BYTES = 20 * 1024 * 1024;

/** No single file is larger. */
export const LARGEST_FILE = 2 * 1024 * 1024;

/** They are fetched one after the other. */
export const MOST_FILES = 2000;

/** Where the worker itself stands, which the browser keeps on its own. */
export const WORKER = 'worker.js';

/**
 * Files for hosts and search engines, compressed copies, what is taken away whole, and what pictures are
 * looked at closely with: without a network the large file is opened.
 */
const NEVER =
  /^(?:_headers|_redirects|worker\.js|robots\.txt|(?:timeline\/[^/]+\/)?og\.png|sitemap.*\.xml|editions\/.*|iiif\/[^/]+\/p\d+\/.*|_astro\/close-look\..*|data\/manifest-sha256\.txt)$|\.(?:br|gz|zst)$/u;

/** Sounds and films of objects, which are too large to be kept, and are played in ranges. */
export const RECORDING = /^objects\/[^/]+\/[^/]+\.(?:mp3|m4a|mp4)$/u;

/** Where not all pictures have room, a small one of each has. */
const PICTURES = 'pictures';

/**
 * What is kept, the most important first. A group is kept whole or not at all: half of an index finds
 * half, and half of the milestones would be links of which some are dead.
 */
const GROUPS: readonly (readonly [name: string, holds: RegExp])[] = [
  ['years', /^timeline\/(?:years\/.*|(?:[^/]+\/)?events\.json)$/u],
  ['search', /^pagefind\//u],
  ['milestones', /^timeline\/[^/]+\/index\.html$/u],
  [PICTURES, /^_astro\/.*\.(?:png|jpe?g|webp|avif|gif)$/u],
  ['downloads', /^(?:data|licences|iiif)\/|\.(?:md|xml|csv|ics|vcf|vtt)$/u],
];

/** Bytes of a small picture: on a telephone one still sees what it shows. */
const SMALL = 48 * 1024;

/** The pages that stand for all, and what they are made of. */
const FRAME = 'frame';

const groupOf = (path: string) => GROUPS.find(([, holds]) => holds.test(path))?.[0] ?? FRAME;

/** Whether a file is one for readers on the site, so that it is kept where there is room. */
export function isForReaders(path: string): boolean {
  return !NEVER.test(path);
}

/**
 * What the sizes of one picture share, as Astro names them: `_astro/quay.B-uTPCF-` of
 * `_astro/quay.B-uTPCF-_Z1fWk1c.webp`.
 */
export function pictureStem(path: string): string | undefined {
  return /^(.+\.[\w-]{8})_[\w-]+\.(?:avif|jpe?g|png|webp)$/u.exec(path)?.[1];
}

/** Of each picture the largest that is small, else its smallest: as WebP, which every browser shows. */
function smallPictures(pictures: readonly SiteFile[]): SiteFile[] {
  const sized = pictures.filter(
    ({ path, detail }) => path.endsWith('.webp') && pictureStem(path) && !detail,
  );
  return Array.from(groupBy(sized, ({ path }) => pictureStem(path)).values()).flatMap(
    (sizes) => sizes.findLast(({ bytes }) => bytes <= SMALL) ?? sizes[0] ?? [],
  );
}

/**
 * Chooses.
 * @param all every file of the build
 * @param most what all of them may take together, in bytes
 * @returns the files in the order in which they are fetched. Of a very long exhibition these are the
 * pages that stand for all, as many as there is room for, the smallest first, then each group that
 * has room; of pictures that have none together a small one of each, as many as there is room for.
 * And of which group how many are left to the network; `whole` where that is none.
 */
export function keptFiles(all: readonly SiteFile[], most = MOST_BYTES) {
  const wanted = all.filter(({ path }) => isForReaders(path));
  const files: SiteFile[] = [];
  let room = most;
  const keep = (group: readonly SiteFile[]) => {
    const bytes = group.reduce((sum, file) => sum + file.bytes, 0);
    if (bytes > room || files.length + group.length > MOST_FILES) return false;
    if (group.some((file) => file.bytes > LARGEST_FILE)) return false;
    files.push(...group);
    room -= bytes;
    return true;
  };
  const inGroup = (name: string) =>
    wanted
      .filter(({ path }) => groupOf(path) === name)
      .sort((a, b) => a.bytes - b.bytes || (a.path < b.path ? -1 : 1));
  for (const file of inGroup(FRAME)) keep([file]);
  for (const [name] of GROUPS) {
    const group = inGroup(name);
    if (!keep(group) && name === PICTURES) for (const file of smallPictures(group)) keep([file]);
  }
  const kept = new Set(files);
  const left = groupBy(
    wanted.filter((file) => !kept.has(file)),
    ({ path }) => groupOf(path),
  );
  return { files, left, whole: left.size === 0 };
}
