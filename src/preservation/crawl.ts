/** Visits every page of a site in a browser and searches it once, to learn what it asks for. */
import { CommandError, firstLine } from '../lib/command-error.ts';
import { startBrowser } from '../lib/programs/start-browser.ts';

/** Pages at a time. */
const AT_ONCE = 4;
/** Milliseconds for one page. */
const PATIENCE = 60_000;

/** The crawler looks at nothing else than the server on this machine, whatever a page asks for. */
const ARGUMENTS = ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];

interface Crawl {
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
 * @returns what its pages asked for, from the address, sorted; of a question after `?` only the names,
 * such as `?ts=`, as what is asked may be the time of day
 * @throws CommandError where a page asks for what is not there, or of another host
 */
export async function crawl({ served, pages, search, progress }: Crawl): Promise<string[]> {
  const browser = await startBrowser(ARGUMENTS);
  try {
    // A service worker would answer in the server's place.
    const context = await browser.newContext({ serviceWorkers: 'block' });
    context.setDefaultTimeout(PATIENCE);
    const asked = new Set<string>();
    const wrong: string[] = [];
    context.on('request', (request) => {
      const address = request.url();
      if (address.startsWith(served)) asked.add(withoutValues(address.slice(served.length)));
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
        await within(page, tab.goto(served + page, { waitUntil: 'load' }));
        progress?.(pages.length - waiting.length, pages.length);
        if (wrong.length > 0) break;
      }
    };
    await Promise.all(Array.from({ length: AT_ONCE }, visit));
    const tab = await context.newPage();
    const answer = `${search.page}?${new URLSearchParams({ q: search.query })}`;
    await within(search.page, tab.goto(served + answer));
    await within(search.page, tab.waitForSelector('[data-search-state=done]'));
    if (wrong[0] !== undefined) throw new CommandError(`A page ${wrong[0]}（网页引用有误）`);
    return [...asked].sort();
  } finally {
    await browser.close();
  }
}

/** Waits for what a page does; says which page it was where that fails. */
async function within(page: string, done: Promise<unknown>): Promise<void> {
  await done.catch((error: unknown) => {
    throw new CommandError(`${page || 'index.html'}: ${firstLine(error)}（网页无法打开）`);
  });
}

function withoutValues(address: string): string {
  const [path = '', query] = address.replace(/#.*/u, '').split('?');
  const names = new Set(new URLSearchParams(query).keys());
  return query === undefined ? path : `${path}?${[...names].map((name) => `${name}=`).join('&')}`;
}
