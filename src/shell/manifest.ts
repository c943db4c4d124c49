/**
 * The web app manifest: what a telephone shows of the site on its home screen.
 */
import { COLOURS } from '../ui/colours.ts';

export interface ManifestInput {
  readonly title: string;
  readonly subtitle: string;
  readonly language: string;
  /** The address of the entrance, which everything of the site lies under. */
  readonly home: string;
  readonly icons: readonly { readonly src: string; readonly pixels?: number }[];
}

/** @returns the manifest's members (W3C Web Application Manifest) */
export function webManifest({ title, subtitle, language, home, icons }: ManifestInput): object {
  return {
    id: home,
    name: title,
    short_name: title,
    description: subtitle,
    lang: language,
    dir: 'ltr',
    start_url: home,
    scope: home,
    // Readers go back and copy addresses: the browser's bar stays where a system offers that.
    display: 'standalone',
    display_override: ['minimal-ui'],
    background_color: COLOURS.paper,
    theme_color: COLOURS.paper,
    icons: icons.flatMap(({ src, pixels }) => {
      const icon = pixels
        ? { src, sizes: `${pixels}x${pixels}`, type: 'image/png' }
        : { src, sizes: 'any', type: 'image/svg+xml' };
      // It fills its square to the edges, so that masks may cut it.
      return pixels === 512 ? [icon, { ...icon, purpose: 'maskable' }] : [icon];
    }),
  };
}
