/**
 * The content security policy: nothing is allowed but what the site itself serves. Astro adds the
 * hashes of the styles and scripts of each page and writes the policy into its head.
 */
import type { AstroUserConfig } from 'astro';

type ContentPolicy = Exclude<NonNullable<AstroUserConfig['security']>['csp'], boolean | undefined>;

export const contentPolicy: ContentPolicy = {
  algorithm: 'SHA-256',
  directives: [
    "default-src 'none'",
    "img-src 'self'",
    "font-src 'self'",
    // Pagefind fetches its index and compiles its engine in a worker.
    "connect-src 'self'",
    "worker-src 'self'",
    "manifest-src 'self'",
    "base-uri 'none'",
    // The search box asks this site; nothing is sent anywhere else.
    "form-action 'self'",
  ],
  scriptDirective: { resources: ["'self'", "'wasm-unsafe-eval'"] },
  styleDirective: { resources: ["'self'"] },
};
