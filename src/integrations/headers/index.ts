/**
 * Writes the list of response headers into the build, for hosts that read it.
 */
import { writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { siteBase } from '../../settings.ts';
import { headersFile } from './headers.ts';

export function headers(): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), headersFile(siteBase));
      },
    },
  };
}
