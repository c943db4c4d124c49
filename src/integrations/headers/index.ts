/**
 * Writes the list of response headers into the build, for hosts that read it, and makes each page's
 * own policy as short as it can be.
 */
import { glob, readFile, writeFile } from 'node:fs/promises';
import type { AstroIntegration } from 'astro';
import { siteBase } from '../../settings.ts';
import { headersFile } from './headers.ts';
import { withOwnHashes } from './policy.ts';

export function headers(): AstroIntegration {
  return {
    name: 'headers',
    hooks: {
      'astro:build:done': async ({ dir }) => {
        await writeFile(new URL('_headers', dir), headersFile(siteBase));
        for await (const file of glob('**/*.html', { cwd: dir })) {
          const page = new URL(file, dir);
          await writeFile(page, withOwnHashes(await readFile(page, 'utf8')));
        }
      },
    },
  };
}
