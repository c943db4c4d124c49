/** The site for Caddy: what stands within a site block that the host's keeper writes. */
import type { Redirect } from '../lib/redirects.ts';
import { cacheControl, IMMUTABLE, IMMUTABLE_PATH, responseHeaders } from './headers.ts';
import { FORMATS, UNKNOWN_TYPE } from './media-types.ts';

/**
 * A configuration to be imported. Caddy 2.6 or newer.
 * @param base the path that the site is mounted under, with a slash at both ends
 * @param redirects pages that are elsewhere for good
 * @param shared whether it has objects, which IIIF describes for other hosts
 */
export function caddyConfiguration(
  base: string,
  redirects: readonly Redirect[] = [],
  shared = false,
): string {
  const headers = Object.entries(responseHeaders(base, shared));
  const header = (name: string, value: string, matcher = '') =>
    `\t\theader ${matcher}${name} ${JSON.stringify(value)}`;
  return [
    '# Written by the build of the exhibition; changes made here are lost with the next one.',
    '# In the site block of the host:',
    '#     root * /var/www/exhibition         # the folder with the files of the build',
    '#     import /etc/caddy/exhibition.caddy # this file',
    '',
    ...(base === '/'
      ? ['handle {']
      : [
          `handle ${base.slice(0, -1)} {`,
          ...headers.map(([name, value]) => header(name, value).slice(1)),
          '\theader -Server',
          `\tredir * ${base} 301`,
          '}',
          '',
          `handle_path ${base}* {`,
        ]),
    // In a route, what is said later holds.
    '\troute {',
    '\t\theader -Server',
    ...headers.map(([name, value]) => header(name, value)),
    header('Cache-Control', cacheControl('/')),
    header('Cache-Control', IMMUTABLE, `${IMMUTABLE_PATH}* `),
    header('Content-Type', UNKNOWN_TYPE),
    ...Object.entries(FORMATS).flatMap(([ending, { type }]) => [
      `\t\t@${ending} path *.${ending}${ending === 'html' ? ' */' : ''}`,
      header('Content-Type', type, `@${ending} `),
    ]),
    // Its path here begins at the site's own root.
    ...redirects.map(({ from, to }) => `\t\tredir ${from.slice(base.length - 1)} ${to} 301`),
    '\t\t@other not method GET HEAD',
    header('Allow', 'GET, HEAD', '@other '),
    '\t\trespond @other 405',
    '\t\t# Caddy says it of what is compressed only; caches must know it of both.',
    '\t\theader {',
    '\t\t\tVary Accept-Encoding',
    '\t\t\tdefer',
    '\t\t}',
    '\t\tfile_server {',
    '\t\t\tprecompressed br zstd gzip',
    '\t\t\tpass_thru',
    '\t\t}',
    '\t\t# What is not found.',
    header('Cache-Control', cacheControl('/404.html')),
    header('Content-Type', FORMATS['html']?.type ?? UNKNOWN_TYPE),
    '\t\trewrite * /404.html',
    '\t\tfile_server {',
    '\t\t\tprecompressed br zstd gzip',
    '\t\t\tstatus 404',
    '\t\t}',
    '\t}',
    '}',
    '',
  ].join('\n');
}
