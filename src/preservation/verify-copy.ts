/**
 * Checks that a copy of the site, on the web or in a folder, is as it was published. A list that was
 * kept elsewhere can be given; else the copy's own is taken, which tells damage, but not a forger who
 * has changed the list too.
 */
import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { CommandError } from '../lib/command-error.ts';
import {
  addressOfFile,
  compareFixity,
  type Fault,
  type Found,
  type Hashes,
  listedPaths,
  MANIFEST,
  ManifestError,
  parseManifest,
} from '../lib/fixity.ts';
import { filesBelow, sha256, sha256OfFile } from '../lib/hashes.ts';
import { withoutRedirected } from '../lib/redirects.ts';

/** A copy of the site, wherever it is. */
interface Copy {
  /** @throws CommandError where it has no list */
  readonly manifest: () => Promise<Uint8Array>;
  readonly find: (path: string) => Found | Promise<Found>;
  /** Every path that it is known to have; on the web that is not known. */
  readonly paths: () => string[];
}

/** Requests at a time: quick, and no burden to any server. */
const AT_ONCE = 8;
/** Milliseconds for one file. */
const PATIENCE = 30_000;

function folderCopy(folder: string): Copy {
  if (!existsSync(folder))
    throw new CommandError(`There is no folder ${folder}.（没有这个文件夹。）`);
  return {
    manifest: () => readManifestFile(path.join(folder, MANIFEST)),
    find: (file) => {
      try {
        return { hash: sha256OfFile(path.join(folder, file)) };
      } catch (error) {
        const { code = 'unknown error' } = error as NodeJS.ErrnoException;
        return code === 'ENOENT' || code === 'ENOTDIR' ? 'missing' : { unread: code };
      }
    },
    paths: () => listedPaths(withoutRedirected(folder, filesBelow(folder))),
  };
}

async function readManifestFile(file: string): Promise<Uint8Array> {
  return readFile(file).catch(() => {
    throw new CommandError(`There is no list of hashes ${file}.（没有找到校验清单。）`);
  });
}

/** Asks for a file, past whatever a cache keeps, and waits for all of it. */
async function ask(address: string): Promise<{ status: number; bytes: Uint8Array }> {
  const signal = AbortSignal.timeout(PATIENCE);
  const answer = await fetch(address, { signal, headers: { 'Cache-Control': 'no-cache' } });
  return { status: answer.status, bytes: new Uint8Array(await answer.arrayBuffer()) };
}

function reasonOf(error: unknown): string {
  const { message, cause } = error as Error & { cause?: { code?: string; message?: string } };
  return cause?.code ?? cause?.message ?? message;
}

function liveCopy(address: string): Copy {
  const site = address.replace(/\/*$/u, '/');
  return {
    manifest: async () => {
      const file = addressOfFile(site, MANIFEST);
      const { status, bytes } = await ask(file).catch((error: unknown) => {
        throw new CommandError(
          `${file} cannot be reached: ${reasonOf(error)}（网络不通或网址有误。）`,
        );
      });
      if (status === 200) return bytes;
      throw new CommandError(
        `${file} answers ${status}: there is no list of hashes.（没有找到校验清单。）`,
      );
    },
    find: async (file) => {
      try {
        const { status, bytes } = await ask(addressOfFile(site, file));
        if (status === 404 && file === '404.html') return { hash: sha256(bytes) };
        if (status === 404 || status === 410) return 'missing';
        return status === 200 ? { hash: sha256(bytes) } : { unread: `answers ${status}` };
      } catch (error) {
        return { unread: reasonOf(error) };
      }
    },
    paths: () => [],
  };
}

/**
 * Checks a copy.
 * @param place its address, or its folder
 * @param kept a list kept elsewhere, to be taken instead of the copy's own
 * @param progress told how many of how many files are checked
 * @returns the faults, how many files the list names, and the list's own SHA-256
 * @throws CommandError where there is no copy, or no list that can be read
 */
export async function verify(
  place: string,
  kept?: string,
  progress: (checked: number, total: number) => void = () => undefined,
): Promise<{ faults: Fault[]; files: number; hash: string }> {
  const copy = /^https?:\/\//u.test(place) ? liveCopy(place) : folderCopy(place);
  const manifest = await (kept === undefined ? copy.manifest() : readManifestFile(kept));
  let listed: Hashes;
  try {
    listed = parseManifest(new TextDecoder().decode(manifest));
  } catch (error) {
    if (!(error instanceof ManifestError)) throw error;
    throw new CommandError(`The list of hashes cannot be read: ${error.message}（校验清单有误。）`);
  }
  const found = new Map<string, Found>(copy.paths().map((file) => [file, 'missing']));
  const waiting = [...listed.keys()];
  let checked = 0;
  const work = async (): Promise<void> => {
    for (let file = waiting.shift(); file !== undefined; file = waiting.shift()) {
      found.set(file, await copy.find(file));
      progress((checked += 1), listed.size);
    }
  };
  await Promise.all(Array.from({ length: AT_ONCE }, work));
  return { faults: compareFixity(listed, found), files: listed.size, hash: sha256(manifest) };
}
