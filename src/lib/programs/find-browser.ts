/** Finds the browser that the tests run in and that prints the editions, or installs one. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import path from 'node:path';
import { chromium } from 'playwright-core';
import { namedBrowser, programFolders } from '../environment.ts';

/** A browser, and how it was found. */
export interface Browser {
  path: string;
  origin: string;
}

/** Debian's name, package and program, for a Chromium without windows. */
export const WINDOWLESS = 'chromium-headless-shell';

/** What systems call a Chromium, in the order of preference: one without windows starts faster. */
export const SYSTEM_NAMES = [
  WINDOWLESS,
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge',
];

/** Where else to look than in PATH. */
const SYSTEM_PATHS = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
];

/**
 * Chooses a browser: the one that a variable names, else Playwright's own, else the system's.
 * @param named the value of `EXHIBITION_BROWSER`; empty for none
 * @param own where Playwright would have its own
 * @param folders the folders of PATH
 * @param runs whether a program is there and starts
 * @returns `undefined` where there is none; also where EXHIBITION_BROWSER names one that does not run
 */
export function chooseBrowser(
  named: string,
  own: string,
  folders: readonly string[],
  runs: (program: string) => boolean,
): Browser | undefined {
  if (named) return runs(named) ? { path: named, origin: 'EXHIBITION_BROWSER' } : undefined;
  if (own && runs(own)) return { path: own, origin: 'Playwright’s own' };
  const inPath = SYSTEM_NAMES.flatMap((name) => folders.map((folder) => path.join(folder, name)));
  const found = [...inPath, ...SYSTEM_PATHS].find(runs);
  return found === undefined ? undefined : { path: found, origin: 'the system’s' };
}

/** Playwright's browser is of no use where the libraries that it needs are missing: it must start. */
function runs(program: string): boolean {
  try {
    accessSync(program, constants.X_OK);
  } catch {
    return false;
  }
  return spawnSync(program, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/** The browser that is there, if there is one. */
export function findBrowser(): Browser | undefined {
  return chooseBrowser(namedBrowser, chromium.executablePath(), programFolders, runs);
}

/** Ways to install a browser, the first that works. */
const INSTALLERS = [
  {
    name: 'npx playwright-core install chromium',
    asRoot: false,
    commands: ['npx playwright-core install chromium'],
  },
  {
    name: `apt-get install ${WINDOWLESS} fonts-noto-cjk`,
    asRoot: true,
    commands: [
      'apt-get update -qq',
      `apt-get install -y -qq --no-install-recommends ${WINDOWLESS} fonts-noto-cjk`,
    ],
  },
];

/**
 * Finds a browser, or installs one and finds that; says in a line what it did.
 * @throws Error, in a line, where nothing worked
 */
export function provideBrowser(): Browser {
  const found = findBrowser();
  if (found) {
    console.log(`Browser: ${found.origin}, ${found.path}`);
    return found;
  }
  if (namedBrowser) throw new Error(`EXHIBITION_BROWSER names no browser: ${namedBrowser}`);
  for (const { name, asRoot, commands } of INSTALLERS) {
    if (asRoot && process.getuid?.() !== 0) continue;
    console.log(`No browser found; installing one: ${name}`);
    const worked = commands.every((line) => {
      const [command = '', ...words] = line.split(' ');
      const { status } = spawnSync(command, words, {
        stdio: ['ignore', 'inherit', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
        // An installer that waits for a host out of reach must give way to the next.
        timeout: 600_000,
      });
      return status === 0;
    });
    const installed = worked ? findBrowser() : undefined;
    if (installed) {
      console.log(`Browser: installed with ${name}, ${installed.path}`);
      return installed;
    }
  }
  throw new Error(
    'No browser was found and none could be installed: install Chromium or Chrome, or name one in EXHIBITION_BROWSER.（没有找到浏览器，请安装 Chromium，或用变量 EXHIBITION_BROWSER 指定。）',
  );
}
