/**
 * Checks that a copy of the site is as it was published: `npm run verify -- https://…` or a folder, and
 * after it the path of a list of hashes that was kept elsewhere, if there is one.
 */
import { CommandError } from '../lib/command-error.ts';
import { verify } from '../preservation/verify-copy.ts';
import { failWith, reportFaults, showProgress } from './terminal.ts';

const [place, kept, ...more] = process.argv.slice(2);
try {
  if (place === undefined || more.length > 0) {
    throw new CommandError(
      'Say what to check: npm run verify -- https://www.example.gov.cn/ [list]（请给出网址或文件夹。）',
    );
  }
  const { faults, files, hash } = await verify(place, kept, showProgress);
  reportFaults(
    faults,
    `All ${files} files are as published.（全部 ${files} 个文件完好。）`,
    `${faults.length} of ${files} files listed or found are not as published.（有 ${faults.length} 处不符。）`,
  );
  console.log(`The list's own SHA-256（清单自身的校验值）: ${hash}`);
} catch (error) {
  failWith(error);
}
