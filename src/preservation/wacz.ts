/**
 * Packs a WARC file with its index and a list of its pages, as replay in a browser needs them.
 * Source: WACZ 1.1.1, https://specs.webrecorder.net/wacz/1.1.1/
 */
import { createReadStream, createWriteStream, statSync } from 'node:fs';
import { finished } from 'node:stream/promises';
import { CDXIndexer } from 'warcio';
import { ZipFile } from 'yazl';
import { sha256, sha256OfFile } from '../lib/hashes.ts';
import { w3cDate } from './warc.ts';

interface Wacz {
  readonly title: string;
  readonly description: string;
  /** The program and its version: `name/1.0.0`. */
  readonly software: string;
  /** The page that opens first. */
  readonly mainPage: string;
  /** Those that a reader may open. */
  readonly pages: readonly {
    readonly url: string;
    readonly title: string;
    readonly text: string;
  }[];
  readonly date: Date;
}

/** The name of the WARC file within. */
const WARC = 'data.warc.gz';

/** Packs the file `warc` into a new one. */
export async function writeWacz(file: string, warc: string, wacz: Wacz): Promise<void> {
  const { title, description, software, mainPage, date } = wacz;
  const archive = `archive/${WARC}`;
  const parts = new Map([
    ['indexes/index.cdx', Buffer.from(await cdx(warc))],
    ['pages/pages.jsonl', Buffer.from(pageList(wacz))],
  ]);
  const resource = (path: string, hash: string, bytes: number) => ({
    name: path.replace(/.*\//u, ''),
    path,
    hash: `sha256:${hash}`,
    bytes,
  });
  const datapackage = {
    profile: 'data-package',
    wacz_version: '1.1.1',
    title,
    description,
    created: w3cDate(date),
    software,
    mainPageUrl: mainPage,
    mainPageDate: w3cDate(date),
    resources: [
      resource(archive, sha256OfFile(warc), statSync(warc).size),
      ...[...parts].map(([path, bytes]) => resource(path, sha256(bytes), bytes.length)),
    ],
  };
  const json = (value: object) => Buffer.from(`${JSON.stringify(value, null, 2)}\n`);
  const digest = { path: 'datapackage.json', hash: `sha256:${sha256(json(datapackage))}` };
  parts.set('datapackage.json', json(datapackage));
  parts.set('datapackage-digest.json', json(digest));

  const zip = new ZipFile();
  // The day in the old form without a zone, which is written in that of the machine: noon is in all.
  const mtime = new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
  // Stored as it is, so that a viewer can read parts of it, and no other program packs it otherwise.
  const options = { mtime, forceDosTimestamp: true, mode: 0o100644, compress: false };
  zip.addReadStream(createReadStream(warc), archive, { ...options, size: statSync(warc).size });
  for (const [path, bytes] of parts) zip.addBuffer(bytes, path, options);
  zip.end();
  await finished(zip.outputStream.pipe(createWriteStream(file)));
}

/** The index, a line for each record, sorted (CDXJ). */
async function cdx(warc: string): Promise<string> {
  const indexer = new CDXIndexer();
  const lines: string[] = [];
  const files = [{ filename: WARC, reader: createReadStream(warc) }];
  for await (const entry of indexer.iterIndex(files)) lines.push(indexer.serializeCDXJ(entry));
  return lines.sort().join('');
}

/** The list of pages, a line for each. */
function pageList({ pages, date }: Wacz): string {
  const head = { format: 'json-pages-1.0', id: 'pages', title: 'All Pages', hasText: true };
  const ts = w3cDate(date);
  const entries = pages.map((page) => ({ id: sha256(page.url).slice(0, 16), ts, ...page }));
  return [head, ...entries].map((entry) => `${JSON.stringify(entry)}\n`).join('');
}
