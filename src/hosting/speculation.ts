/**
 * Which pages a browser may fetch before a reader asks for them, so that the next one is there at once.
 * The rules come by a header: the content security policy allows none within a page.
 * Source: https://html.spec.whatwg.org/multipage/speculative-loading.html
 */
import { hash } from 'node:crypto';

/**
 * The pages of the exhibition, when a reader rests on a link or begins to press it. They are fetched
 * and not made ready: that would run the scripts of a page that nobody has opened, which remember how
 * far a reader is and what was said in which window, to save the few milliseconds that drawing takes.
 * @param base the path that the site is mounted under, with a slash at both ends
 * @returns the rules, and their path in the site, with a hash in the name so that no page asks again
 */
export function speculationRules(base: string): { path: string; text: string } {
  // Pages end with a slash; what is there to be taken away whole does not.
  const pages = { href_matches: [base, `${base}*/`] };
  const rules = { prefetch: [{ where: pages, eagerness: 'moderate' }] };
  const text = `${JSON.stringify(rules)}\n`;
  return { path: `_astro/prefetch.${hash('sha256', text).slice(0, 8)}.speculationrules`, text };
}
