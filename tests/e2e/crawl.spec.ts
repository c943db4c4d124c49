/**
 * The crawl that comes before a site is put away: it learns what pages ask for, and stops at what is
 * not theirs.
 */
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { crawl } from '../../src/preservation/crawl.ts';

const SEARCH = '<p data-search-state="done">没有';
let server: Server;

/** Serves these pages, by their paths below the base. */
async function serve(pages: Record<string, string>): Promise<string> {
  server = createServer(({ url = '' }, response) => {
    const page = pages[url.replace(/^\/base\/|\?.*/gu, '')];
    response.writeHead(page === undefined ? 404 : 200, { 'Content-Type': 'text/html' }).end(page);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}/base/`;
}

const visit = (served: string, pages: string[]) =>
  crawl({ served, pages, search: { page: 'search/', query: '档案' } });

test.afterEach(() => {
  server.close();
  server.closeAllConnections();
});

test('it learns what pages ask for, in scripts too, without the values of questions', async () => {
  const served = await serve({
    '': '<link rel="icon" href="data:,"><script>fetch("data.json?ts=" + Date.now())</script>',
    'article/': '<link rel="icon" href="data:,"><img src="../a.png">',
    'search/': `<link rel="icon" href="data:,">${SEARCH}`,
    'data.json': '{}',
    'a.png': '',
  });
  expect(await visit(served, ['', 'article/'])).toEqual([
    ...['', 'a.png', 'article/', 'data.json?ts=', 'search/?q='],
  ]);
});

test('it stops where a page asks for what is not there', async () => {
  const served = await serve({ '': '<img src="gone.png">', 'search/': SEARCH });
  await expect(visit(served, [''])).rejects.toThrow('A page asks for what is not there: gone.png');
});

test('it stops where a page asks another host, and does not ask it', async () => {
  const served = await serve({
    '': '<img src="https://www.example.org/a.png">',
    'search/': `<link rel="icon" href="data:,">${SEARCH}`,
  });
  await expect(visit(served, [''])).rejects.toThrow(
    'A page asks another host: https://www.example.org/a.png',
  );
});
