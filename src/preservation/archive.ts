/**
 * Archives a site: crawls it, and writes what it answers into a WARC and a WACZ file.
 */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { serve } from '../commands/serve.ts';
import { addressOfFile } from '../domain/fixity.ts';
import { pageText } from '../domain/page-text.ts';
import { capture } from './capture.ts';
import { crawl } from './crawl.ts';
import { type Inputs, PreserveError } from './inputs.ts';
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
  /** Files to be written. */
  readonly warc: string;
  readonly wacz: string;
  /** The program and its version: `name/1.0.0`. */
  readonly software: string;
  readonly date: Date;
  /** Told of each step in a line. */
  readonly say: (line: string) => void;
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Writes both.
 * @returns how many addresses they hold
 * @throws PreserveError where a page asks for what is not there
 */
export async function archiveSite(inputs: Inputs, options: ArchiveOptions): Promise<number> {
  const { site, files, about } = inputs;
  const { warc, wacz, software, date, say, progress } = options;
  const { server, address: served } = await serve(
    site,
    '127.0.0.1',
    '0',
    new URL(about.url).pathname,
  );
  try {
    const pages = files.filter((file) => file.endsWith('.html'));
    const addresses = pages.map((file) => addressOfFile('', file));
    say(`Crawling ${pages.length} pages（用浏览器逐页访问）`);
    const asked = await crawl({
      served,
      pages: addresses,
      search: { page: 'search/', query: about.title },
      ...(progress ? { progress } : {}),
    });
    const published = files.map((file) => addressOfFile('', file));
    const questions = new Map(
      [...addresses.map((address) => address + QUESTION), ...asked]
        .filter((address) => address.includes('?'))
        .map((address) => [address.replace(/\?.*/u, ''), address]),
    );
    const bare = asked.filter((address) => !address.includes('?'));
    const all = [...new Set([...published, ...bare, ...questions.keys(), NOWHERE])].sort();
    say(`Capturing ${all.length} addresses（收录网址）`);
    const answers = async function* () {
      for (const address of all) {
        const answer = await capture(served, about.url, address);
        if (answer.status !== 200 && published.includes(address)) {
          throw new PreserveError(`${address} answers ${answer.status}.（无法收录）`);
        }
        const question = questions.get(address);
        yield question === undefined ? answer : { ...answer, alsoAt: about.url + question };
      }
    };
    const info = { software, isPartOf: about.title, publisher: about.publisher };
    await writeWarc(warc, info, answers(), date);
    say('Packing the archive for replay（打包，可在浏览器中重现）');
    await writeWacz(wacz, warc, {
      title: about.title,
      description: about.subtitle,
      software,
      mainPage: about.url,
      pages: pages.map((file) => ({
        url: addressOfFile(about.url, file),
        ...pageText(readFileSync(path.join(site, file), 'utf8')),
      })),
      date,
    });
    return all.length;
  } finally {
    server.close();
    server.closeAllConnections();
  }
}
