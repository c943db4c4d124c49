/** Work of the build that goes on beside it, in a thread of its own. */
import { once } from 'node:events';
import { Worker } from 'node:worker_threads';

/**
 * Runs a module in a thread.
 * @param module finds its `question` as `workerData`, and posts one answer
 * @param question anything that can be copied
 * @returns the answer
 * @throws Error what the module has thrown
 */
export async function inThread<Answer>(module: URL, question: unknown): Promise<Answer> {
  const posted = await once(new Worker(module, { workerData: question }), 'message');
  return posted[0] as Answer;
}
