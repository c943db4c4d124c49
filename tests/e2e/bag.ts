/**
 * Bags of a test site, made by the command as a keeper would, and a viewer of what is in them.
 */
import { execFile } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import { type AddressInfo } from 'node:net';
import path from 'node:path';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../src/lib/programs/find-browser.ts';
import { installed } from '../bench/installed.ts';
import { LEAN_CONTENT, PROJECT } from '../sites.ts';

export interface Run {
  code: number;
  output: string;
}

/** Runs `npm run preserve` with these words. */
export function preserve(words: string[], environment: Record<string, string> = {}): Promise<Run> {
  const command = [path.join(PROJECT, 'src/commands/preserve.ts'), ...words];
  const env = {
    ...process.env,
    EXHIBITION_BROWSER: findBrowser()?.path ?? '',
    EXHIBITION_CONTENT: LEAN_CONTENT,
    ...environment,
  };
  return new Promise((resolve) => {
    execFile(process.execPath, command, { cwd: PROJECT, env }, (error, stdout, stderr) => {
      resolve({ code: error ? Number(error.code ?? 1) : 0, output: stdout + stderr });
    });
  });
}

/** The only bag in a folder, from there. */
export function onlyBag(folder: string): string {
  const [bag, ...more] = readdirSync(folder);
  if (bag === undefined || more.length > 0) throw new Error(`${folder} has not one bag`);
  return bag;
}

/** The files of a ZIP file that packs nothing, by their names. */
export function storedFiles(zip: Buffer): Map<string, Buffer> {
  const end = zip.lastIndexOf('PK\u0005\u0006');
  const files = new Map<string, Buffer>();
  let entry = zip.readUInt32LE(end + 16);
  for (let left = zip.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [method, size, length] = [10, 24, 28].map((at) =>
      at === 24 ? zip.readUInt32LE(entry + at) : zip.readUInt16LE(entry + at),
    ) as [number, number, number];
    if (method !== 0) throw new Error('it packs');
    const name = zip.toString('utf8', entry + 46, entry + 46 + length);
    const local = zip.readUInt32LE(entry + 42);
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28);
    files.set(name, zip.subarray(start, start + size));
    entry += 46 + length + zip.readUInt16LE(entry + 30) + zip.readUInt16LE(entry + 32);
  }
  return files;
}

/** Shows a page of an archive in a frame: wabac.js, the service worker of ReplayWeb.page, answers. */
const viewerPage = (
  start: string,
) => `<!doctype html><meta charset="utf-8"><iframe width="1200" height="640"></iframe>
<script type="module">
  const { serviceWorker } = navigator;
  serviceWorker.addEventListener('message', ({ data }) => {
    if (data.msg_type === 'collAdded')
      document.querySelector('iframe').src = '/replay/w/site/mp_/${start}';
  });
  serviceWorker.startMessages();
  const { installing } = await serviceWorker.register('/replay/sw.js');
  installing.addEventListener('statechange', () => {
    const file = { sourceUrl: new URL('/site.wacz', location).href };
    if (installing.state === 'activated')
      installing.postMessage({ msg_type: 'addColl', name: 'site', file });
  });
</script>`;

/** The folder of the viewer, which is installed where it is not there yet. */
export function provideViewer(): string {
  const folder = installed('wabac', { '@webrecorder/wabac': '2.27.1' });
  return path.join(folder, 'node_modules', '@webrecorder', 'wabac');
}

/**
 * Serves an archive with a viewer, as any web server would that knows ranges.
 * @param wacz the archive
 * @param start the page that is shown first
 */
async function serveViewer(wacz: string, start: string): Promise<Server> {
  const worker = path.join(provideViewer(), 'dist', 'sw.js');
  const file = (type: string, bytes: Buffer | string) => ({ type, bytes: Buffer.from(bytes) });
  const files: Record<string, { type: string; bytes: Buffer }> = {
    '/': file('text/html', viewerPage(start)),
    '/replay/sw.js': file('text/javascript', readFileSync(worker)),
    '/site.wacz': file('application/wacz', readFileSync(wacz)),
  };
  const server = createServer((request, response) => {
    const found = files[(request.url ?? '').replace(/\?.*/u, '')];
    if (!found) {
      response.writeHead(404).end();
      return;
    }
    const { type, bytes } = found;
    const [, from, to] = /^bytes=(\d*)-(\d*)$/u.exec(request.headers.range ?? '') ?? [];
    const last = bytes.length - 1;
    const first = from ? Number(from) : Math.max(0, bytes.length - Number(to));
    const part = bytes.subarray(first, (from && to ? Math.min(Number(to), last) : last) + 1);
    const head = { 'Content-Type': type, 'Accept-Ranges': 'bytes' };
    if (from === undefined) response.writeHead(200, { ...head, 'Content-Length': bytes.length });
    else {
      const range = `bytes ${first}-${first + part.length - 1}/${bytes.length}`;
      response.writeHead(206, {
        ...head,
        'Content-Length': part.length,
        'Content-Range': range,
      });
    }
    const body = from === undefined ? bytes : part;
    response.end(request.method === 'HEAD' ? undefined : body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return server;
}

/**
 * Opens the viewer in a browser that has no network, and so none but what is in the file.
 * @param wacz absolute path of the file
 * @param start the address with which it begins
 * @returns a page, still empty, what to open in it, and what the viewer shows; all ends with their scope
 */
export async function openViewer(wacz: string, start: string) {
  const server = await serveViewer(wacz, start);
  const { path: executablePath = '' } = findBrowser() ?? {};
  const args = ['--no-sandbox', '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  const browser = await chromium.launch({ executablePath, args });
  // The viewer is a service worker; the other tests are to ask the server.
  const page = await browser.newPage({ serviceWorkers: 'allow' });
  return {
    page,
    address: `http://127.0.0.1:${(server.address() as AddressInfo).port}/`,
    replayed: page.frameLocator('iframe'),
    async [Symbol.asyncDispose]() {
      await browser.close();
      server.close();
      server.closeAllConnections();
    },
  };
}

/** An empty folder for what a test makes. */
export function emptyFolder(name: string): string {
  const folder = path.join(PROJECT, '.cache', 'test', name);
  mkdirSync(folder, { recursive: true });
  return folder;
}
