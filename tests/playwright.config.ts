import { availableParallelism } from 'node:os';
import { defineConfig } from '@playwright/test';
import { findBrowser } from '../src/lib/programs/find-browser.ts';
import { folderOf, HANGS, PORTAL, PROJECT, type SiteName } from './sites.ts';

/**
 * A server of a build on any free port. It says which when it listens, and the tests read it from
 * the environment: the part of `wait` in `<…>`, in capitals.
 */
function server(name: SiteName, wait: RegExp, base = '') {
  return {
    command: `"${process.execPath}" src/commands/preview.ts "${folderOf(name)}"`,
    cwd: PROJECT,
    env: { PORT: '0', HOST: '127.0.0.1', SITE_BASE: base },
    wait: { stdout: wait },
    timeout: HANGS,
    gracefulShutdown: { signal: 'SIGTERM' as const, timeout: 5_000 },
  };
}

const browser = process.env['EXHIBITION_BROWSER'] || findBrowser()?.path;

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  // A test that is left alone with `.only` would hide all others.
  forbidOnly: true,
  retries: 0,
  fullyParallel: true,
  // One more than there are processors, as pages wait for their frames.
  workers: availableParallelism() + 1,
  reporter: [['list']],
  // What is expected may come late on a busy machine; that it never comes, only a clock can tell.
  timeout: HANGS,
  expect: { timeout: HANGS / 5 },
  // Where nothing comes at all, it is not waited for hundreds of times.
  maxFailures: 20,
  globalTimeout: 5 * HANGS,
  use: {
    baseURL: `http://127.0.0.1:${process.env['OTHER_PORT'] ?? ''}`,
    browserName: 'chromium',
    locale: 'zh-CN',
    // Pages ask the server, except in the tests of what is kept on the device.
    serviceWorkers: 'block',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        // What draws in its place needs no process of its own: an eighth less of the processors' time.
        '--in-process-gpu',
        // Pages are gone before what V8 compiles and collects beside them is of use: a tenth less.
        '--js-flags=--single-threaded',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: [
    server('site', /127\.0\.0\.1:(?<site_port>\d+)/u),
    server('other', /127\.0\.0\.1:(?<other_port>\d+)/u),
    server('long', /127\.0\.0\.1:(?<long_port>\d+)/u),
    server('lean', /127\.0\.0\.1:(?<lean_port>\d+)/u, PORTAL.SITE_BASE),
    server('notice', /127\.0\.0\.1:(?<notice_port>\d+)/u),
    server('annals', /127\.0\.0\.1:(?<annals_port>\d+)/u),
    server('museum', /127\.0\.0\.1:(?<museum_port>\d+)/u),
    server('example', /127\.0\.0\.1:(?<example_port>\d+)/u),
  ],
});
