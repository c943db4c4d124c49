/** The oldest browsers in which everything works: `browserslist` in package.json is the one list of them. */
import about from '../../package.json' with { type: 'json' };

/** By the names of browserslist, those of compilers and of MDN's data. */
const NAMES: Readonly<Record<string, readonly [compiler: string, data: string]>> = {
  chrome: ['chrome', 'chrome'],
  firefox: ['firefox', 'firefox'],
  safari: ['safari', 'safari'],
  ios_saf: ['ios', 'safari_ios'],
};

/** A browser and its oldest version. */
interface Browser {
  /** As Vite, esbuild and Lightning CSS have it: `chrome99`. */
  readonly target: string;
  /** As MDN's data about browsers have it: `safari_ios`. */
  readonly name: string;
  readonly version: string;
}

/**
 * Reads a list of queries such as `chrome >= 99`, which also say something to other tools.
 * @throws where one is of another kind
 */
export function oldestBrowsers(queries: readonly string[]): Browser[] {
  return queries.map((query) => {
    const [, browser = '', version = ''] = /^(\w+) >= (\d+(?:\.\d+)?)$/u.exec(query) ?? [];
    const [compiler, name] = NAMES[browser] ?? [];
    if (compiler === undefined || name === undefined)
      throw new Error(`browserslist in package.json: "${query}" is not of the kind "chrome >= 99"`);
    return { target: compiler + version, name, version };
  });
}

/** The floor of this site. */
export const OLDEST_BROWSERS: readonly Browser[] = oldestBrowsers(about.browserslist);

/** The same, for compilers. */
export const TARGETS: string[] = OLDEST_BROWSERS.map(({ target }) => target);
