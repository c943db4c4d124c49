/** The site map, of the pages that there are. */
import { existsSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { siteBase } from '../lib/environment.ts';
import { acceptedExhibition } from './content-check.ts';

/** The booklet says nothing that does not stand on the other pages. */
const LEFT_OUT = /\/(?:404|print)\/$/u;

/**
 * Makes the site map. Astro names every page that it has asked for, also those that an exhibition does
 * not have and that were not written.
 */
export function siteMap(): AstroIntegration {
  let folder: URL;
  const made = sitemap({
    filter: (page) => {
      const address = new URL(page).pathname.slice(siteBase.length);
      if (acceptedExhibition().moved.some(({ from }) => from === `/${address}`)) return false;
      return !LEFT_OUT.test(page) && existsSync(new URL(`${address}index.html`, folder));
    },
  });
  return {
    ...made,
    hooks: {
      ...made.hooks,
      'astro:build:done': (built) => {
        folder = built.dir;
        return made.hooks['astro:build:done']?.(built);
      },
    },
  };
}
