/**
 * The content security policy: nothing is allowed but what the site itself serves. Astro adds the
 * hashes of the styles and scripts of each page and writes the policy into its head.
 */
import { hash } from 'node:crypto';
import type { AstroUserConfig } from 'astro';

type ContentPolicy = Exclude<NonNullable<AstroUserConfig['security']>['csp'], boolean | undefined>;

const sha256 = (text: string | Buffer) => hash('sha256', text, 'base64');

/** @param scripts texts of those that Astro does not bundle, of which it has no hash */
export function contentPolicy(scripts: readonly string[]): ContentPolicy {
  return {
    algorithm: 'SHA-256',
    directives: [
      "default-src 'none'",
      // A picture that a reader has made, on the reader's device.
      "img-src 'self' blob:",
      "font-src 'self'",
      // Pagefind fetches its index and compiles its engine in a worker.
      "connect-src 'self'",
      "worker-src 'self'",
      "manifest-src 'self'",
      "base-uri 'none'",
      // The search box asks this site; nothing is sent anywhere else.
      "form-action 'self'",
    ],
    scriptDirective: {
      resources: ["'self'", "'wasm-unsafe-eval'"],
      hashes: scripts.map((text) => `sha256-${sha256(text)}` as const),
    },
    styleDirective: { resources: ["'self'"] },
  };
}

/** An element whose text is run or applied where it stands. */
const INLINE = /<(style|script)(?![^>]*\ssrc=)[^>]*>([^]*?)<\/\1>/gu;

/**
 * A page whose policy allows what stands on that page. Astro names every style and script that a page
 * might bundle, most of which `'self'` already allows: over a kilobyte that does not compress.
 * @param html the page, each byte as a character (latin1)
 */
export function withOwnHashes(html: string): string {
  const own = new Set(
    Array.from(html.matchAll(INLINE), ([, , text = '']) => sha256(Buffer.from(text, 'latin1'))),
  );
  return html.replace(/ 'sha256-([^']+)'/gu, (named, digest: string) =>
    own.has(digest) ? named : '',
  );
}

/** Two styles of a page, of which the second follows the first. */
const TWO_STYLES = /<style>([^]*?)<\/style><style>([^]*?)<\/style>/u;

/**
 * A page whose two styles, of the fonts and of all else, are one: a name in the policy is as long as it
 * is, as it does not compress.
 * @param html the page, each byte as a character (latin1)
 */
export function withOneStyle(html: string): string {
  const [both, first = '', second = ''] = TWO_STYLES.exec(html) ?? [];
  if (both === undefined) return html;
  const nameOf = (text: string) => ` 'sha256-${sha256(Buffer.from(text, 'latin1'))}'`;
  // What is not named is still not allowed.
  return html
    .replace(both, () => `<style>${first}${second}</style>`)
    .replace(nameOf(first), '')
    .replace(nameOf(second), nameOf(first + second));
}

/**
 * A page whose policy comes first: it does not hold what stands before it, such as a script that a network
 * puts into each page's head. Astro writes it between the styles.
 */
export function withPolicyFirst(html: string): string {
  const [policy = ''] = /<meta http-equiv="content-security-policy"[^>]*>/u.exec(html) ?? [];
  return html.replace(policy, '').replace('<meta charset="utf-8">', (charset) => charset + policy);
}
