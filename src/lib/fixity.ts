/**
 * Lists of files with their SHA-256, in the form of `sha256sum`: written with a build, and compared
 * with what is found of it later.
 */

/** Where the list of a site stands in it. */
export const MANIFEST = 'data/manifest-sha256.txt';

/** Hashes as 64 hexadecimal digits, by paths with `/` from the folder. */
export type Hashes = ReadonlyMap<string, string>;

/** Not a list of hashes, or one that leads out of its folder; the message is one line. */
export class ManifestError extends Error {}

/** `<hash>  <path>`, as `sha256sum` writes it of names without line breaks and backslashes. */
const LINE = /^([0-9a-f]{64}) [ *](.+)$/u;

/** A path that stays within the folder, wherever that is: on a disk or below an address. */
const WITHIN = /^(?!.*(?:^|\/)\.{0,2}(?:\/|$))[^\\:]+$/u;

/** Host programs read it and do not serve it. */
const NOT_SERVED = new Set(['_headers', '_redirects']);

/** A file that a server sends instead of the one beside it, which holds the same. */
const PRECOMPRESSED = /\.(?:br|gz|zst)$/u;

/**
 * The paths of a build that a copy of it has to have.
 * @param paths every file of the build
 * @returns those that are served, without those that only hold another one compressed, and without
 * the list, which cannot hold its own hash
 */
export function listedPaths(paths: readonly string[]): string[] {
  const all = new Set(paths);
  return paths.filter(
    (path) =>
      path !== MANIFEST &&
      !NOT_SERVED.has(path) &&
      !(PRECOMPRESSED.test(path) && all.has(path.replace(PRECOMPRESSED, ''))),
  );
}

/** Writes a list, in the order of its paths' characters, the same on every machine. */
export function formatManifest(hashes: Hashes): string {
  const lines = [...hashes].sort(([a], [b]) => (a < b ? -1 : 1));
  return lines.map(([path, hash]) => `${hash}  ${path}\n`).join('');
}

/** @throws ManifestError where a text has no line, or a line that is none of such a list */
export function parseManifest(text: string): Hashes {
  const hashes = new Map<string, string>();
  const lines = text.replace(/\r?\n$/u, '').split(/\r?\n/u);
  for (const [index, line] of lines.entries()) {
    const [, hash = '', path = ''] = LINE.exec(line) ?? [];
    if (!WITHIN.test(path)) throw new ManifestError(`line ${index + 1} is not a hash and a path`);
    if (hashes.has(path)) throw new ManifestError(`line ${index + 1} names ${path} again`);
    hashes.set(path, hash);
  }
  return hashes;
}

/** What was found at a path: a hash, nothing, or a reason why that is not known. */
export type Found = { readonly hash: string } | 'missing' | { readonly unread: string };

/** A file that is not as it was published. */
export interface Fault {
  readonly path: string;
  readonly kind: 'altered' | 'missing' | 'extra' | 'unread';
  /** Why it could not be read. */
  readonly reason?: string;
}

/**
 * Compares what is listed with what was found.
 * @param found of every listed path, and of whatever else there is
 * @returns a fault for each file that differs, by their paths
 */
export function compareFixity(listed: Hashes, found: ReadonlyMap<string, Found>): Fault[] {
  const faults: Fault[] = [];
  for (const path of [...new Set([...listed.keys(), ...found.keys()])].sort()) {
    const is = found.get(path) ?? 'missing';
    if (!listed.has(path)) faults.push({ path, kind: 'extra' });
    else if (is === 'missing') faults.push({ path, kind: 'missing' });
    else if ('unread' in is) faults.push({ path, kind: 'unread', reason: is.unread });
    else if (is.hash !== listed.get(path)) faults.push({ path, kind: 'altered' });
  }
  return faults;
}

/** A part of a path; a comma stands as it is, as viewers of IIIF write it: `0,0,1024,1024`. */
const encoded = (part: string) => encodeURIComponent(part).replaceAll('%2C', ',');

/**
 * The address of a published file: a page is asked for by its folder, as readers do.
 * @param site the address of the site, with a slash at its end
 */
export function addressOfFile(site: string, path: string): string {
  const page = path.replace(/(?:^|(?<=\/))index\.html$/u, '');
  return site + page.split('/').map(encoded).join('/');
}
