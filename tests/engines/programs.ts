/**
 * Finds the engines that readers have and this project is not built in, or installs them.
 */
import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import {
  existsSync,
  globSync,
  mkdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import path from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { installPackages } from '../debian.ts';
import { PROJECT } from '../sites.ts';

/** Debian's packages: Firefox, WebKitGTK, and the screen that the latter wants. */
const PACKAGES = ['firefox-esr', 'webkit2gtk-driver', 'xvfb', 'libnss3', 'fonts-noto-cjk'];

/**
 * The oldest Chromium that npm has: packed for servers without a system, it runs everywhere. Its own
 * way of unpacking shares a file with every other version, so it is unpacked here.
 */
const CHROMIUM = {
  name: '@sparticuz/chromium',
  version: '103.0.0',
  sha512:
    'tFX5k5uWAT0fIxelUtpN4GN1VOTT61AHB6rRjeYzC296SjizKM1pNslEWj0YeuajKfsnNeDuHizB320TTTOrkA==',
};

/** Where it is kept between runs; never published. */
const KEPT = path.join(PROJECT, '.cache', 'engines', `chromium-${CHROMIUM.version}`);

export const programs = {
  chromium: path.join(KEPT, 'chromium'),
  firefox: 'firefox-esr',
  webkit: 'WebKitWebDriver',
  screen: 'Xvfb',
};

/** The window that WebKitGTK's driver opens; its folder is named after the machine's kind. */
export function miniBrowser(): string | undefined {
  return globSync('/usr/lib/*/webkit2gtk-4.1/MiniBrowser')[0];
}

const runs = (program: string, word: string) =>
  !spawnSync(program, [word], { stdio: 'ignore' }).error;

const areThere = () =>
  runs(programs.firefox, '--version') &&
  runs(programs.webkit, '--version') &&
  runs(programs.screen, '-help') &&
  miniBrowser() !== undefined &&
  // Chromium's only library that neither of the others brings.
  globSync('/usr/lib/*/libnss3.so').length > 0;

function provideDebians(): void {
  if (areThere()) return;
  installPackages('Engines', PACKAGES);
  if (areThere()) return;
  throw new Error(
    `The tests of engines need Firefox, WebKitGTK with its driver, and Xvfb: on Debian, apt-get install ${PACKAGES.join(' ')}（测试需要 Firefox 与 WebKitGTK，请先安装）`,
  );
}

function provideChromium(): void {
  if (existsSync(programs.chromium)) return;
  const spec = `${CHROMIUM.name}@${CHROMIUM.version}`;
  console.log(`The oldest Chromium is missing: npm pack ${spec}`);
  rmSync(KEPT, { recursive: true, force: true });
  mkdirSync(KEPT, { recursive: true });
  const run = (program: string, words: string[]) =>
    spawnSync(program, words, { cwd: KEPT, stdio: ['ignore', 'ignore', 'inherit'] });
  run('npm', ['pack', spec, '--silent']);
  const [packed] = globSync('*.tgz', { cwd: KEPT });
  if (packed === undefined)
    throw new Error(`${spec} could not be had from npm（无法从 npm 取得旧版 Chromium）`);
  const file = path.join(KEPT, packed);
  if (createHash('sha512').update(readFileSync(file)).digest('base64') !== CHROMIUM.sha512)
    throw new Error(`${spec} is not the file that was tested with（校验和不符）`);
  run('tar', ['-xzf', packed, 'package/bin/chromium.br']);
  const bytes = brotliDecompressSync(readFileSync(path.join(KEPT, 'package/bin/chromium.br')));
  // What was begun and not ended must not be taken for the whole.
  writeFileSync(`${programs.chromium}.part`, bytes, { mode: 0o755 });
  renameSync(`${programs.chromium}.part`, programs.chromium);
  rmSync(path.join(KEPT, 'package'), { recursive: true });
  rmSync(file);
}

/**
 * @throws Error, in a line, where they are not there and cannot be had
 */
export function provideEngines(): void {
  provideDebians();
  provideChromium();
}
