/**
 * What is done to each page on its way to the disk.
 */
import { defineMiddleware } from 'astro:middleware';
import { withOwnHashes } from './integrations/headers/policy.ts';

/** Makes each page's own policy as short as it can be. */
export const onRequest = defineMiddleware(async (_, next) => {
  const response = await next();
  if (!response.headers.get('content-type')?.startsWith('text/html')) return response;
  const page = withOwnHashes(Buffer.from(await response.arrayBuffer()));
  return new Response(page, response);
});
