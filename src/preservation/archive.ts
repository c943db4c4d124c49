/** Archives a site: crawls it, and writes what it answers into a WARC and a WACZ file. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { serve } from '../hosting/serve.ts';
import { CommandError } from '../lib/command-error.ts';
import { addressOfFile } from '../lib/fixity.ts';
import { capture } from './capture.ts';
import { crawl } from './crawl.ts';
import type { Inputs } from './inputs.ts';
import { pageText } from './page-text.ts';
import { writeWacz } from './wacz.ts';
import { writeWarc } from './warc.ts';

/** An address at which nothing is, for the page that says so. */
const NOWHERE = 'not-found/';

/**
 * What a page does with a question after its address, it does in the browser: any is answered alike.
 * A viewer that does not find an address with the question that it is asked looks for one with
 * another. So that a search, and the marks in what it finds, work there, each page needs one.
 */
const QUESTION = '?q=';

export interface ArchiveOptions {
  /** Of the version; nothing in the archive says another. */
  readonly date: Date;
  /** The program that does it. */
  readonly agent: { readonly name: string; readonly version: string };
  /** Told of each step in a line. */
  readonly say: (line: string) => void;
  readonly progress: (done: number, total: number) => void;
}

/** The program and its version: `name/1.0.0`. */
export const softwareOf = ({ agent }: ArchiveOptions) => `${agent.name}/${agent.version}`;

/** @throws CommandError where a page asks for what is not there */
export async function archiveSite(
  { site, files, about }: Inputs,
  warc: string,
  wacz: string,
  options: ArchiveOptions,
): Promise<void> {
  const { date, say, progress } = options;
  const software = softwareOf(options);
  const home = about.url;
  const pages = files.filter((file) => file.endsWith('.html'));
  const { server, address: served } = await serve(site, '127.0.0.1', '0', new URL(home).pathname);
  try {
    say(`Crawling ${pages.length} pages（用浏览器逐页访问）`);
    const asked = await crawl({
      served,
      pages: pages.map((file) => addressOfFile('', file)),
      search: { page: 'search/', query: about.title },
      progress,
    });
    const addresses = addressesOf(files, asked);
    say(`Capturing ${addresses.size} addresses（收录网址）`);
    const info = { software, isPartOf: about.title, publisher: about.publisher };
    await writeWarc(warc, info, answers(served, home, addresses), date);
  } finally {
    server.close();
    server.closeAllConnections();
  }
  say('Packing the archive for replay（打包，可在浏览器中重现）');
  const listed = pages.map((file) => ({
    url: addressOfFile(home, file),
    ...pageText(readFileSync(path.join(site, file), 'utf8')),
  }));
  await writeWacz(wacz, warc, {
    title: about.title,
    description: about.subtitle ?? about.title,
    software,
    mainPage: home,
    // The entrance, whose address all others begin with, is the first.
    pages: listed.sort((a, b) => (a.url < b.url ? -1 : 1)),
    date,
  });
}

/** An address that is captured. */
interface Captured {
  /** A question that it stands in the archive with, too. */
  readonly question?: string;
  /** What is answered there; not known of what only the browser asked for. */
  readonly status?: number;
}

/** Every address of the site, from its home, sorted, whether the browser asked for it or not. */
function addressesOf(files: readonly string[], asked: readonly string[]): Map<string, Captured> {
  const addresses = new Map<string, Captured>([[NOWHERE, { status: 404 }]]);
  for (const file of files) {
    const question = file.endsWith('.html') ? { question: QUESTION } : {};
    addresses.set(addressOfFile('', file), { status: 200, ...question });
  }
  for (const address of asked) {
    const [bare = '', query] = address.split('?');
    const question = query === undefined ? {} : { question: `?${query}` };
    addresses.set(bare, { ...addresses.get(bare), ...question });
  }
  return new Map([...addresses].sort(([a], [b]) => (a < b ? -1 : 1)));
}

async function* answers(served: string, home: string, addresses: ReadonlyMap<string, Captured>) {
  for (const [address, { status, question }] of addresses) {
    const answer = await capture(served, home, address);
    if (status !== undefined && answer.status !== status) {
      throw new CommandError(`${answer.url} answers ${answer.status}.（无法收录）`);
    }
    yield question === undefined ? answer : { ...answer, alsoAt: answer.url + question };
  }
}
