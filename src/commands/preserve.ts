/**
 * Puts the built site away in a bag: `npm run preserve`, or `npm run preserve -- <site>` for another
 * folder than `dist`, with `--outDir <folder>` for another place than `preservation`. With
 * `--verify BAG` it proves a bag whole instead.
 */
import { parseArgs } from 'node:util';
import about from '../../package.json' with { type: 'json' };
import { CommandError } from '../lib/command-error.ts';
import { contentFolder, displayPath, sourceDateEpoch } from '../lib/environment.ts';
import { type BagReport, verifyBag } from '../preservation/verify-bag.ts';
import { failWith, reportFaults, showProgress } from './terminal.ts';
import { versionDate } from './version-date.ts';

/** What a bag holds, in words. */
function size({ files, bytes, hash }: BagReport): string {
  return `${files} files, ${bytes} bytes; SHA-256 of tagmanifest-sha256.txt: ${hash}`;
}

async function make(site: string, out: string): Promise<void> {
  // A browser's library is needed for this alone: a bag must be provable where there is only Node.
  const { preserve } = await import('../preservation/preserve.ts');
  const report = await preserve({
    site,
    content: contentFolder,
    out,
    date: versionDate(sourceDateEpoch),
    agent: about,
    say: (line) => console.log(line),
    progress: showProgress,
  });
  console.log(`The bag is ${displayPath(report.bag)}（档案包已就绪）: ${size(report)}`);
}

async function verify(bag: string): Promise<void> {
  const report = await verifyBag(bag, showProgress);
  const { length } = report.faults;
  reportFaults(
    report.faults,
    `The bag is whole（档案包完好）: ${size(report)}`,
    `The bag is not whole: ${length} faults.（档案包有 ${length} 处不符。）`,
  );
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
  throw new CommandError(
    'Say npm run preserve, or npm run preserve -- --verify preservation/<bag>（核验时请给出档案包文件夹。）',
  );
}

try {
  const { verify: bag, site, outDir } = readArguments();
  await (bag === undefined ? make(site, outDir) : verify(bag));
} catch (error) {
  failWith(error);
}
