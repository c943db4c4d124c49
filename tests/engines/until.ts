/** Waiting for what comes, however late, and for no more than that. */
import { setTimeout } from 'node:timers/promises';
import { vi } from 'vitest';
import { HANGS } from '../sites.ts';

/** What is said of what hangs. */
export const HANGING = 'It hangs';

/** What has not come after this many milliseconds will not come; nothing that works is near it. */
const NEVER = HANGS / 5;

/**
 * Gives up what hangs: an engine whose page never rests does not answer.
 * @throws Error where it has not ended after a time that nothing that works is near
 */
export function within<Answer>(task: Promise<Answer>, never = 4 * NEVER): Promise<Answer> {
  const late = setTimeout(never, undefined, { ref: false }).then(() => {
    throw new Error(HANGING);
  });
  return Promise.race([task, late]);
}

/**
 * Asks again and again until it is so. What an engine says against being asked, as a page goes and
 * another comes, is not the end.
 * @param ask throws as long as it is not so
 * @throws what it threw last, where it never is
 */
export function until<Answer>(ask: () => Promise<Answer>): Promise<Answer> {
  return vi.waitFor(ask, { timeout: NEVER, interval: 30 });
}
