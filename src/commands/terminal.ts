/** What the commands say in a terminal. */
import type { BagFaultKind } from '../preservation/verify-bag.ts';

/** Shows how far a command is, in one line of a terminal; says nothing in a log. */
export function showProgress(done: number, total: number): void {
  if (process.stderr.isTTY) {
    process.stderr.write(`\r${done}/${total}${done === total ? '\n' : ''}`);
  }
}

/** What can be wrong with a file, in both languages. */
export const FAULTS: Readonly<Record<BagFaultKind, string>> = {
  altered: 'altered（内容有变）',
  missing: 'missing（缺失）',
  extra: 'extra（多出）',
  malformed: 'malformed（格式有误）',
  disagree: 'lists disagree（清单互相矛盾）',
  link: 'a symbolic link（符号链接）',
  special: 'not a file（不是普通文件）',
  unread: 'not read（未能读取）',
};

/**
 * Ends a command that could not do its work: with a line for whoever started it, and 1.
 * @param known the errors whose message is such a line
 * @throws the error, where it is another
 */
export function failWith(error: unknown, known: readonly (new (message: string) => Error)[]): void {
  if (!known.some((kind) => error instanceof kind)) throw error;
  console.error((error as Error).message);
  process.exitCode = 1;
}
