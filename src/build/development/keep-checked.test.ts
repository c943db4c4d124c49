import { expect, it } from 'vitest';
import type { Problem } from '../../model/read/content-file.ts';
import { keepChecked } from './keep-checked.ts';

const MISTAKE = { file: 'a', field: 'b', found: 'c', expected: 'd', advice: 'e' };

/** Content whose mistakes a test sets, and all that becomes of it, in order. */
function watched(problems: readonly Problem[]) {
  const log: string[] = [];
  const state = { problems };
  const kept = keepChecked({
    check: () => Promise.resolve(state.problems),
    accept() {
      log.push('accept');
      return Promise.resolve();
    },
    tell: (found, before) => log.push(`tell ${before.length} to ${found.length}`),
    reload: () => log.push('reload'),
  });
  return { log, state, kept };
}

it('shows what is right from the start', async () => {
  const { log, kept } = watched([]);
  expect([await kept.problems(), log]).toEqual([[], ['tell 0 to 0', 'accept']]);
});

it('shows what was wrong from the start when it is mended', async () => {
  const { log, state, kept } = watched([MISTAKE]);
  expect(await kept.problems()).toEqual([MISTAKE]);
  state.problems = [];
  kept.changed();
  expect(await kept.problems()).toEqual([]);
  expect(log).toEqual(['tell 0 to 1', 'tell 1 to 0', 'accept', 'reload']);
});

it('accepts nothing while something is wrong', async () => {
  const { log, state, kept } = watched([]);
  await kept.problems();
  state.problems = [MISTAKE];
  kept.changed();
  expect(await kept.problems()).toEqual([MISTAKE]);
  kept.changed();
  kept.changed();
  expect(await kept.problems()).toEqual([MISTAKE]);
  state.problems = [];
  kept.changed();
  expect(await kept.problems()).toEqual([]);
  expect(log.filter((line) => line === 'accept')).toHaveLength(2);
});

it('looks again where a file was changed during the check', async () => {
  const { log, state, kept } = watched([]);
  await kept.problems();
  state.problems = [MISTAKE];
  kept.changed();
  await Promise.resolve();
  state.problems = [];
  kept.changed();
  expect(await kept.problems()).toEqual([]);
  expect(log.slice(2)).toEqual(['tell 0 to 0', 'accept']);
});
