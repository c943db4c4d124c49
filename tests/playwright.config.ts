import { defineConfig } from '@playwright/test';
import { findBrowser } from './browser.ts';
import { folderOf, PROJECT } from './sites.ts';

const browser = process.env['EXHIBITION_BROWSER'] || findBrowser()?.path;

export default defineConfig({
  testDir: './e2e',
  outputDir: '../test-results',
  // A test that is left alone with `.only` would hide all others.
  forbidOnly: true,
  retries: 0,
  fullyParallel: true,
  workers: process.env['CI'] ? 2 : '50%',
  reporter: [['list']],
  timeout: 120_000,
  globalTimeout: 3_600_000,
  use: {
    baseURL: `http://127.0.0.1:${process.env['SITE_PORT'] ?? ''}`,
    browserName: 'chromium',
    locale: 'zh-CN',
    launchOptions: {
      ...(browser ? { executablePath: browser } : {}),
      args: [
        '--no-sandbox',
        '--disable-gpu',
        '--disable-quic',
        '--no-first-run',
        '--disable-background-networking',
        '--disable-component-update',
        '--disable-sync',
      ],
    },
  },
  webServer: {
    command: `"${process.execPath}" src/commands/serve.ts "${folderOf('site')}"`,
    cwd: PROJECT,
    env: { PORT: '0', HOST: '127.0.0.1', SITE_BASE: '' },
    // Any free port: the server says which, and the tests read it from the environment.
    wait: { stdout: /http:\/\/127\.0\.0\.1:(?<site_port>\d+)\// },
    gracefulShutdown: { signal: 'SIGTERM', timeout: 5_000 },
  },
});
