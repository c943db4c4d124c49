/**
 * Scripts of what an exhibition does not have are no part of its site: Astro publishes those of every
 * component that a page could show, and what they share with others would be cut off from these.
 */
import { acceptedExhibition } from './content-check.ts';

export const absentScripts = {
  name: 'absent-scripts',
  apply: 'build' as const,
  enforce: 'pre' as const,
  load: {
    filter: { id: /\/features\/objects\/.+\.element\.ts$/u },
    handler: () => (acceptedExhibition().objects.length > 0 ? null : 'export {};'),
  },
  /** No page asks for an empty one. */
  generateBundle(_: unknown, bundle: Record<string, { type: string; code?: string }>) {
    for (const [name, { type, code }] of Object.entries(bundle))
      // eslint-disable-next-line @typescript-eslint/no-dynamic-delete -- As bundlers have it.
      if (type === 'chunk' && code?.trim() === '') delete bundle[name];
  },
};
