/**
 * Proves a bag whole, or names what is not. Stricter than RFC 8493, which lets a bag have files that
 * nothing covers: here every file is listed, by each algorithm, and each list in one form.
 */
import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from '../lib/command-error.ts';
import {
  ALGORITHMS,
  type Algorithm,
  BAG_INFO,
  bagInfoFaults,
  type BagManifest,
  DECLARATION,
  parseBagManifest,
  PAYLOAD,
  payloadManifest,
  payloadOxum,
  tagManifest,
} from './bagit.ts';
import type { Fault } from '../lib/fixity.ts';
import { sha256 } from '../lib/hashes.ts';
import { digestOf, entriesBelow, type EntryKind } from './entries.ts';

type BagFaultKind = Fault['kind'] | 'malformed' | 'disagree' | 'link' | 'special';

/** Something that is not as it was put away, by its path from the bag. */
export interface BagFault extends Omit<Fault, 'kind'> {
  readonly kind: BagFaultKind;
}

export interface BagReport {
  /** By their paths; none where the bag is whole. */
  readonly faults: readonly BagFault[];
  /** Of the payload, as found. */
  readonly files: number;
  readonly bytes: number;
  /** The SHA-256 of the list that covers all others, which can stand nowhere in the bag. */
  readonly hash: string;
}

/** Lists that a bag may have, of other algorithms or of files to fetch, and that are not read here. */
const UNREAD = /^(?:(?:tag)?manifest-.*|fetch)\.txt$/u;
const READ = ALGORITHMS.flatMap((name) => [payloadManifest(name), tagManifest(name)]);

/** A check that is under way. */
interface Check {
  readonly bag: string;
  readonly entries: ReadonlyMap<string, EntryKind>;
  readonly fault: (file: string, kind: BagFaultKind, reason?: string) => void;
}

type Manifests = ReadonlyMap<Algorithm, BagManifest>;

/**
 * Checks a bag by all its lists.
 * @param bag its folder
 * @param progress told how many of how many files have been read
 * @throws CommandError where there is no folder to check
 */
export async function verifyBag(
  bag: string,
  progress: (done: number, total: number) => void = () => undefined,
): Promise<BagReport> {
  const folder = await stat(bag).catch(() => undefined);
  if (!folder?.isDirectory()) {
    throw new CommandError(`There is no bag ${bag}, which is a folder.（没有这个档案包文件夹。）`);
  }
  const entries = await entriesBelow(bag).catch((error: unknown) => {
    const { path: where = bag } = error as NodeJS.ErrnoException;
    throw new CommandError(`${where} cannot be read: ${codeOf(error)}（档案包无法读取。）`);
  });
  if (!['bagit.txt', ...READ].some((file) => entries.has(file))) {
    throw new CommandError(
      `${bag} is no bag: nothing in it declares or lists one.（这不是档案包。）`,
    );
  }
  const faults = new Map<string, BagFault>();
  const fault = (file: string, kind: BagFaultKind, reason?: string): void => {
    const key = [file, kind, reason ?? ''].join('\0');
    faults.set(key, { path: file, kind, ...(reason === undefined ? {} : { reason }) });
  };
  const check: Check = { bag, entries, fault };
  checkKinds(check);
  const declaration = await readTag(check, 'bagit.txt');
  if (declaration !== undefined && declaration !== DECLARATION) {
    fault('bagit.txt', 'malformed', 'it does not declare BagIt 1.0 in UTF-8');
  }
  const payload = await readManifests(check, payloadManifest, true);
  const tags = await readManifests(check, tagManifest, false);
  const { files, bytes } = await checkFiles(check, payload, tags, progress);
  const info = await readTag(check, BAG_INFO);
  for (const reason of info === undefined ? [] : bagInfoFaults(info, payloadOxum(bytes, files))) {
    fault(BAG_INFO, 'malformed', reason);
  }
  const cover = await readFile(path.join(bag, tagManifest('sha256'))).catch(() => Buffer.alloc(0));
  const byPath = [...faults.keys()].sort().flatMap((key) => faults.get(key) ?? []);
  return { faults: byPath, files, bytes, hash: sha256(cover) };
}

/** What no bag has: a link leads anywhere, and no list can name a folder. */
function checkKinds({ entries, fault }: Check): void {
  for (const [file, kind] of entries) {
    if (kind === 'link' || kind === 'special') fault(file, kind);
    if (kind === 'empty folder') fault(`${file}/`, 'extra', 'an empty folder');
    if (UNREAD.test(file) && !READ.includes(file)) fault(file, 'extra', 'a list that is not read');
  }
}

/** @returns a tag file's text; `undefined` where it cannot be had, which is a fault */
async function readTag({ bag, entries, fault }: Check, file: string): Promise<string | undefined> {
  if (entries.get(file) !== 'file') {
    if (isMissing(entries.get(file))) fault(file, 'missing');
    return undefined;
  }
  try {
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    return decoder.decode(await readFile(path.join(bag, file)));
  } catch (error) {
    if (error instanceof TypeError) fault(file, 'malformed', 'it is not in UTF-8');
    else fault(file, 'unread', codeOf(error));
    return undefined;
  }
}

/** Reads the lists of one kind, and compares what they list. */
async function readManifests(
  check: Check,
  nameOf: (algorithm: Algorithm) => string,
  payload: boolean,
): Promise<Manifests> {
  const manifests = new Map<Algorithm, BagManifest>();
  for (const algorithm of ALGORITHMS) {
    const text = await readTag(check, nameOf(algorithm));
    if (text === undefined) continue;
    const manifest = parseBagManifest(text, algorithm, payload);
    for (const reason of manifest.faults) check.fault(nameOf(algorithm), 'malformed', reason);
    manifests.set(algorithm, manifest);
  }
  const listed = new Set([...manifests.values()].flatMap(({ hashes }) => [...hashes.keys()]));
  for (const file of listed) {
    if (isMissing(check.entries.get(file))) check.fault(file, 'missing');
    for (const [algorithm, { hashes, faults }] of manifests) {
      // Of a list with a line that cannot be read, it is not known what it lists.
      if (hashes.has(file) || faults.length > 0) continue;
      check.fault(file, 'disagree', `${nameOf(algorithm)} does not list it`);
    }
  }
  return manifests;
}

/** Reads every file and compares it with what the lists say. */
async function checkFiles(
  { bag, entries, fault }: Check,
  payload: Manifests,
  tags: Manifests,
  progress: (done: number, total: number) => void,
): Promise<{ files: number; bytes: number }> {
  const covers = new Set<string>(ALGORITHMS.map(tagManifest));
  const present = [...entries].flatMap(([file, kind]) => (kind === 'file' ? [file] : []));
  const sum = { files: 0, bytes: 0 };
  for (const [index, file] of present.entries()) {
    const isPayload = file.startsWith(PAYLOAD);
    const said = [...(isPayload ? payload : tags)].flatMap(([algorithm, { hashes }]) => {
      const hash = hashes.get(file);
      return hash === undefined ? [] : [{ algorithm, hash }];
    });
    if (said.length === 0 && !covers.has(file)) fault(file, 'extra');
    try {
      const { bytes, hashes } = await digestOf(path.join(bag, file));
      if (isPayload) {
        sum.files += 1;
        sum.bytes += bytes;
      }
      const wrong = said.filter(({ algorithm, hash }) => hashes[algorithm] !== hash);
      if (wrong.length > 0 && wrong.length === said.length) fault(file, 'altered');
      else
        for (const { algorithm } of wrong) fault(file, 'disagree', `only its ${algorithm} differs`);
    } catch (error) {
      fault(file, 'unread', codeOf(error));
    }
    progress(index + 1, present.length);
  }
  return sum;
}

/** Links and the like are there, and faults of their own. */
function isMissing(kind: EntryKind | undefined): boolean {
  return kind === undefined || kind === 'empty folder';
}

function codeOf(error: unknown): string {
  return (error as NodeJS.ErrnoException).code ?? String(error);
}
