/** The web app manifest: what a telephone shows of the site on its home screen. */
import { addresses } from '../model/addresses.ts';
import type { Exhibition } from '../model/types.ts';
import { COLOURS } from '../ui/colours.ts';
import { words } from '../words/index.ts';

/** @returns the manifest's members (W3C Web Application Manifest) */
export function webManifest({ title, subtitle }: Pick<Exhibition, 'title' | 'subtitle'>): object {
  const { home, icon, iconOf } = addresses;
  const drawn = (pixels: 192 | 512) => ({
    src: iconOf(pixels),
    sizes: `${pixels}x${pixels}`,
    type: 'image/png',
  });
  return {
    id: home,
    name: title,
    short_name: title,
    description: subtitle,
    lang: words.site.language,
    dir: 'ltr',
    start_url: home,
    scope: home,
    // Readers go back and copy addresses: the browser's bar stays where a system offers that.
    display: 'standalone',
    display_override: ['minimal-ui'],
    background_color: COLOURS.paper,
    theme_color: COLOURS.paper,
    icons: [
      { src: icon, sizes: 'any', type: 'image/svg+xml' },
      drawn(192),
      drawn(512),
      // It fills its square to the edges, so that masks may cut it.
      { ...drawn(512), purpose: 'maskable' },
    ],
  };
}
