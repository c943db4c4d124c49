/** One box and its answers: the last question counts, and what comes late is passed over. */
import { normalise } from '../../../lib/text/normalise.ts';
import type { Answer, Engine } from './search-engine.ts';

/** After this long without an answer the reader is told that it is on its way, in ms. */
const UNNOTICED = 250;

/** What there is to show. */
export type Outcome =
  /** `barred` is what is said where the browser does not let anything be found. */
  | { readonly state: 'idle'; readonly barred?: string }
  /** `slow` when it has taken so long that the reader should be told. */
  | { readonly state: 'busy'; readonly slow: boolean }
  | { readonly state: 'done'; readonly query: string; readonly answer: Answer }
  | { readonly state: 'failed' };

/**
 * Makes a session.
 * @param show is called with every change
 * @returns asks; an empty query shows nothing
 */
export function createSession(
  engine: Pick<Engine, 'search'>,
  show: (outcome: Outcome) => void,
): (query: string) => Promise<void> {
  let asked = 0;
  return async (query) => {
    const question = (asked += 1);
    if (normalise(query) === '') {
      show({ state: 'idle' });
      return;
    }
    const current = (outcome: Outcome) => {
      if (question === asked) show(outcome);
    };
    current({ state: 'busy', slow: false });
    const notice = setTimeout(() => current({ state: 'busy', slow: true }), UNNOTICED);
    try {
      const answer = await engine.search(query);
      current({ state: 'done', query, answer });
    } catch {
      current({ state: 'failed' });
    } finally {
      clearTimeout(notice);
    }
  };
}
