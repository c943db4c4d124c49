/**
 * The search index, by Pagefind: each character is a word, so that a query can be asked as the exact
 * phrase of its characters. With Pagefind's own segmentation, on this exhibition's text, one hit in
 * four was wrong and four in a hundred were missing.
 */
import { createHash } from 'node:crypto';
import { gunzipSync, gzipSync } from 'node:zlib';
import { close, createIndex, type PagefindIndex } from 'pagefind';
import { CHARACTERS_FILE, type SearchPage } from '../entry.ts';
import { characters, normalise } from '../normalise.ts';

/** A language that Pagefind does not know: it neither segments nor stems. */
const LANGUAGE = 'unknown';

/** Files of Pagefind that this site asks for; its interfaces and its worker are left out. */
const USED =
  /^(?:pagefind\.js|pagefind-entry\.json|wasm\.unknown\.pagefind|.*\.pf_(?:meta|index|fragment))$/u;

const FRAGMENT = '.pf_fragment';
const SIGNATURE = 'pagefind_dcd';

/** Pagefind drops what is neither a letter nor a digit, unless it is told to keep it. */
const DROPPED_UNLESS_INCLUDED = /^[^\p{L}\p{N}]/u;

function check(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind: ${errors.join('; ')}`);
}

/** What Pagefind reads: entries are kept apart only by the literal check in the browser. */
function searchedText({ entries }: SearchPage): string[] {
  return entries.flatMap(([, , text]) => characters(normalise(text)));
}

/** The name under which Pagefind knows a page; it orders the answers and changes with the page. */
function nameOf(page: SearchPage, position: number): string {
  const digest = createHash('sha256').update(JSON.stringify(page)).digest('hex').slice(0, 12);
  return `${position}-${digest}`;
}

/**
 * Puts the entries as published in the place of the single characters, which only the index needs:
 * the browser fetches the text once, and shows it with its own punctuation and capitals.
 */
function withEntries(fragment: Uint8Array, pages: ReadonlyMap<string, SearchPage>): Uint8Array {
  const text = gunzipSync(fragment).toString();
  if (!text.startsWith(SIGNATURE)) throw new Error('Pagefind writes its fragments in a new form');
  const data = JSON.parse(text.slice(SIGNATURE.length)) as { url: string; content: string };
  const page = pages.get(data.url);
  if (!page) throw new Error(`Pagefind has a page that nobody gave it: ${data.url}`);
  const changed = JSON.stringify({ ...data, content: '', ...page });
  return gzipSync(SIGNATURE + changed, { level: 9 });
}

async function filesOf(
  index: PagefindIndex,
  pages: ReadonlyMap<string, SearchPage>,
): Promise<Map<string, Uint8Array>> {
  for (const [url, page] of pages) {
    const content = searchedText(page).join(' ');
    check((await index.addCustomRecord({ url, content, language: LANGUAGE })).errors);
  }
  const { errors, files } = await index.getFiles();
  check(errors);
  return new Map(
    files
      .filter(({ path }) => USED.test(path))
      .map(({ path, content }) => [
        path,
        path.endsWith(FRAGMENT) ? withEntries(content, pages) : content,
      ]),
  );
}

/**
 * Builds the files of the search index.
 * @param pages in reading order
 * @returns each file's bytes by its path within the index's folder; the same for the same pages
 * @throws Error with what Pagefind reports
 */
export async function searchBundle(pages: readonly SearchPage[]): Promise<Map<string, Uint8Array>> {
  const alphabet = [...new Set(pages.flatMap(searchedText))].sort();
  const { index, errors } = await createIndex({
    forceLanguage: LANGUAGE,
    includeCharacters: alphabet.filter((one) => DROPPED_UNLESS_INCLUDED.test(one)).join(''),
  });
  check(errors);
  if (!index) throw new Error('Pagefind gives no index');
  try {
    const named = new Map(pages.map((page, position) => [nameOf(page, position), page]));
    const files = await filesOf(index, named);
    return files.set(CHARACTERS_FILE, new TextEncoder().encode(alphabet.join('')));
  } finally {
    await close();
  }
}
