/**
 * Pages that are elsewhere for good, as a `_redirects` file of a build. The build writes a page for each,
 * too, for hosts that know no redirects; those that do never serve it.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** From where nothing is any longer to where it is; both with the path that the site is mounted under. */
export interface Redirect {
  readonly from: string;
  readonly to: string;
}

/** Its name within the site. */
export const REDIRECTS = '_redirects';

/**
 * Writes the file. Without the mark that forces it, a host that prefers files serves the page.
 * @param base the path that the site is mounted under, with a slash at both ends
 */
export function redirectsFile(base: string, redirects: readonly Redirect[]): string {
  const lines = redirects.map(({ from, to }) => `${from} ${to} 301\n`);
  return `# Below ${base}\n${lines.join('')}`;
}

/**
 * Leaves out the pages that only lead on: a host may answer at their addresses with another page.
 * @param folder a build
 * @param files of it, by their paths with `/`
 */
export function withoutRedirected(folder: string, files: readonly string[]): string[] {
  const file = path.join(folder, REDIRECTS);
  const [first = '', ...lines] = existsSync(file) ? readFileSync(file, 'utf8').split('\n') : [];
  const base = first.replace('# Below ', '');
  const pages = new Set(
    lines.map((line) => `${line.split(' ')[0]?.slice(base.length) ?? ''}index.html`),
  );
  return files.filter((one) => lines.length === 0 || !pages.has(one) || one === 'index.html');
}
