/**
 * Lets the browser import what a script asks for when it is used, and nothing around it. Vite would
 * give every page a list of what to preload and the code for it, which is a quarter of all that a page
 * runs before a reader acts. No script imports styles: these are fetched by `lib/browser/stylesheet.ts`.
 */
export const dynamicImport = {
  name: 'dynamic-import',
  enforce: 'pre' as const,
  // Astro would set it again, after the configuration.
  configEnvironment: (name: string) =>
    name === 'client' ? { build: { modulePreload: false as const } } : undefined,
  load: {
    filter: { id: /^\0vite\/preload-helper/u },
    handler: () => 'export const __vitePreload = (load) => load();',
  },
};
