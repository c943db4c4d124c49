import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempDisposableSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { expect, it } from 'vitest';

const SCRIPT = 'src/commands/require-node.mjs';

/** Runs it in a folder, as the commands of `package.json` do before they begin. */
function run(folder: string) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [SCRIPT], {
    cwd: folder,
    encoding: 'utf8',
  });
  return { status, stdout, stderr };
}

it('says in one line that nothing is installed', () => {
  using place = mkdtempDisposableSync(path.join(os.tmpdir(), 'clone-'));
  cpSync(SCRIPT, path.join(place.path, SCRIPT));
  const { status, stdout, stderr } = run(place.path);
  expect([status, stdout]).toEqual([1, '']);
  expect(stderr).toMatch(/^Nothing is installed yet: run `npm ci`[^\n]+（[^\n]+npm ci[^\n]+）\n$/u);
});

it('says nothing where everything is there', () => {
  expect(run(process.cwd())).toEqual({ status: 0, stdout: '', stderr: '' });
});
