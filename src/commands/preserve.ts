/**
 * Proves whole a bag that the site was put away in: `npm run preserve -- --verify BAG`.
 */
import { parseArgs } from 'node:util';
import { shown } from '../domain/bag.ts';
import { BagError, type BagFaultKind, verifyBag } from '../preservation/verify-bag.ts';

const KINDS: Record<BagFaultKind, string> = {
  altered: 'altered（内容有变）',
  missing: 'missing（缺失）',
  extra: 'extra（多出）',
  malformed: 'malformed（格式有误）',
  disagree: 'lists disagree（清单互相矛盾）',
  link: 'a symbolic link（符号链接）',
  special: 'not a file（不是普通文件）',
  unread: 'not read（未能读取）',
};

const USAGE =
  'Say which bag to check: npm run preserve -- --verify preservation/<bag>（请给出要核验的档案包文件夹。）';

/** Shows how far it is, in one line of a terminal; says nothing in a log. */
function show(done: number, total: number): void {
  if (process.stderr.isTTY) {
    process.stderr.write(`\r${done}/${total}${done === total ? '\n' : ''}`);
  }
}

/** Prints a line for each fault and one for the bag; with a fault the program ends with 1. */
async function verify(bag: string): Promise<void> {
  const { faults, files, bytes, hash } = await verifyBag(bag, show);
  for (const { kind, path, reason } of faults) {
    console.log(`${KINDS[kind]}: ${shown(path)}${reason === undefined ? '' : ` (${reason})`}`);
  }
  console.log(
    faults.length === 0
      ? `The bag is whole（档案包完好）: ${files} files, ${bytes} bytes; SHA-256 of tagmanifest-sha256.txt: ${hash}`
      : `The bag is not whole: ${faults.length} faults.（档案包有 ${faults.length} 处不符。）`,
  );
  process.exitCode = faults.length === 0 ? 0 : 1;
}

function readArguments() {
  try {
    return parseArgs({ options: { verify: { type: 'string' } } }).values;
  } catch {
    throw new BagError(USAGE);
  }
}

try {
  const { verify: bag } = readArguments();
  if (!bag) throw new BagError(USAGE);
  await verify(bag);
} catch (error) {
  if (!(error instanceof BagError)) throw error;
  console.error(error.message);
  process.exitCode = 1;
}
