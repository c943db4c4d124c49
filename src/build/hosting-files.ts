/** Writes the list of response headers for each kind of host. */
import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import type { AstroIntegration } from 'astro';
import { siteBase } from '../lib/environment.ts';
import { publishedFolder } from './output.ts';
import { caddyConfiguration } from '../hosting/caddy.ts';
import { iisConfiguration } from '../hosting/iis.ts';
import { headersFile } from '../hosting/headers.ts';
import { nginxConfiguration } from '../hosting/nginx.ts';
import { speculationRules } from '../hosting/speculation.ts';

export const hostingFiles = (): AstroIntegration => ({
  name: 'hosting-files',
  hooks: {
    'astro:build:done': async ({ dir }) => {
      await writeFile(new URL('_headers', dir), headersFile(siteBase));
      const rules = speculationRules(siteBase);
      await writeFile(new URL(rules.path, dir), rules.text);
      // Beside the site and not within it: all that lies in there is published.
      const hosts = `${publishedFolder(dir)}-hosts`;
      await mkdir(hosts, { recursive: true });
      await writeFile(path.join(hosts, 'nginx.conf'), nginxConfiguration(siteBase));
      await writeFile(path.join(hosts, 'Caddyfile'), caddyConfiguration(siteBase));
      await writeFile(path.join(hosts, 'web.config'), iisConfiguration(siteBase));
    },
  },
});
