/**
 * Says what to do when nothing is installed, or the project's own Node is not there. `npm ci` brings it
 * with an install script; where such scripts are blocked, an older Node of the system would run instead
 * and fail on TypeScript with a message that helps nobody. Plain JavaScript, so that any Node can read it.
 */
import { existsSync } from 'node:fs';

if (!existsSync(new URL('../../node_modules', import.meta.url))) {
  console.error(
    'Nothing is installed yet: run `npm ci`, then try again.（还没有安装：请先运行 npm ci，再试一次。）',
  );
  process.exit(1);
}

const needed = [24, 2];
const found = process.versions.node.split('.').map(Number);

if (found[0] < needed[0] || (found[0] === needed[0] && found[1] < needed[1])) {
  console.error(
    `Node ${needed.join('.')} or newer is needed and this is ${process.versions.node}: install scripts were blocked, so run \`npm rebuild node esbuild --ignore-scripts=false\` and try again.（Node 版本过低：安装脚本被阻止，请运行上述命令后重试。）`,
  );
  process.exit(1);
}
