/**
 * Finds the programs that read editions back, and those that speak, or installs them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { installPackages } from '../debian.ts';

/** Debian's packages. */
const PACKAGES = ['epubcheck', 'espeak-ng', 'lame', 'poppler-utils', 'qpdf', 'unzip'];

/** Debian's epubcheck; the program of that name starts only where the kernel knows JAR files. */
export const EPUBCHECK = '/usr/share/java/epubcheck.jar';

const NEEDED = [
  ['espeak-ng', '--version'],
  ['java', '-version'],
  ['lame', '--version'],
  ['pdfinfo', '-v'],
  ['qpdf', '--version'],
  ['unzip', '-v'],
] as const;

function areThere(): boolean {
  return (
    existsSync(EPUBCHECK) &&
    NEEDED.every(([program, word]) => !spawnSync(program, [word], { stdio: 'ignore' }).error)
  );
}

/**
 * @throws Error, in a line, where they are not there and cannot be had
 */
export function provideEditionPrograms(): void {
  if (areThere()) return;
  installPackages('Programs for editions', PACKAGES);
  if (areThere()) return;
  throw new Error(
    `The tests of editions need epubcheck, espeak-ng, lame, poppler, qpdf and unzip: on Debian, apt-get install ${PACKAGES.join(' ')}（测试需要这些程序，请先安装）`,
  );
}

/** What a program prints, and its exit code. */
export function run(program: string, words: readonly string[]): { code: number; output: string } {
  const { status, stdout, stderr } = spawnSync(program, words, {
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { code: status ?? -1, output: stdout + stderr };
}
