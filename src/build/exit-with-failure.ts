/** How a step of the build ends a build that cannot go on. */
import { setTimeout } from 'node:timers/promises';

/**
 * How long Node's own threads get to finish what they compile. They can ask the main thread to
 * collect garbage, and where that is already waiting for them to end, both wait for ever
 * (https://github.com/nodejs/node/issues/54918): of 180 builds that stopped at once, three hung.
 */
const QUIET_MS = 250;

/**
 * Ends the program as failed, without the stack trace that a thrown error is printed with: it tells
 * an editor nothing. What happened has been printed before.
 */
export async function exitWithFailure(): Promise<never> {
  await setTimeout(QUIET_MS);
  process.exit(1);
}
