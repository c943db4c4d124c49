/**
 * Keeps what development shows in step with what the content check says: pages are made of content that
 * it has accepted, or not at all.
 */
import { setTimeout } from 'node:timers/promises';
import type { Problem } from '../../model/read/content-file.ts';

/** Milliseconds in which the changes of one save, or of a renamed file, come together. */
const GATHERED_IN = 30;

/** Milliseconds within which an editor's programme has written a file that it began. */
const WRITTEN_BY = 100;

/** What happens to content that was changed. */
export interface Handlers {
  /** @returns every mistake of the content as it is now */
  readonly check: () => Promise<readonly Problem[]>;
  /** Makes pages show the content, which is right as it is now. */
  readonly accept: () => Promise<void>;
  /** Is told what was found, where that is something else than before, and what was changed. */
  readonly tell: (problems: readonly Problem[], before: readonly Problem[]) => void;
  /** Makes browsers ask for their pages again. */
  readonly reload: () => void;
}

/** Content under watch. */
export interface Kept {
  /** To be called when something was changed, added or removed. */
  readonly changed: () => void;
  /** What is wrong with the content; waits until that is known, and pages show what they may. */
  readonly problems: () => Promise<readonly Problem[]>;
}

/** Begins with a check of all. */
export function keepChecked({ check, accept, tell, reload }: Handlers): Kept {
  let problems: readonly Problem[] = [];
  let started = false;
  /** How many changes there were, the start being one, and how many of them the check has seen. */
  let [changes, seen] = [1, 0];
  let running: Promise<void> | undefined = run();

  /** @returns what is wrong also when a file that was being written is whole */
  async function find(): Promise<readonly Problem[]> {
    const found = await check();
    if (found.length === 0 || seen < changes || !started) return found;
    // The watcher may drop what is written right after it has told of a file.
    await setTimeout(WRITTEN_BY);
    return check();
  }

  async function run(): Promise<void> {
    while (seen < changes) {
      if (started) await setTimeout(GATHERED_IN);
      seen = changes;
      const found = await find();
      if (seen < changes) continue;
      const before = problems;
      tell(found, before);
      if (found.length === 0) {
        const shown = accept();
        // Where pages were right before, nobody waits: they are asked for again when they have changed.
        if (before.length > 0) await shown;
      }
      problems = found;
      if (started && (before.length > 0 || found.length > 0)) reload();
      started = true;
    }
    running = undefined;
  }

  return {
    changed() {
      changes += 1;
      running ??= run();
    },
    async problems() {
      while (running) await running;
      return problems;
    },
  };
}
