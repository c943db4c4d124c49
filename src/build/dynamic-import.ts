import path from 'node:path';

const LOAD = path.join(import.meta.dirname, '..', 'lib', 'browser', 'load.ts');

/** What Vite writes where it will list what is preloaded. */
const PLACE = '__VITE_PRELOAD__';

/** What Vite makes of an `import()`: a function that imports, and a place for what is preloaded. */
const HANDED =
  /\((?:async )?\(\) => (?:\{\s*const \{[^}]*\} = await )?import\(("[^"]+")\)(?:;\s*return \{[^}]*\};\s*\})?, __VITE_PRELOAD__\)/gu;

/**
 * Has everything that a script imports when it is used go through `lib/browser/load.ts`, which tries
 * again what once failed. It is handed the script's name: what Vite hands to its own function is
 * longer, and would preload what stands around it. Then every page had a list of that, which is a
 * quarter of all that a page runs before a reader acts. No script imports styles: these are fetched by
 * `lib/browser/stylesheet.ts`.
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
  renderChunk(code: string, { fileName }: { readonly fileName: string }) {
    if (!code.includes(PLACE)) return null;
    const handed = code.replace(HANDED, '($1)');
    // As of a script that is also imported at once: it would have to be taken out of another.
    if (handed.includes(PLACE))
      throw new Error(`${fileName} has an import() that is not understood`);
    return { code: handed, map: null };
  },
};
