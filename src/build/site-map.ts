/** The site map, of the pages that there are. */
import { existsSync, readFileSync } from 'node:fs';
import sitemap from '@astrojs/sitemap';
import type { AstroIntegration } from 'astro';
import { siteBase } from '../lib/environment.ts';
import { absolute, addresses } from '../model/addresses.ts';
import { acceptedExhibition } from './content-check.ts';

/** The booklet says nothing that does not stand on the other pages. */
const LEFT_OUT = /\/(?:404|print)\/$/u;

/** A manifest, as far as it names pictures. */
interface Manifest {
  readonly items: readonly {
    readonly items: readonly {
      readonly items: readonly { readonly body: { readonly id: string; readonly type: string } }[];
    }[];
  }[];
}

/**
 * The large pictures of the objects, by their pages: as the manifests name them, which only pages know
 * otherwise.
 */
function picturesByPage(folder: URL): ReadonlyMap<string, string[]> {
  return new Map(
    acceptedExhibition().objects.map(({ id, href }) => {
      const file = addresses.objectManifest(id).slice(siteBase.length);
      const { items } = JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Manifest;
      const bodies = items.flatMap((canvas) => canvas.items).flatMap((page) => page.items);
      const pictures = bodies.filter(({ body }) => body.type === 'Image');
      return [absolute(href), pictures.map(({ body }) => body.id)];
    }),
  );
}

/**
 * Makes the site map. Astro names every page that it has asked for, also those that an exhibition does
 * not have and that were not written.
 */
export function siteMap(): AstroIntegration {
  let folder: URL;
  let pictures: ReadonlyMap<string, string[]>;
  const made = sitemap({
    filter: (page) => {
      const address = new URL(page).pathname.slice(siteBase.length);
      if (acceptedExhibition().moved.some(({ from }) => from === `/${address}`)) return false;
      return !LEFT_OUT.test(page) && existsSync(new URL(`${address}index.html`, folder));
    },
    serialize: (page) => {
      const shown = pictures.get(page.url);
      return shown?.length ? { ...page, img: shown.map((url) => ({ url })) } : page;
    },
  });
  return {
    ...made,
    hooks: {
      ...made.hooks,
      'astro:build:done': (built) => {
        folder = built.dir;
        pictures = picturesByPage(folder);
        return made.hooks['astro:build:done']?.(built);
      },
    },
  };
}
