/**
 * Search as a reader has it: in a browser, on the built site, with any index.
 */
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { brotliCompressSync } from 'node:zlib';
import { type Browser, chromium, type Page } from '@playwright/test';
import { staticSite } from '../../src/hosting/static-site.ts';
import { provideBrowser } from '../../src/lib/programs/find-browser.ts';
import playwright from '../playwright.config.ts';
import { build } from '../sites.ts';

/** Bytes by what they are, as a server sends them that compresses with brotli. */
export type Bytes = Record<'interface' | 'engine' | 'index' | 'sum', number>;

/** The built site in a browser. */
export class SearchInBrowser {
  readonly #server: Server;
  readonly #browser: Browser;
  readonly #origin: string;

  private constructor(server: Server, browser: Browser) {
    this.#server = server;
    this.#browser = browser;
    this.#origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  }

  /** Builds the site into a folder, serves it and starts a browser. */
  static async start(folder: string): Promise<SearchInBrowser> {
    const { code, output } = build(folder, {});
    if (code !== 0) throw new Error(output);
    const server = createServer(staticSite(folder, '/')).listen(0, '127.0.0.1');
    await new Promise((resolve) => server.once('listening', resolve));
    const { args = [] } = playwright.use?.launchOptions ?? {};
    const browser = await chromium.launch({ executablePath: provideBrowser().path, args });
    return new SearchInBrowser(server, browser);
  }

  async stop(): Promise<void> {
    await this.#browser.close();
    this.#server.close();
  }

  /** A page of the site, with an index in the place of its own. */
  async #open(address: string, files: ReadonlyMap<string, Uint8Array>): Promise<Page> {
    const page = await this.#browser.newPage({ serviceWorkers: 'block' });
    await page.route('**/pagefind/**', (route) => {
      const name = new URL(route.request().url()).pathname.replace('/pagefind/', '');
      const body = files.get(name);
      const type = name.endsWith('.js') ? 'text/javascript' : 'application/octet-stream';
      return route.fulfill(
        body ? { body: Buffer.from(body), contentType: type } : { status: 404, body: '' },
      );
    });
    await page.goto(this.#origin + address, { waitUntil: 'networkidle' });
    return page;
  }

  /** Bytes from the key that opens search to the first result. */
  async coldBytes(files: ReadonlyMap<string, Uint8Array>, query: string): Promise<Bytes> {
    const page = await this.#open('/', files);
    const bytes: Bytes = { interface: 0, engine: 0, index: 0, sum: 0 };
    const read: Promise<void>[] = [];
    page.on('response', (response) => {
      const { pathname } = new URL(response.url());
      const kind = /pagefind\.js$|wasm/u.test(pathname)
        ? 'engine'
        : pathname.includes('/pagefind/')
          ? 'index'
          : 'interface';
      read.push(
        response.body().then((body) => {
          const sent = Math.min(body.length, brotliCompressSync(body).length);
          bytes[kind] += sent;
          bytes.sum += sent;
        }),
      );
    });
    await page.keyboard.press('/');
    await page.locator('search-dialog input').fill(query);
    await page.locator('search-dialog :is([data-result], [data-near])').first().waitFor();
    await Promise.all(read);
    await page.close();
    return bytes;
  }

  /**
   * Times from typing to the results in the page, in ms, when all that is needed is there.
   * @param queries are typed twice; the second time counts
   */
  async warmTimes(
    files: ReadonlyMap<string, Uint8Array>,
    queries: readonly string[],
  ): Promise<number[]> {
    const page = await this.#open('/search/', files);
    page.setDefaultTimeout(0);
    const times = await page.evaluate(async (typed) => {
      const root = document.querySelector<HTMLElement>('search-results');
      const box = root?.querySelector('input');
      if (!root || !box) throw new Error('The page has no search');
      const ask = (query: string) =>
        new Promise<number>((resolve) => {
          const start = performance.now();
          const observer = new MutationObserver(() => {
            if (root.dataset['searchState'] !== 'done') return;
            observer.disconnect();
            resolve(performance.now() - start);
          });
          observer.observe(root, { attributeFilter: ['data-search-state'] });
          box.value = query;
          box.dispatchEvent(new InputEvent('input', { bubbles: true }));
        });
      for (const query of typed) await ask(query);
      const measured: number[] = [];
      for (const query of typed) measured.push(await ask(query));
      return measured;
    }, queries);
    await page.close();
    return times;
  }
}
