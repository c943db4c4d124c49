/** Which files of `src/` ship to a browser, read by eslint.config.mjs and by the tests beside this file. */
import { files, type Import, imports } from './imports.ts';

/** What runs in a browser: scripts of pages, elements, the worker, and the script of the single file. */
const SHIPPED =
  /\.element\.ts$|^src\/features\/offline\/worker\/worker\.ts$|^src\/editions\/single-file\/browser\//u;

/**
 * Everything that files load when they run.
 * @returns the way to each, from one of the files
 */
function loadedBy(roots: Iterable<string>, all: readonly Import[]): Map<string, string[]> {
  const ways = new Map<string, string[]>();
  const waiting = Array.from(roots, (file) => [file]);
  for (let way = waiting.pop(); way !== undefined; way = waiting.pop()) {
    const file = way.at(-1) ?? '';
    if (ways.has(file)) continue;
    ways.set(file, way);
    for (const { from, to, types } of all) if (from === file && !types) waiting.push([...way, to]);
  }
  return ways;
}

/** Everything that ships to a browser, with the way to it. */
export function shippedWays(): Map<string, string[]> {
  const scripts = imports.filter(({ script }) => script).map(({ to }) => to);
  return loadedBy([...scripts, ...files.filter((file) => SHIPPED.test(file))], imports);
}
