/**
 * Imports modules so that one that could not be had can be had later. Browsers remember until the page
 * is left that an import failed, be it of a module or of one that it imports. So a module is imported
 * only when all of its files have come by fetch, which remembers no failure; one that fails even so is
 * asked for under another address the next time.
 */

/** What a built script imports at once: `from"./normalise.B3S2m7Uv.js"`. No two import each other. */
const IMPORTED = /(?:from|import)"(\.\/[^"]+)"/gu;

/** Files that have come, or are on their way. */
const files = new Map<string, Promise<unknown>>();
/** What is added to the addresses of modules that have failed; servers pass over it. */
const queries = new Map<string, string>();

/** Fetches a script and all that it imports, each once. @throws where one of them cannot be had */
function fetchAll(address: string): Promise<unknown> {
  let file = files.get(address);
  if (!file) {
    file = fetch(address).then(async (response) => {
      // A network that wants to be paid first answers everything with a page of its own.
      if (!response.ok || !response.headers.get('content-type')?.includes('javascript'))
        throw new Error(address);
      const imported = (await response.text()).matchAll(IMPORTED);
      return Promise.all(
        Array.from(imported, ([, name = '']) => fetchAll(new URL(name, address).href)),
      );
    });
    file.catch(() => files.delete(address));
    files.set(address, file);
  }
  return file;
}

/**
 * Imports a module.
 * @param address absolute
 * @throws where it cannot be had; the next call tries again
 */
export async function importFrom(address: string): Promise<unknown> {
  await fetchAll(address);
  try {
    return (await import(/* @vite-ignore */ address + (queries.get(address) ?? ''))) as unknown;
  } catch (error) {
    queries.set(address, `?again=${Date.now()}`);
    throw error;
  }
}

/**
 * Imports what a function would. The build hands every `import('./….ts')` to this one, see
 * {@link file://../../build/dynamic-import.ts}.
 * @public
 * @param run as the build has written it, with the address beside that of this script
 */
export function load<Module>(run: () => Promise<Module>): Promise<Module> {
  const [, name] = /import\([`"'](\.\/[^`"']+)/u.exec(String(run)) ?? [];
  if (name === undefined) return run();
  return importFrom(new URL(name, import.meta.url).href) as Promise<Module>;
}
