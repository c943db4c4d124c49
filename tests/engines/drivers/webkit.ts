/**
 * WebKitGTK, over W3C WebDriver. It has no mode without a screen, so it gets one of its own.
 */
import { mkdirSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import path from 'node:path';
import type { Engine } from '../engine.ts';
import { miniBrowser, programs } from '../programs.ts';
import { until } from '../until.ts';
import { keyActions, pressActions, typeActions } from './actions.ts';
import { ownFolders, removeFolder, start } from './program.ts';

/** GTK's buttons and fields keep a window from being as narrow as a telephone. */
const STYLES = `headerbar, headerbar *, toolbar, toolbar *, button, entry {
  min-width: 0; padding: 0; margin: 0; border: 0; font-size: 1px;
}`;

/** Milliseconds after which no answer comes: the driver itself gives up a script after ten seconds. */
const UNANSWERED = 30_000;

/** How an element is named in WebDriver's answers. */
const ELEMENT = 'element-6066-11e4-a52e-4f735466cecf';

/** What programs of the desktop look up. */
function writeSettings(folder: string, downloads: string): void {
  mkdirSync(path.join(folder, 'gtk-3.0'));
  writeFileSync(path.join(folder, 'gtk-3.0', 'gtk.css'), STYLES);
  writeFileSync(path.join(folder, 'user-dirs.dirs'), `XDG_DOWNLOAD_DIR="${downloads}"\n`);
}

/** A port that nobody listens at: the driver does not say which it takes. */
async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/**
 * Asks the driver; with a body, for something to be done.
 * @param signal gives up its answer
 */
async function ask(address: string, body?: object, signal?: AbortSignal): Promise<unknown> {
  const given = body && { method: 'POST', body: JSON.stringify(body), signal: signal ?? null };
  const response = await fetch(address, given);
  const { value } = (await response.json()) as { value: unknown };
  if (!response.ok) throw new Error(JSON.stringify(value));
  return value;
}

/** @returns the address of a session, and what ends it with all programs */
async function startSession(folder: string) {
  // The keys go where the pointer is, which begins in the middle: within a window of 1280 × 600.
  const screenWords = ['-displayfd', '1', '-screen', '0', '1600x1000x24', '-nolisten', 'tcp'];
  const screen = await start(programs.screen, screenWords, /(\d+)\n/u);
  const port = await freePort();
  const driver = await start(programs.webkit, [`--port=${port}`], undefined, {
    DISPLAY: `:${screen.said}`,
    XDG_CONFIG_HOME: folder,
    XDG_CACHE_HOME: folder,
    XDG_DATA_HOME: folder,
    // What plays the graphics card would draw into memory only to have it copied: more work.
    WEBKIT_SKIA_ENABLE_CPU_RENDERING: '1',
    // What puts the layers together still plays it: by one thread it costs an eighth less of all.
    LP_NUM_THREADS: '1',
  });
  const root = `http://127.0.0.1:${port}`;
  await until(() => ask(`${root}/status`));
  const options = { binary: miniBrowser(), args: ['--automation'] };
  const capabilities = {
    // What a page promised that has gone since is given up; the driver would wait for it.
    alwaysMatch: { 'webkitgtk:browserOptions': options, timeouts: { script: 10_000 } },
  };
  const answer = await ask(`${root}/session`, { capabilities });
  return {
    session: `${root}/session/${(answer as { sessionId: string }).sessionId}`,
    async end() {
      await driver.stop();
      // With its screen the window goes, too.
      await screen.stop();
      removeFolder(folder);
    },
  };
}

export async function startWebkit(): Promise<Engine> {
  const { folder, downloads } = ownFolders();
  writeSettings(folder, downloads);
  const { session, end } = await startSession(folder);
  // What is asked of a page in the moment in which it goes is never answered: it is for the asker to
  // ask again, whom a page that stays has answered long before.
  const run = (script: string) =>
    ask(`${session}/execute/sync`, { script, args: [] }, AbortSignal.timeout(UNANSWERED));
  const act = async (actions: unknown[]) => {
    await ask(`${session}/actions`, { actions });
  };

  return {
    downloads,
    async open(url) {
      await ask(`${session}/url`, { url });
    },
    evaluate: async (expression) => (await run(`return ${expression}`)) as string,
    press: (point) => act(pressActions(point)),
    type: (text) => act(typeActions(text)),
    keys: (...names) => act(keyActions(names)),
    async choose(selector, file) {
      const found = await ask(`${session}/element`, { using: 'css selector', value: selector });
      const element = (found as Record<string, string>)[ELEMENT] ?? '';
      await ask(`${session}/element/${element}/value`, { text: file });
    },
    async resize(width, height) {
      const bars = (await run('return outerHeight - innerHeight')) as number;
      await ask(`${session}/window/rect`, { x: 0, y: 0, width, height: height + bars });
      await until(async () => {
        const is = await run('return innerWidth + " × " + innerHeight');
        if (is !== `${width} × ${height}`) throw new Error(`The window is ${String(is)}`);
      });
    },
    async print() {
      const data = await ask(`${session}/print`, {});
      return Buffer.from(data as string, 'base64');
    },
    async picture() {
      return Buffer.from((await ask(`${session}/screenshot`)) as string, 'base64');
    },
    close: end,
  };
}
