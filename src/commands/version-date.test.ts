import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { CommandError } from '../lib/command-error.ts';
import { versionDate } from './version-date.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'version-'));
});
afterEach(() => {
  rmSync(folder, { recursive: true });
});

function commit(date: string): void {
  const identity = ['-c', 'user.name=Test', '-c', 'user.email=test@example.org'];
  const words = [...identity, 'commit', '--quiet', '--allow-empty', '-m', 'A version'];
  execFileSync('git', ['init', '--quiet'], { cwd: folder });
  execFileSync('git', words, { cwd: folder, env: { ...process.env, GIT_COMMITTER_DATE: date } });
}

describe('versionDate', () => {
  it('takes the variable before the commit', () => {
    commit('2024-05-06T07:08:09Z');
    expect(versionDate('1693267200', folder).toISOString()).toBe('2023-08-29T00:00:00.000Z');
  });

  it('takes the date of the last commit', () => {
    commit('2024-05-06T07:08:09Z');
    expect(versionDate('', folder).toISOString()).toBe('2024-05-06T07:08:09.000Z');
  });

  it.each(['yesterday', '-1', '2023-08-29', '1e9'])('says what is wrong with %s', (epoch) => {
    expect(() => versionDate(epoch, folder)).toThrow(CommandError);
    expect(() => versionDate(epoch, folder)).toThrow(`found "${epoch}"`);
  });

  it('asks for the variable where there is no commit', () => {
    expect(() => versionDate('', folder)).toThrow('set SOURCE_DATE_EPOCH');
  });
});
