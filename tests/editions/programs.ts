/**
 * Finds the programs that read editions back, and those that speak, or installs them.
 */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import jsQR from 'jsqr';
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

/** What a telephone reads of the code on a sheet of a PDF, counted from 1. */
export function codeOn(file: string, sheet: number, dotsAnInch = 12): string | undefined {
  const page = String(sheet);
  const drawn = ['-r', String(dotsAnInch), '-f', page, '-l', page, '-gray', file];
  const { stdout } = spawnSync('pdftoppm', drawn, { maxBuffer: 1 << 26 });
  const header = /^P5\s+(\d+)\s+(\d+)\s+255\s/u.exec(stdout.toString('latin1', 0, 40));
  const [width, height] = [Number(header?.[1]), Number(header?.[2])];
  const grey = stdout.subarray(header?.[0].length);
  const pixels = Uint8ClampedArray.from({ length: width * height * 4 }, (_, index) =>
    index % 4 === 3 ? 255 : (grey[index >> 2] ?? 0),
  );
  return jsQR(pixels, width, height)?.data;
}
