import path from 'node:path';
import { describe, expect, it } from 'vitest';
import { chooseBrowser, SYSTEM_NAMES } from './find-browser.ts';

const OWN = '/cache/playwright/chrome';
const FOLDERS = ['/usr/local/bin', '/usr/bin'];

/** Chooses on a machine that has just these programs. */
const choose = (programs: string[], named = '', own = OWN) =>
  chooseBrowser(named, own, FOLDERS, (program) => programs.includes(program));

const inPath = (name: string) => path.join('/usr/bin', name);

describe('chooseBrowser', () => {
  it('takes the one that is named, whatever else is there', () => {
    expect(choose(['/opt/chrome', OWN, inPath('chromium')], '/opt/chrome')).toEqual({
      path: '/opt/chrome',
      origin: 'EXHIBITION_BROWSER',
    });
  });

  it('takes no other when the one that is named does not run', () => {
    expect(choose([OWN, inPath('chromium')], '/opt/missing')).toBeUndefined();
  });

  it('prefers Playwright’s own to the system’s', () => {
    expect(choose([inPath('chromium'), OWN])?.path).toBe(OWN);
  });

  it.each(SYSTEM_NAMES)('finds %s of the system', (name) => {
    expect(choose([inPath(name)])).toEqual({ path: inPath(name), origin: 'the system’s' });
  });

  it('keeps to the order of the names, not of the folders', () => {
    const [first = '', second = ''] = SYSTEM_NAMES;
    expect(choose([path.join('/usr/local/bin', second), inPath(first)])?.path).toBe(inPath(first));
  });

  it('finds nothing where nothing is', () => {
    expect(choose([])).toBeUndefined();
    expect(choose([], '', '')).toBeUndefined();
  });
});
