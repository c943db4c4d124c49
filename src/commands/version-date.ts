/**
 * The date that editions and bags carry: that of the version, not of the day they were made, so that
 * whoever makes the same version again gets the same bytes.
 * Source: https://reproducible-builds.org/specs/source-date-epoch/
 */
import { spawnSync } from 'node:child_process';
import { CommandError } from '../lib/command-error.ts';
import { root } from '../lib/environment.ts';

/**
 * Reads the date from `SOURCE_DATE_EPOCH`, else that of the last commit.
 * @param epoch the variable's value, in seconds since 1970; empty for none
 * @param folder where the project lies
 * @throws CommandError where the variable is no number, or there is no commit to ask
 */
export function versionDate(epoch: string, folder = root): Date {
  const seconds = epoch || lastCommit(folder);
  if (!/^\d{1,11}$/u.test(seconds)) {
    throw new CommandError(
      epoch
        ? `SOURCE_DATE_EPOCH: found "${epoch}"; expected seconds since 1970, such as 1693267200（应为自 1970 年起的秒数）`
        : 'No version has a date here: the project is no git repository; set SOURCE_DATE_EPOCH, in seconds since 1970.（这里不是 git 仓库，请用变量 SOURCE_DATE_EPOCH 给出日期。）',
    );
  }
  return new Date(Number(seconds) * 1000);
}

function lastCommit(folder: string): string {
  const git = spawnSync('git', ['log', '-1', '--format=%ct'], { cwd: folder, encoding: 'utf8' });
  return git.status === 0 ? git.stdout.trim() : '';
}
