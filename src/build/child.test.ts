import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterAll, describe, expect, it } from 'vitest';
import { inChild } from './child.ts';

const folder = mkdtempSync(path.join(tmpdir(), 'child-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** A module that answers so. */
function module(name: string, make: string): URL {
  const file = path.join(folder, `${name}.mjs`);
  const own = new URL('child.ts', import.meta.url).href;
  writeFileSync(file, `import { answer } from ${JSON.stringify(own)};\nanswer(${make});\n`);
  return pathToFileURL(file);
}

describe('work in a process of its own', () => {
  it('takes and gives what can be copied', async () => {
    const double = module(
      'double',
      '(map) => new Map([...map].map(([k, v]) => [k, v.map((n) => n * 2)]))',
    );
    const question = new Map([['一', Uint8Array.of(1, 2)]]);
    expect(await inChild(double, question)).toEqual(new Map([['一', Uint8Array.of(2, 4)]]));
  });

  it('goes on in another process, that ends', async () => {
    const pid = await inChild<number>(module('pid', '() => process.pid'), '');
    expect(pid).not.toBe(process.pid);
    await expect.poll(() => isThere(pid)).toBe(false);
  });

  it('says so where there is no answer', async () => {
    const failing = module('failing', '() => process.exit(3)');
    await expect(inChild(failing, '')).rejects.toThrow('failing.mjs ended without an answer: 3');
  });
});

/** Whether a process has not ended. */
function isThere(pid: number): boolean {
  try {
    return process.kill(pid, 0);
  } catch {
    return false;
  }
}
