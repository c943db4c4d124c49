import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { changedFiles, planFor } from './changed.ts';

describe('planFor', () => {
  it('plans nothing where nothing has changed', () => expect(planFor([])).toEqual({}));

  it('asks of code everything that needs no build, and unit tests of what imports it', () => {
    const files = ['src/model/date.ts', 'src/ui/Seal.astro'];
    expect(planFor(files)).toEqual({
      format: files,
      types: [],
      lint: files,
      unit: [...files, 'tests/architecture/imports.ts'],
    });
  });

  it('runs all unit tests for what is no module, and lints styles', () => {
    const files = ['src/ui/styles/base.css', 'src/model/date.ts'];
    expect(planFor(files)).toEqual({ format: files, types: [], lint: files, unit: [] });
    expect(planFor(['content/exhibition.yaml'])).toEqual({
      format: ['content/exhibition.yaml'],
      unit: [],
    });
    expect(planFor(['docs/publishing.md']).lint).toBeUndefined();
  });

  it.each(['package.json', 'package-lock.json', 'tsconfig.json', 'eslint.config.mjs'])(
    'asks everything about everything after a change to %s',
    (file) => expect(planFor([file])).toEqual({ format: [file], types: [], lint: [], unit: [] }),
  );
});

describe('changedFiles', () => {
  let folder: string;
  const git = (...words: string[]) => execFileSync('git', words, { cwd: folder, stdio: 'ignore' });
  const commit = (...files: string[]) => {
    for (const file of files) writeFileSync(path.join(folder, file), `${file}, ${Math.random()}`);
    git('add', '-A');
    git('-c', 'user.name=x', '-c', 'user.email=x@example.org', 'commit', '-m', 'x');
  };

  beforeEach(() => {
    folder = mkdtempSync(path.join(os.tmpdir(), 'changed-'));
    git('init', '-b', 'main');
    commit('a.ts', 'b.ts', 'gone.ts');
    commit('b.ts');
  });
  afterEach(() => rmSync(folder, { recursive: true }));

  it('has of a branch all its commits, and what is not committed or not even added', () => {
    git('switch', '-c', 'branch');
    commit('c.ts');
    commit('大 d.ts');
    rmSync(path.join(folder, 'gone.ts'));
    writeFileSync(path.join(folder, 'a.ts'), 'not committed');
    writeFileSync(path.join(folder, 'e.ts'), 'not added');
    expect(changedFiles(folder)).toEqual(['a.ts', 'c.ts', 'e.ts', '大 d.ts']);
  });

  it('has of main its last commit, and what is not committed', () => {
    writeFileSync(path.join(folder, 'a.ts'), 'not committed');
    expect(changedFiles(folder)).toEqual(['a.ts', 'b.ts']);
  });

  it('leaves out what a branch has not done itself', () => {
    git('switch', '-c', 'branch');
    commit('c.ts');
    git('switch', 'main');
    commit('a.ts');
    git('switch', 'branch');
    expect(changedFiles(folder)).toEqual(['c.ts']);
  });
});
