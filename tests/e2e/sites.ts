/**
 * The pages that browser tests visit, and where they are served.
 */
import { filesOf } from '../content/html.ts';
import { PORTAL, type SiteName } from '../sites.ts';

/** Where a build is served in this run, with a slash at its end. */
export function rootOf(site: SiteName): string {
  const variable = {
    site: 'SITE_PORT',
    other: 'OTHER_PORT',
    long: 'LONG_PORT',
    lean: 'LEAN_PORT',
  };
  const base = site === 'lean' ? PORTAL.SITE_BASE : '/';
  return `http://127.0.0.1:${process.env[variable[site as keyof typeof variable]] ?? ''}${base}`;
}

/** The pages of a build by their paths from its root: `article/`, and `404.html`. */
export function pathsOf(site: SiteName): string[] {
  return filesOf(site, '**/*.html').map((file) => file.replace(/index\.html$/u, ''));
}

/**
 * Milestones' pages are made by one template, and a few stand for all: with a note, with a picture,
 * with the shortest date and the longest. The content tests read every one.
 */
const MILESTONES = [
  'timeline/2009-11/',
  'timeline/2018-12/',
  'timeline/1983/',
  'timeline/1999-12-31/',
  'timeline/2016-09-01/',
];

/** Whether a page is its template's only one, or one of the few that stand for it. */
export function standsForAll(path: string): boolean {
  return !/^timeline\/.+/u.test(path) || MILESTONES.includes(path);
}
