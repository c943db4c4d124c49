/**
 * The tag files of a BagIt bag: what lists its files and says what it is.
 * Source: RFC 8493, The BagIt File Packaging Format (V1.0). Where the RFC leaves a choice, one form is
 * written and only that is read, so that no flipped bit of a list can be taken for another way of
 * writing the same.
 */
import { formatManifest } from '../lib/fixity.ts';

/** The algorithms of a bag's manifests; each lists every file. */
export const ALGORITHMS = ['sha256', 'sha512'] as const;
export type Algorithm = (typeof ALGORITHMS)[number];

/** `bagit.txt`, the same in every bag (RFC 8493, 2.1.1). */
export const DECLARATION = 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n';

/** Where the payload lies, and what stands about it. */
export const PAYLOAD = 'data/';
export const BAG_INFO = 'bag-info.txt';
export const payloadManifest = (algorithm: string) => `manifest-${algorithm}.txt`;
export const tagManifest = (algorithm: string) => `tagmanifest-${algorithm}.txt`;

const HASH: Record<Algorithm, string> = { sha256: '[0-9a-f]{64}', sha512: '[0-9a-f]{128}' };

/** Writes a manifest of hexadecimal digits by paths from the bag. */
export function formatBagManifest(hashes: Iterable<readonly [path: string, hash: string]>): string {
  return formatManifest(new Map(Array.from(hashes, ([path, hash]) => [escapePath(path), hash])));
}

/** A path as a manifest writes it: these three would end a line or be read as such (2.1.3). */
function escapePath(path: string): string {
  return path.replace(/[%\r\n]/gu, encodeURIComponent);
}

export interface BagManifest {
  /** Hexadecimal digits by paths from the bag, of all lines that can be read. */
  readonly hashes: ReadonlyMap<string, string>;
  /** What is wrong with the lines, each in a few words. */
  readonly faults: readonly string[];
}

/** Reads a manifest, of the payload or else of the tag files. */
export function parseBagManifest(
  text: string,
  algorithm: Algorithm,
  payload: boolean,
): BagManifest {
  const hashes = new Map<string, string>();
  const faults: string[] = [];
  const lines = text.split('\n');
  const rest = lines.pop();
  if (rest) faults.push(`line ${lines.length + 1} is cut off`);
  const form = new RegExp(`^(${HASH[algorithm]})  ([^\\r]+)$`, 'u');
  for (const [index, line] of lines.entries()) {
    const where = `line ${index + 1}`;
    const [, hash = '', written = ''] = form.exec(line) ?? [];
    const path = written.replace(/%(?:25|0D|0A)/gu, decodeURIComponent);
    if (!hash) faults.push(`${where} is not a hash, two spaces and a path`);
    else if (escapePath(path) !== written) faults.push(`${where} has a % that is not %25`);
    else if (!staysWithin(path)) faults.push(`${where} leads out of the bag: ${printable(path)}`);
    else if (path.startsWith(PAYLOAD) !== payload) {
      faults.push(`${where} lists ${printable(path)}, which is not for this list`);
    } else if (hashes.has(path)) faults.push(`${where} lists ${printable(path)} again`);
    else hashes.set(path, hash);
  }
  return { hashes, faults };
}

/** No empty step, none up, none from the root, a home or a drive, on any system. */
function staysWithin(path: string): boolean {
  const steps = path.split('/');
  return !/[\\\0]|^~|^[A-Za-z]:/u.test(path) && !steps.some((step) => /^\.{0,2}$/u.test(step));
}

/** A path or other text of a bag for a line in a terminal, which must not be told to do anything. */
export function printable(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/gu, (character) => encodeURIComponent(character));
}

/** Writes `bag-info.txt` (RFC 8493, 2.2.2); a label without a value is left out. */
export function formatBagInfo(fields: readonly (readonly [string, string | undefined])[]): string {
  return fields
    .flatMap(([label, value]) =>
      value ? [`${label}: ${value.trim().replace(/\s+/gu, ' ')}\n`] : [],
    )
    .join('');
}

/** How many bytes and files a payload has: the value of `Payload-Oxum`. */
export const payloadOxum = (bytes: number, files: number) => `${bytes}.${files}`;

const isDate = (value: string) =>
  /^\d{4}-\d{2}-\d{2}$/u.test(value) && !Number.isNaN(Date.parse(value));

/**
 * Checks what `bag-info.txt` says of the payload, and its form.
 * @param oxum what was found of the payload
 * @returns what is wrong, each in a few words
 */
export function bagInfoFaults(text: string, oxum: string): string[] {
  const faults: string[] = [];
  const lines = text.split('\n');
  if (lines.pop() !== '') faults.push('the last line is cut off');
  const said: string[] = [];
  for (const [index, line] of lines.entries()) {
    // A line that begins with a blank goes on with the value before it.
    if (index > 0 && /^[ \t]+\S/u.test(line)) continue;
    const [, label = '', value = ''] = /^([^\s:][^:\r]*): ([^\r]*)$/u.exec(line) ?? [];
    if (!label) faults.push(`line ${index + 1} is not a label, a colon and a value`);
    else if (label.toLowerCase() === 'payload-oxum') said.push(value);
    else if (label.toLowerCase() === 'bagging-date' && !isDate(value)) {
      faults.push(`Bagging-Date is ${printable(value)}, not a date such as 2023-08-29`);
    }
  }
  if (said.length !== 1) faults.push(`Payload-Oxum stands there ${said.length} times, not once`);
  for (const value of said.filter((value) => value !== oxum)) {
    faults.push(`Payload-Oxum is ${printable(value)}, but there is ${oxum}`);
  }
  return faults;
}
