import path from 'node:path';

const LOAD = path.join(import.meta.dirname, '..', 'lib', 'browser', 'load.ts');

/**
 * Has everything that a script imports when it is used go through `lib/browser/load.ts`, which tries
 * again what once failed. Vite would preload what stands around it instead, and give every page a list
 * of that, which is a quarter of all that a page runs before a reader acts. No script imports styles:
 * these are fetched by `lib/browser/stylesheet.ts`.
 */
export const dynamicImport = {
  name: 'dynamic-import',
  enforce: 'pre' as const,
  // Astro would set it again, after the configuration.
  configEnvironment: (name: string) =>
    name === 'client' ? { build: { modulePreload: false as const } } : undefined,
  load: {
    filter: { id: /^\0vite\/preload-helper/u },
    handler: () => `export { load as __vitePreload } from ${JSON.stringify(LOAD)};`,
  },
};
