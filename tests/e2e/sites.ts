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
    'site-mounted': 'MOUNTED_PORT',
  };
  const base = site === 'site-mounted' ? PORTAL.SITE_BASE : '/';
  return `http://127.0.0.1:${process.env[variable[site as keyof typeof variable]] ?? ''}${base}`;
}

/** The pages of a build by their paths from its root: `article/`, and `404.html`. */
export function pathsOf(site: SiteName): string[] {
  return filesOf(site, '**/*.html').map((file) => file.replace(/index\.html$/u, ''));
}
