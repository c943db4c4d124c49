import type { APIRoute } from 'astro';
import { addresses } from '../model/addresses.ts';
import { webManifest } from '../shell/manifest.ts';
import { words } from '../words/index.ts';
import { getExhibition } from '../model/queries.ts';
import { respond } from './_respond.ts';

export const GET: APIRoute = async () => {
  const { title, subtitle } = await getExhibition();
  const manifest = webManifest({
    title,
    subtitle,
    language: words.site.language,
    home: addresses.home,
    icons: [
      { src: addresses.icon },
      { src: addresses.iconOf(192), pixels: 192 },
      { src: addresses.iconOf(512), pixels: 512 },
    ],
  });
  return respond(`${JSON.stringify(manifest, null, 2)}\n`, 'application/manifest+json');
};
