/**
 * The response headers of the published site: one list, which the local server sends and which the
 * build writes down in the words of each kind of host.
 */
import { FORMATS } from './media-types.ts';
import { speculationRules } from './speculation.ts';

/** The headers that protect readers. */
export const SECURITY_HEADERS: Readonly<Record<string, string>> = {
  // What a page's own policy cannot say: `frame-ancestors` is ignored in a meta element.
  'Content-Security-Policy': "frame-ancestors 'none'",
  // Not `includeSubDomains`: an exhibition does not speak for the other hosts of an authority.
  'Strict-Transport-Security': 'max-age=31536000',
  'X-Content-Type-Options': 'nosniff',
  'X-Frame-Options': 'DENY',
  'Referrer-Policy': 'no-referrer',
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
  'Cross-Origin-Resource-Policy': 'same-origin',
  'Permissions-Policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
};

/** With these the viewers of other institutions may show objects; no page may be framed all the same. */
const SHARED_HEADERS: Readonly<Record<string, string>> = {
  'Access-Control-Allow-Origin': '*',
  'Cross-Origin-Resource-Policy': 'cross-origin',
};

/**
 * What is sent with every response.
 * @param base the site's path, with a slash at both ends
 * @param shared whether it has objects, which IIIF describes for other hosts
 */
export function responseHeaders(base: string, shared = false): Readonly<Record<string, string>> {
  return {
    ...SECURITY_HEADERS,
    ...(shared && SHARED_HEADERS),
    'Speculation-Rules': `"${base}${speculationRules(base).path}"`,
  };
}

/** Files under this path carry a hash of their bytes in their name and never change. */
export const IMMUTABLE_PATH = '/_astro/';

/** Never asked again. */
export const IMMUTABLE = 'public, max-age=31536000, immutable';
/** Kept, and asked whether it is still the same each time that it is used. */
export const REVALIDATE = 'public, max-age=0, must-revalidate';

/** How long a file may be kept, by its path from the site's root: `/_astro/index.css`. */
export function cacheControl(path: string): string {
  return path.startsWith(IMMUTABLE_PATH) ? IMMUTABLE : REVALIDATE;
}

/** The list in the form of a `_headers` file; parameters as above. */
export function headersFile(base: string, shared = false): string {
  const all = Object.entries({ ...responseHeaders(base, shared), 'Cache-Control': REVALIDATE });
  const blocks = [
    [`${base}*`, ...all.map(([name, value]) => `  ${name}: ${value}`)],
    // A leading “!” drops the header that the first block has set.
    [
      `${base.slice(0, -1)}${IMMUTABLE_PATH}*`,
      '  ! Cache-Control',
      `  Cache-Control: ${IMMUTABLE}`,
    ],
    // No host knows its ending, and no browser obeys it under another type.
    [base + speculationRules(base).path, `  Content-Type: ${FORMATS['speculationrules']?.type}`],
  ];
  return blocks.map((lines) => `${lines.join('\n')}\n\n`).join('');
}
