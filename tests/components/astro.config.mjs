/**
 * The site with the pages of components: what tests/components/run.ts builds, and nobody publishes.
 */
import { globSync } from 'node:fs';
import path from 'node:path';
import site from '../../astro.config.mjs';

const folder = path.join(import.meta.dirname, 'rooms');

/** Adds `/components/<room>/` for each file of `rooms/`. */
const rooms = {
  name: 'rooms',
  hooks: {
    'astro:config:setup': ({ injectRoute }) => {
      for (const file of globSync('*.astro', { cwd: folder })) {
        const pattern = `/components/${path.basename(file, '.astro')}`;
        injectRoute({ pattern, entrypoint: path.join(folder, file) });
      }
    },
  },
};

/** What only makes a site ready to be published. */
const PUBLISHING = ['@astrojs/sitemap', 'offline', 'fixity', 'precompressed', 'absent-scripts'];
const isShown = ({ name }) => !PUBLISHING.includes(name);

export default {
  ...site,
  integrations: [...site.integrations.filter(isShown), rooms],
  // Components of objects are shown beside a fixture that has none.
  vite: { ...site.vite, plugins: site.vite.plugins.filter(isShown) },
};
