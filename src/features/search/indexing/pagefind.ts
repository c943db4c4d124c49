/**
 * Pagefind, told exactly which words a page has, and what its answer is to bring.
 */
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';

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

export interface PagefindFiles {
  /** Each file's bytes by its path. */
  readonly files: Map<string, Uint8Array>;
  /** What Pagefind calls each page, by the name it was given. */
  readonly ids: ReadonlyMap<string, string>;
}

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

function read(fragment: Uint8Array): { url: string; content: string } {
  const text = gunzipSync(fragment).toString();
  if (!text.startsWith(SIGNATURE)) throw new Error('Pagefind writes its fragments in a new form');
  return JSON.parse(text.slice(SIGNATURE.length)) as { url: string; content: string };
}

async function filesOf(
  index: PagefindIndex,
  pages: readonly PagefindPage[],
  language: string,
): Promise<PagefindFiles> {
  for (const { name, words } of pages) {
    const record = { url: name, content: words.join(' '), language };
    check((await index.addCustomRecord(record)).errors);
  }
  const { errors, files } = await index.getFiles();
  check(errors);
  const byName = new Map(pages.map((page) => [page.name, page]));
  const ids = new Map<string, string>();
  const made = new Map<string, Uint8Array>();
  for (const { path, content } of files.filter((file) => USED.test(file.path))) {
    const id = FRAGMENT.exec(path)?.[1];
    if (id === undefined) {
      made.set(path, content);
      continue;
    }
    const fragment = read(content);
    const page = byName.get(fragment.url);
    if (!page) throw new Error(`Pagefind has a page that nobody gave it: ${fragment.url}`);
    ids.set(page.name, id);
    const changed = JSON.stringify({ ...fragment, content: '', ...page.data });
    made.set(path, gzipSync(SIGNATURE + changed, { level: 9 }));
  }
  return { files: made, ids };
}

/**
 * Builds the files of an index.
 * @param language its name begins what Pagefind calls the pages
 * @returns the same for the same pages
 * @throws Error with what Pagefind reports
 */
export async function pagefindFiles(
  pages: readonly PagefindPage[],
  language: string,
): Promise<PagefindFiles> {
  const words = new Set(pages.flatMap((page) => page.words));
  const kept = [...words].filter((word) => DROPPED_UNLESS_INCLUDED.test(word)).sort();
  const { index, errors } = await createIndex({
    forceLanguage: language,
    includeCharacters: kept.join(''),
  });
  check(errors);
  if (!index) throw new Error('Pagefind gives no index');
  try {
    return await filesOf(index, pages, language);
  } finally {
    await close();
  }
}
