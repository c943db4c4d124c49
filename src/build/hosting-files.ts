/** Writes the response headers, and what has moved, for each kind of host. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { siteBase } from '../lib/environment.ts';
import { type Redirect, REDIRECTS, redirectsFile } from '../lib/redirects.ts';
import { siteAddress } from '../model/addresses.ts';
import { hasPage } from '../model/optional-pages.ts';
import type { Exhibition } from '../model/types.ts';
import { acceptedExhibition } from './content-check.ts';
import { publishedFolder } from './output.ts';
import { caddyConfiguration } from '../hosting/caddy.ts';
import { iisConfiguration } from '../hosting/iis.ts';
import { headersFile } from '../hosting/headers.ts';
import { nginxConfiguration } from '../hosting/nginx.ts';
import { speculationRules } from '../hosting/speculation.ts';

/** Of an anchor no server is told, and of what is gone the page that the build writes tells why. */
function redirectsOf({ moved }: Exhibition): Redirect[] {
  return moved.flatMap(({ from, to }) =>
    to === undefined || from.includes('#')
      ? []
      : [{ from: siteAddress(from), to: siteAddress(to) }],
  );
}

export const hostingFiles = (): AstroIntegration => ({
  name: 'hosting-files',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      const exhibition = acceptedExhibition();
      const shared = hasPage(exhibition, 'objects');
      await writeFile(new URL('_headers', dir), headersFile(siteBase, shared));
      const redirects = redirectsOf(exhibition);
      if (redirects.length > 0)
        await writeFile(new URL(REDIRECTS, dir), redirectsFile(siteBase, redirects));
      const rules = speculationRules(siteBase);
      await writeFile(new URL(rules.path, dir), rules.text);
      // Beside the site and not within it: all that lies in there is published.
      const hosts = `${publishedFolder(dir)}-hosts`;
      await mkdir(hosts, { recursive: true });
      const written = [
        ['nginx.conf', nginxConfiguration],
        ['Caddyfile', caddyConfiguration],
        ['web.config', iisConfiguration],
      ] as const;
      for (const [name, configuration] of written)
        await writeFile(path.join(hosts, name), configuration(siteBase, redirects, shared));
    },
  },
});
