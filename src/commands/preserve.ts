/**
 * Puts the built site away in a bag: `npm run preserve`, or `npm run preserve -- <site>` for another
 * folder than `dist`, with `--outDir <folder>` for another place than `preservation`. With
 * `--verify BAG` it proves a bag whole instead.
 */
import { parseArgs } from 'node:util';
import about from '../../package.json' with { type: 'json' };
import { shown } from '../preservation/bagit.ts';
import { PreserveError } from '../preservation/inputs.ts';
import { BagError, verifyBag } from '../preservation/verify-bag.ts';
import { contentFolder, displayPath, sourceDateEpoch } from '../lib/environment.ts';
import { ServeError } from '../hosting/serve.ts';
import { VerifyError } from '../preservation/verify-copy.ts';
import { failWith, FAULTS, showProgress } from './terminal.ts';
import { versionDate, VersionDateError } from './version-date.ts';

/** What a bag holds, in words. */
function size({ files, bytes, hash }: { files: number; bytes: number; hash: string }): string {
  return `${files} files, ${bytes} bytes; SHA-256 of tagmanifest-sha256.txt: ${hash}`;
}

async function make(site: string, out: string): Promise<void> {
  const date = versionDate(sourceDateEpoch);
  // A browser's library is needed for this alone: a bag must be provable where there is only Node.
  const { preserve } = await import('../preservation/preserve.ts');
  const report = await preserve({
    site,
    content: contentFolder,
    out,
    date,
    agent: about,
    say: (line) => console.log(line),
    progress: showProgress,
  });
  console.log(`The bag is ${displayPath(report.bag)}（档案包已就绪）: ${size(report)}`);
}

/** Prints a line for each fault and one for the bag; with a fault the program ends with 1. */
async function verify(bag: string): Promise<void> {
  const report = await verifyBag(bag, showProgress);
  const { faults } = report;
  for (const { kind, path, reason } of faults) {
    console.log(`${FAULTS[kind]}: ${shown(path)}${reason === undefined ? '' : ` (${reason})`}`);
  }
  console.log(
    faults.length === 0
      ? `The bag is whole（档案包完好）: ${size(report)}`
      : `The bag is not whole: ${faults.length} faults.（档案包有 ${faults.length} 处不符。）`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}

function readArguments() {
  try {
    const options = {
      verify: { type: 'string' },
      outDir: { type: 'string', default: 'preservation' },
    } as const;
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    const [site = 'dist', ...more] = positionals;
    if (values.verify !== '' && more.length === 0) return { ...values, site };
  } catch {
    // An option that there is not: below.
  }
  throw new PreserveError(
    'Say npm run preserve, or npm run preserve -- --verify preservation/<bag>（核验时请给出档案包文件夹。）',
  );
}

try {
  const { verify: bag, site, outDir } = readArguments();
  await (bag === undefined ? make(site, outDir) : verify(bag));
} catch (error) {
  failWith(error, [PreserveError, BagError, VersionDateError, VerifyError, ServeError]);
}
