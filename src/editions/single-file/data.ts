/** What the site's scripts fetch, to be held by the file: the search index and a few files. */
import { existsSync, globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gunzipSync } from 'node:zlib';
import {
  ALIKE_FILE,
  CHARACTERS_FILE,
  type Fragment,
  PINYIN_FOLDER,
  READINGS_FILE,
} from '../../features/search/client.ts';
import type { PagedSite } from './paged-site.ts';

export interface FileData {
  /** The path that the site was built for, with a slash at both ends. */
  readonly base: string;
  /** Files by their addresses on the site. */
  readonly files: Readonly<Record<string, string>>;
  /** Pages of the search index. */
  readonly index: readonly Fragment[];
}

const INDEX = 'pagefind/';
const READINGS = INDEX + PINYIN_FOLDER + READINGS_FILE;

const FETCHED = [
  'donate/things/names.json',
  'search/suggestions.json',
  'timeline/context.json',
  INDEX + CHARACTERS_FILE,
  READINGS,
  INDEX + PINYIN_FOLDER + ALIKE_FILE,
];

/** What begins a file that Pagefind has written. */
const SIGNATURE = 'pagefind_dcd';

/** @throws Error where the file is not as this version of Pagefind writes a page of its index */
function fragmentIn(file: string): Fragment {
  const text = gunzipSync(readFileSync(file)).toString('utf8');
  if (!text.startsWith(SIGNATURE)) throw new Error(`${file} is no page of the search index`);
  const { url, kind, page, entries, otherwise } = JSON.parse(
    text.slice(SIGNATURE.length),
  ) as Fragment & { url: string };
  return { raw_url: url, kind, page, entries, ...(otherwise && { otherwise }) };
}

/** All objects, without the pictures of those that stand on no page: the file has them on pages alone. */
const OBJECTS = 'objects/list.json';
/** The parts of a row of it before its picture. */
const WITHOUT_PICTURE = 6;

function objectsIn(folder: string): string {
  const rows = JSON.parse(readFileSync(path.join(folder, OBJECTS), 'utf8')) as unknown[][];
  return JSON.stringify(rows.map((row) => row.slice(0, WITHOUT_PICTURE)));
}

/** Reads what the scripts ask for; what a site does not have, they do without. */
export function dataOf(site: PagedSite): FileData {
  const files: Record<string, string> = {};
  // A long chronicle has one, and so has each long one of several.
  const events = globSync('timeline/{,*/}events.json', { cwd: site.folder });
  for (const name of [...FETCHED, ...events]) {
    const file = path.join(site.folder, name);
    if (existsSync(file)) files[site.base + name] = readFileSync(file, 'utf8');
  }
  if (existsSync(path.join(site.folder, OBJECTS)))
    files[site.base + OBJECTS] = objectsIn(site.folder);
  // Without the pairs of its first line all texts are read: no index by pinyin is needed.
  const readings = files[site.base + READINGS];
  if (readings !== undefined) files[site.base + READINGS] = readings.slice(readings.indexOf('\n'));
  const index = globSync('fragment/*.pf_fragment', { cwd: path.join(site.folder, INDEX) })
    .map((file) => fragmentIn(path.join(site.folder, INDEX, file)))
    .sort((a, b) => Number.parseInt(a.raw_url, 10) - Number.parseInt(b.raw_url, 10));
  return { base: site.base, files, index };
}
