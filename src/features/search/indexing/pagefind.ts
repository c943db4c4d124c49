/** Pagefind, told exactly which words a page has, and what its answer is to bring. */
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex } from 'pagefind';

/** Files of Pagefind that this site asks for; its interfaces and its worker are left out. */
const USED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(?:meta|index|fragment))$/u;

const FRAGMENT = /([^/]+)\.pf_fragment$/u;
const SIGNATURE = 'pagefind_dcd';

/** Pagefind drops what is neither a letter nor a digit, unless it is told to keep it. */
const DROPPED_UNLESS_INCLUDED = /^[^\p{L}\p{N}]/u;

/** A page as Pagefind is given it. */
export interface PagefindPage {
  /** Under which it is known; it orders the answers and changes with the page. */
  readonly name: string;
  readonly words: readonly string[];
  /** What the browser is given, in the place of the words, which only the index needs. */
  readonly data: object;
}

/** Gives what Pagefind answers, or throws what it reports. */
function checked<Response extends { errors: string[] }>(response: Response): Response {
  if (response.errors.length > 0) throw new Error(`Pagefind: ${response.errors.join('; ')}`);
  return response;
}

/**
 * Builds the files of an index.
 * @param language its name begins what Pagefind calls the pages
 * @returns each file's bytes by its path, the same for the same pages; and what Pagefind calls each
 * page, by the name it was given
 * @throws Error with what Pagefind reports
 */
export async function pagefindFiles(pages: readonly PagefindPage[], language: string) {
  const words = new Set(pages.flatMap((page) => page.words));
  const kept = [...words].filter((word) => DROPPED_UNLESS_INCLUDED.test(word)).sort();
  const options = { forceLanguage: language, includeCharacters: kept.join('') };
  const { index } = checked(await createIndex(options));
  if (!index) throw new Error('Pagefind gives no index');
  try {
    for (const { name, words } of pages) {
      checked(await index.addCustomRecord({ url: name, content: words.join(' '), language }));
    }
    const { files } = checked(await index.getFiles());
    return withData(files, new Map(pages.map((page) => [page.name, page])));
  } finally {
    await close();
  }
}

/** Puts the data of pages in the place of their words, and leaves out files that are not used. */
function withData(
  written: readonly { path: string; content: Uint8Array }[],
  pages: ReadonlyMap<string, PagefindPage>,
) {
  const ids = new Map<string, string>();
  const files = new Map<string, Uint8Array>();
  for (const { path, content } of written.filter((file) => USED.test(file.path))) {
    files.set(path, content);
    const id = FRAGMENT.exec(path)?.[1];
    if (id === undefined) continue;
    const text = gunzipSync(content).toString();
    if (!text.startsWith(SIGNATURE)) throw new Error('Pagefind writes its fragments in a new form');
    const fragment = JSON.parse(text.slice(SIGNATURE.length)) as { url: string };
    const page = pages.get(fragment.url);
    if (!page) throw new Error(`Pagefind has a page that nobody gave it: ${fragment.url}`);
    ids.set(page.name, id);
    const changed = JSON.stringify({ ...fragment, content: '', ...page.data });
    files.set(path, gzipSync(SIGNATURE + changed, { level: 9 }));
  }
  return { files, ids };
}
