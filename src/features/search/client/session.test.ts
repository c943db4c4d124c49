import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Answer } from './search-engine.ts';
import { createSession, type Outcome } from './session.ts';

const EMPTY: Answer = { exact: [], near: [] };

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

/** A session whose answers come when the test says so, and all that it has shown. */
function session() {
  const answers = new Map<string, PromiseWithResolvers<Answer>>();
  const shown: Outcome[] = [];
  const search = (query: string) => {
    const answer = Promise.withResolvers<Answer>();
    answers.set(query, answer);
    return answer.promise;
  };
  const ask = createSession({ search }, (outcome) => shown.push(outcome));
  return { ask, shown, answerTo: (query: string) => answers.get(query) };
}

it('shows that it is busy, says so when it takes long, and shows the answer', async () => {
  const { ask, shown, answerTo } = session();
  const asked = ask('档案');
  expect(shown).toEqual([{ state: 'busy', slow: false }]);
  vi.advanceTimersByTime(1000);
  expect(shown.at(-1)).toEqual({ state: 'busy', slow: true });
  answerTo('档案')?.resolve(EMPTY);
  await asked;
  vi.advanceTimersByTime(1000);
  expect(shown.at(-1)).toEqual({ state: 'done', query: '档案', answer: EMPTY });
});

it('passes over an answer that comes after the next question, and its failure', async () => {
  const { ask, shown, answerTo } = session();
  const all = [ask('一'), ask('二'), ask('三')];
  answerTo('三')?.resolve(EMPTY);
  await all[2];
  answerTo('一')?.resolve(EMPTY);
  answerTo('二')?.reject(new Error('late'));
  await Promise.all(all);
  vi.advanceTimersByTime(1000);
  expect(shown.at(-1)).toEqual({ state: 'done', query: '三', answer: EMPTY });
});

it('says when it has failed, and asks again', async () => {
  const { ask, shown, answerTo } = session();
  const asked = ask('档案');
  answerTo('档案')?.reject(new Error('no index'));
  await asked;
  expect(shown.at(-1)).toEqual({ state: 'failed' });
  const again = ask('档案');
  answerTo('档案')?.resolve(EMPTY);
  await again;
  expect(shown.at(-1)).toMatchObject({ state: 'done' });
});

it('asks nothing when nothing is typed', async () => {
  const { ask, shown, answerTo } = session();
  const asked = ask('档案');
  await ask(' \u200b\u3000');
  answerTo('档案')?.resolve(EMPTY);
  await asked;
  expect(answerTo(' \u200b\u3000')).toBeUndefined();
  expect(shown.at(-1)).toEqual({ state: 'idle' });
});
