/** Makes a folder with a payload into a BagIt bag (RFC 8493). */
import { hash } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import {
  ALGORITHMS,
  BAG_INFO,
  DECLARATION,
  formatBagInfo,
  formatBagManifest,
  payloadManifest,
  payloadOxum,
  tagManifest,
} from './bagit.ts';
import { digestsBelow } from './entries.ts';

/**
 * Writes the tag files.
 * @param folder has the payload in its `data/` and nothing else
 * @param info fields of `bag-info.txt`, in order; the size of the payload is added
 * @returns how many files the payload has, and how many bytes
 */
export async function writeBag(
  folder: string,
  info: readonly (readonly [string, string | undefined])[],
): Promise<{ files: number; bytes: number }> {
  const digests = await digestsBelow(folder);
  const bytes = [...digests.values()].reduce((sum, digest) => sum + digest.bytes, 0);
  const tags = new Map([
    ['bagit.txt', DECLARATION],
    [BAG_INFO, formatBagInfo([...info, ['Payload-Oxum', payloadOxum(bytes, digests.size)]])],
  ]);
  for (const algorithm of ALGORITHMS) {
    const hashes = Array.from(
      digests,
      ([file, digest]) => [file, digest.hashes[algorithm]] as const,
    );
    tags.set(payloadManifest(algorithm), formatBagManifest(hashes));
  }
  const lists = ALGORITHMS.map((algorithm) => {
    const hashes = Array.from(tags, ([file, text]) => [file, hash(algorithm, text)] as const);
    return [tagManifest(algorithm), formatBagManifest(hashes)] as const;
  });
  for (const [file, text] of [...tags, ...lists]) await writeFile(path.join(folder, file), text);
  return { files: digests.size, bytes };
}
