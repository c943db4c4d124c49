/**
 * Where this exhibition is read from and published to. The environment is read here and nowhere else.
 */
import path from 'node:path';

/** The address that absolute links carry when nobody has said where the site is published. */
export const UNPUBLISHED_SITE = 'http://localhost:4321';

/** The project's root, absolute; npm scripts and the Astro command line both start there. */
export const root = process.cwd();

/** The content folder, absolute: `EXHIBITION_CONTENT`, or `content/` of the project. */
export const contentFolder = path.resolve(root, process.env['EXHIBITION_CONTENT'] || 'content');

/** The origin that the site is published at: `SITE_URL`, such as `https://www.example.gov.cn`. */
export const siteUrl = readSiteUrl(process.env['SITE_URL']);

/**
 * The path that the site is mounted under, with a slash at both ends: `SITE_BASE`, `/` when it has
 * a host of its own.
 */
export const siteBase = `/${process.env['SITE_BASE'] ?? ''}/`.replace(/\/{2,}/gu, '/');

/** Where `npm start` serves the build: `HOST` and `PORT`; the port is checked where it is used. */
export const serverHost = process.env['HOST'] || '127.0.0.1';
export const serverPort = process.env['PORT'] || '4321';

/** The browser for tests and editions: `EXHIBITION_BROWSER`; empty where it is to be looked for. */
export const namedBrowser = process.env['EXHIBITION_BROWSER'] ?? '';
/** The folders of PATH, in which programs are looked for. */
export const programFolders = (process.env['PATH'] ?? '').split(path.delimiter).filter(Boolean);

/** The command that speaks a passage for the editions: `EXHIBITION_SPEECH`; empty for no sounds. */
export const speechCommand = process.env['EXHIBITION_SPEECH'] ?? '';
/** Who has spoken what that command gives: `EXHIBITION_SPEAKER`; empty where a machine speaks. */
export const speaker = process.env['EXHIBITION_SPEAKER'] ?? '';

/** `SOURCE_DATE_EPOCH`, as packagers set it for builds that can be repeated; empty for none. */
export const sourceDateEpoch = process.env['SOURCE_DATE_EPOCH'] ?? '';

/** The moment at which a build is made, in milliseconds, which only what ends by itself depends on. */
export const buildTime = (): number =>
  sourceDateEpoch ? Number(sourceDateEpoch) * 1000 : Date.now();

/** Files that a build makes on the way and can make again; never published. */
export const cacheFolder = path.join(root, '.cache');

/** A content file's path as an editor knows it: relative to the project when it lies inside. */
export function displayPath(file: string): string {
  const relative = path.relative(root, file);
  return relative.startsWith('..') ? file : relative.split(path.sep).join('/');
}

/** Reads `SITE_URL`; ends the program with one line where it is no address of the web. */
function readSiteUrl(value: string | undefined): string {
  if (!value) return UNPUBLISHED_SITE;
  if (URL.canParse(value) && /^https?:$/u.test(new URL(value).protocol)) return value;
  console.error(
    `SITE_URL: found "${value}"; expected an address such as https://www.example.gov.cn（网站地址应以 https:// 开头）`,
  );
  process.exit(1);
}
