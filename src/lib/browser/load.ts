/**
 * Imports scripts so that one that could not be had can be had later. Browsers remember until the page
 * is left that an import failed, be it of a script or of one that it imports. So a script is imported
 * only when all of its files have come by fetch, which remembers no failure; one that fails even so is
 * asked for under another address the next time. Every page has this: it is short.
 */

/** What a built script imports at once, after `from` or `import`. No two import each other. */
const IMPORTED = /[mt]"(\.\/[^"]+)"/gu;

/**
 * What is added to the address of a script when it is imported, and servers pass over, once it has
 * come.
 */
const queries: Record<string, Promise<string> | undefined> = {};

const addressOf = (name: string) => new URL(name, import.meta.url).href;

/** Fetches a script and all that it imports, each once. @throws where one of them cannot be had */
const fetchAll = (name: string): Promise<string> =>
  (queries[name] ??= fetch(addressOf(name))
    .then(async (response) => {
      const text = await response.text();
      // A network that wants to be paid first answers everything with a page of its own.
      if (!response.ok || /^\s*</u.test(text)) throw new Error();
      await Promise.all(Array.from(text.matchAll(IMPORTED), ([, from = '']) => fetchAll(from)));
      return '';
    })
    .catch((error: unknown) => {
      queries[name] = undefined;
      throw error;
    }));

/**
 * Imports a script. The build hands every `import('./….ts')` to this one, see
 * {@link file://../../build/dynamic-import.ts}.
 * @param name its address, absolute or from that of this script
 * @throws where it cannot be had; the next call tries again
 */
export async function load(name: string): Promise<unknown> {
  const query = await fetchAll(name);
  try {
    return (await import(/* @vite-ignore */ addressOf(name) + query)) as unknown;
  } catch (error) {
    queries[name] = Promise.resolve(`?again=${Date.now()}`);
    throw error;
  }
}
