/** Files of the site as addresses that hold them. */
import { existsSync, readFileSync } from 'node:fs';
import { mediaTypeOf } from '../../hosting/media-types.ts';
import { MANIFEST } from '../../lib/fixity.ts';
import type { PagedSite } from './paged-site.ts';

/** What the file can hold: pictures, fonts, and what readers take away as it is. */
const EMBEDDED = /\.(?:csv|ics|jpg|json|png|svg|txt|vcf|webp|woff2)$/u;

/** Bytes; larger files to take away are on the site only. */
const LARGEST_DOWNLOAD = 256 * 1024;

/** `url("/_astro/….woff2")` in a stylesheet. */
const CSS_URL = /url\((["']?)(\/[^"')]+)\1\)/gu;

/**
 * A file of the site as a `data:` address.
 * @param address as pages name it, with the path that the site is mounted under
 * @param most in bytes
 * @returns nothing where there is no such file, its kind is not held, or it is larger
 */
export function dataUri(site: PagedSite, address: string, most = Infinity): string | undefined {
  const file = site.fileOf(address);
  if (!EMBEDDED.test(file) || !existsSync(file)) return undefined;
  const bytes = readFileSync(file);
  if (bytes.length > most) return undefined;
  return `data:${mediaTypeOf(file) ?? ''};base64,${bytes.toString('base64')}`;
}

/** The same for a file that a reader takes away; not for the list of what is published, this file too. */
export function downloadUri(site: PagedSite, address: string): string | undefined {
  return address === site.base + MANIFEST ? undefined : dataUri(site, address, LARGEST_DOWNLOAD);
}

/**
 * A stylesheet that holds the fonts and pictures it names.
 * @throws Error where one of them is not there
 */
export function withAssets(site: PagedSite, css: string): string {
  return css.replace(CSS_URL, (_, _quote, address: string) => {
    const uri = dataUri(site, address);
    if (uri === undefined) throw new Error(`a stylesheet names ${address}, which cannot be had`);
    return `url("${uri}")`;
  });
}
