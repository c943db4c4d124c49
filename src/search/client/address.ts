/**
 * The address of an answer, which can be shared.
 */

/** The parameter that the search box sends. */
const PARAMETER = 'q';

/** The query that an address holds; empty where it holds none. */
export function queryOf(address: string): string {
  return new URL(address).searchParams.get(PARAMETER) ?? '';
}

/**
 * The address of the same page for another query.
 * @param address of the page, absolute
 */
export function withQuery(address: string, query: string): string {
  const changed = new URL(address);
  changed.hash = '';
  changed.search = query === '' ? '' : String(new URLSearchParams({ [PARAMETER]: query }));
  return changed.href;
}
