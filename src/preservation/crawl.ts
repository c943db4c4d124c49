/**
 * Visits every page of a site in a browser and searches it once, to learn what it asks for.
 */
import { chromium } from '@playwright/test';
import { provideBrowser } from '../commands/browser.ts';
import { PreserveError } from './inputs.ts';

/** Pages at a time. */
const AT_ONCE = 4;
/** Milliseconds for one page. */
const PATIENCE = 60_000;

/** The crawler looks at nothing else than the server on this machine, whatever a page asks for. */
const ARGUMENTS = ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

export interface Crawl {
  /** The address that the site is served at, with a slash at its end. */
  readonly served: string;
  /** From there: `article/`. */
  readonly pages: readonly string[];
  /** The page of search, and what is asked there. */
  readonly search: { readonly page: string; readonly query: string };
  readonly progress?: (done: number, total: number) => void;
}

/**
 * Crawls a site.
 * @returns what its pages asked for, from the address, without the questions after `?`, sorted
 * @throws PreserveError where a page asks for what is not there, or of another host
 */
export async function crawl({ served, pages, search, progress }: Crawl): Promise<string[]> {
  const { path } = provideBrowser();
  const browser = await chromium.launch({ executablePath: path, args: ARGUMENTS });
  try {
    // A service worker would answer in the server's place.
    const context = await browser.newContext({ serviceWorkers: 'block' });
    context.setDefaultTimeout(PATIENCE);
    const asked = new Set<string>();
    const wrong: string[] = [];
    context.on('request', (request) => {
      const address = request.url();
      if (address.startsWith(served))
        asked.add(address.slice(served.length).replace(/[?#].*/u, ''));
      else if (/^https?:/u.test(address)) wrong.push(`asks another host: ${address}`);
    });
    context.on('response', (response) => {
      if (response.status() < 400) return;
      wrong.push(`asks for what is not there: ${response.url().slice(served.length)}`);
    });
    const waiting = [...pages];
    const visit = async (): Promise<void> => {
      const tab = await context.newPage();
      for (let page = waiting.shift(); page !== undefined; page = waiting.shift()) {
        await tab.goto(served + page, { waitUntil: 'load' });
        if (wrong[0] !== undefined) throw new PreserveError(`A page ${wrong[0]}（网页引用有误）`);
        progress?.(pages.length - waiting.length, pages.length);
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, visit));
    const tab = await context.newPage();
    await tab.goto(`${served}${search.page}?${new URLSearchParams({ q: search.query })}`);
    await tab.waitForSelector('[data-search-state=done]');
    return [...asked].sort();
  } finally {
    await browser.close();
  }
}
