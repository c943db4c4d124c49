/**
 * Work of the build that goes on beside it, in a process of its own: when that ends, all its memory is
 * given back. Of threads a build keeps hundreds of megabytes to its end.
 */
import { fork } from 'node:child_process';

/** So that what is new in it is not let grow to 128 MB, with which it is no faster; MB. */
const LIMITS = '--max-semi-space-size=4';

/**
 * Runs a module in a process, which says {@link answer}.
 * @param question anything that can be copied
 * @returns what it answers
 * @throws Error where it ends without an answer; why, it has written to this process’ errors
 */
export function inChild<Answer>(module: URL, question: unknown): Promise<Answer> {
  const child = fork(module, {
    serialization: 'advanced',
    execArgv: [...process.execArgv, LIMITS],
  });
  return new Promise((resolve, reject) => {
    child.once('message', (answer) => resolve(answer as Answer));
    child.once('error', reject);
    child.once('exit', (code, signal) =>
      reject(new Error(`${module.pathname} ended without an answer: ${signal ?? code}`)),
    );
    child.send(question as object);
  });
}

/**
 * Answers the one question that this process is asked; where it cannot, or nobody waits, it ends.
 * @param make the answer to a question of the kind that is asked of the module
 */
export function answer(make: (question: never) => unknown): void {
  process.once('message', (question) => {
    void (async () => {
      process.send?.(await make(question as never), () => {
        // Whoever asked may have ended meanwhile.
        if (process.connected) process.disconnect();
      });
    })();
  });
}
