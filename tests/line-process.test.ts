import { mkdtempDisposableSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';
import { runLines } from './line-process.ts';

/** Runs a script of some lines, and tells what it printed. It is ended once it says that it hangs. */
async function runScript(lines: string[]) {
  using folder = mkdtempDisposableSync(path.join(tmpdir(), 'lines-'));
  const script = path.join(folder.path, 'script.mjs');
  const kept = path.join(folder.path, 'pid');
  writeFileSync(script, [`const KEPT = ${JSON.stringify(kept)};`, ...lines].join('\n'));
  const heard: [string, boolean][] = [];
  const hanging = new AbortController();
  const hear = (line: string, isError: boolean) => {
    heard.push([line, isError]);
    if (line === 'hangs') hanging.abort();
  };
  const code = await runLines([script], hear, { hanging: hanging.signal });
  const read = () => Number(readFileSync(kept, 'utf8'));
  return { code, heard, pid: lines.some((line) => line.includes('KEPT')) ? read() : undefined };
}

/** A program that never ends, and holds the output of the script that starts it. */
const LEAVE_ONE_BEHIND = [
  `import { spawn } from 'node:child_process';`,
  `import { writeFileSync } from 'node:fs';`,
  `const left = spawn(process.execPath, ['-e', 'setInterval(() => 0, 1e6)'], { stdio: 'inherit' });`,
  `writeFileSync(KEPT, String(left.pid));`,
  `left.unref();`,
];

/** Whether a process is at work: not one that has ended and of which nobody has asked yet. */
function isAtWork(pid: number): boolean {
  try {
    return !/^State:\s*[ZX]/mu.test(readFileSync(`/proc/${pid}/status`, 'utf8'));
  } catch {
    return false;
  }
}

it('hears each line up to the last, and the exit code', async () => {
  const lines = [`console.log('一');`, `console.error('二');`, `process.exitCode = 3;`];
  const { code, heard } = await runScript(lines);
  expect(code).toBe(3);
  expect(heard.toSorted()).toEqual([
    ['一', false],
    ['二', true],
  ]);
});

it('ends what a script leaves behind, and waits for it no longer', async () => {
  const { code, heard, pid } = await runScript([...LEAVE_ONE_BEHIND, `console.log('done');`]);
  expect(code).toBe(0);
  expect(heard).toEqual([['done', false]]);
  expect(isAtWork(pid ?? 0)).toBe(false);
});

it('ends what hangs, with all that it has started', async () => {
  const { code, pid } = await runScript([
    ...LEAVE_ONE_BEHIND,
    `console.log('hangs');`,
    `for (;;);`,
  ]);
  expect(code).toBeNull();
  expect(isAtWork(pid ?? 0)).toBe(false);
});
