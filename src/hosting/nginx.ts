/** The site for nginx: what stands within a `server` block that the host's keeper writes. */
import type { Redirect } from '../lib/redirects.ts';
import { IMMUTABLE, IMMUTABLE_PATH, responseHeaders, REVALIDATE } from './headers.ts';
import { FORMATS, UNKNOWN_TYPE } from './media-types.ts';

type Headers = ReturnType<typeof responseHeaders>;

/** `add_header` is inherited only where no other stands: each block says them all. */
function headerLines(headers: Headers, cache: string, indent: string): string[] {
  return Object.entries({ ...headers, 'Cache-Control': cache }).map(
    // Without `always` nginx leaves them away from what is not found.
    ([name, value]) => `${indent}add_header ${name} ${JSON.stringify(value)} always;`,
  );
}

/** A location that leads elsewhere. */
const redirectLines = (headers: Headers, { from, to }: Redirect): string[] => [
  `location = ${from} {`,
  '    server_tokens off;',
  '    absolute_redirect off;',
  ...headerLines(headers, REVALIDATE, '    '),
  `    return 301 ${to};`,
  '}',
];

/**
 * A configuration to be included. nginx 1.20 or newer, built with `ngx_http_gzip_static_module`, as
 * the packages of all distributions are.
 * @param base the path that the site is mounted under, with a slash at both ends
 * @param redirects pages that are elsewhere for good
 * @param shared whether it has objects, which IIIF describes for other hosts
 */
export function nginxConfiguration(
  base: string,
  redirects: readonly Redirect[] = [],
  shared = false,
): string {
  const headers = responseHeaders(base, shared);
  return [
    '# Written by the build of the exhibition; changes made here are lost with the next one.',
    '# In the server block of the host:',
    '#     set $exhibition /var/www/exhibition;  # the folder with the files of the build',
    '#     include /etc/nginx/exhibition.conf;   # this file',
    '# and, where nginx has these modules: brotli_static on; zstd_static on;',
    '',
    ...(base === '/'
      ? [
          '# For what is answered before a location is chosen, such as a request that is malformed.',
          'server_tokens off;',
          ...headerLines(headers, REVALIDATE, ''),
        ]
      : [...redirectLines(headers, { from: base.slice(0, -1), to: `${base}$is_args$args` })]),
    ...redirects.flatMap((redirect) => redirectLines(headers, redirect)),
    '',
    `location ${base} {`,
    '    alias $exhibition/;',
    '    index index.html;',
    `    error_page 403 404 =404 ${base}404.html;`,
    '    # Behind another server, nginx does not know what readers call the host.',
    '    absolute_redirect off;',
    '    server_tokens off;',
    '    # What the build has compressed is sent as it is, and nothing is compressed again.',
    '    gzip off;',
    '    gzip_static on;',
    '    gzip_vary on;',
    '    types {',
    ...Object.entries(FORMATS).map(([ending, { type }]) => `        "${type}" ${ending};`),
    '    }',
    `    default_type ${UNKNOWN_TYPE};`,
    ...headerLines(headers, REVALIDATE, '    '),
    '',
    `    location ${base.slice(0, -1)}${IMMUTABLE_PATH} {`,
    ...headerLines(headers, IMMUTABLE, '        '),
    '    }',
    '}',
    '',
  ].join('\n');
}
