/**
 * Checks that a copy of the site is as it was published: `npm run verify -- https://…` or a folder, and
 * after it the path of a list of hashes that was kept elsewhere, if there is one.
 */
import type { Fault } from '../lib/fixity.ts';
import { verify, VerifyError } from '../preservation/verify-copy.ts';

/** Shows how far the check is, in one line of a terminal; says nothing in a log. */
function show(checked: number, total: number): void {
  if (process.stderr.isTTY) {
    process.stderr.write(`\r${checked}/${total}${checked === total ? '\n' : ''}`);
  }
}

const KINDS: Record<Fault['kind'], string> = {
  altered: 'altered（内容有变）',
  missing: 'missing（缺失）',
  extra: 'extra（多出）',
  unread: 'not read（未能读取）',
};

const [place, kept, ...more] = process.argv.slice(2);
try {
  if (place === undefined || more.length > 0) {
    throw new VerifyError(
      'Say what to check: npm run verify -- https://www.example.gov.cn/ [list]（请给出网址或文件夹。）',
    );
  }
  const { faults, files, hash } = await verify(place, kept, show);
  for (const { kind, path: file, reason } of faults) {
    console.log(`${KINDS[kind]}: ${file}${reason === undefined ? '' : ` (${reason})`}`);
  }
  console.log(
    faults.length === 0
      ? `All ${files} files are as published.（全部 ${files} 个文件完好。）`
      : `${faults.length} of ${files} files listed or found are not as published.（有 ${faults.length} 处不符。）`,
  );
  console.log(`The list's own SHA-256（清单自身的校验值）: ${hash}`);
  process.exitCode = faults.length === 0 ? 0 : 1;
} catch (error) {
  if (!(error instanceof VerifyError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
