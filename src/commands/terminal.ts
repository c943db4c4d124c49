/** What the commands say in a terminal. */
import { CommandError } from '../lib/command-error.ts';
import { printable } from '../preservation/bagit.ts';
import type { BagFault } from '../preservation/verify-bag.ts';

/** Shows how far a command is, in one line of a terminal; says nothing in a log. */
export function showProgress(done: number, total: number): void {
  if (process.stderr.isTTY) {
    process.stderr.write(`\r${done}/${total}${done === total ? '\n' : ''}`);
  }
}

/** What can be wrong with a file, in both languages. */
const FAULTS: Readonly<Record<BagFault['kind'], string>> = {
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
 * Prints a line for each fault, then one for all; with a fault the program ends with 1.
 * @param whole the last line where there is no fault
 * @param damaged the last line where there are some
 */
export function reportFaults(faults: readonly BagFault[], whole: string, damaged: string): void {
  for (const { kind, path, reason } of faults) {
    console.log(`${FAULTS[kind]}: ${printable(path)}${reason === undefined ? '' : ` (${reason})`}`);
  }
  console.log(faults.length === 0 ? whole : damaged);
  process.exitCode = faults.length === 0 ? 0 : 1;
}

/**
 * Ends a command that could not do its work: with a line for whoever started it, and 1.
 * @throws the error, where it is a defect of the program
 */
export function failWith(error: unknown): void {
  if (!(error instanceof CommandError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
