/** What is done to each page on its way to the disk. */
import { defineMiddleware } from 'astro:middleware';
import { withOneStyle, withOwnHashes, withPolicyFirst } from './hosting/policy.ts';

/** A bundled script as Astro writes it: there is no hook for the attributes of scripts. */
const BUNDLED = '<script type="module" ';

/**
 * Makes each page's own policy as short as it can be, puts it first, and asks for its scripts after all that it is
 * painted with: a page is whole without them.
 */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  // Bytes as characters: UTF-8 would take half of the time, and all that is looked for is ASCII.
  const html = Buffer.from(await response.arrayBuffer()).toString('latin1');
  const page = withOneStyle(withPolicyFirst(withOwnHashes(html))).replaceAll(
    BUNDLED,
    `${BUNDLED}fetchpriority="low" `,
  );
  return new Response(Buffer.from(page, 'latin1'), response);
});
