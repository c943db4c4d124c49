/** The links that choose one kind of hit, each with its count. */
import { isPlainClick } from '../../../lib/browser/plain-click.ts';
import type { SearchKind } from '../../../words/keys.ts';
import { withQuestion } from '../client/address.ts';
import type { Hit } from '../client/pages.ts';
import { KINDS } from '../entry.ts';

const SELECTOR = '[data-filter]';

/** The kind of a filter; `undefined` for all. */
function kindOf(link: HTMLElement): SearchKind | undefined {
  return KINDS.find((kind) => kind === link.dataset['filter']);
}

/**
 * Shows counts; a kind without hits is not offered, unless it is the chosen one.
 * @param filters holds a link for each kind and one for all
 * @param hits all that were found
 */
export function showFilters(
  filters: HTMLElement,
  query: string,
  hits: readonly Hit[],
  chosen: SearchKind | undefined,
): void {
  const kinds = new Set(hits.map((hit) => hit.kind));
  filters.hidden = hits.length === 0 || (kinds.size < 2 && chosen === undefined);
  for (const link of filters.querySelectorAll<HTMLAnchorElement>(SELECTOR)) {
    const kind = kindOf(link);
    const count = hits.filter((hit) => kind === undefined || hit.kind === kind).length;
    link.href = withQuestion(location.href, { query, kind });
    if (kind === chosen) link.setAttribute('aria-current', 'true');
    else link.removeAttribute('aria-current');
    link.querySelector('[data-count]')?.replaceChildren(String(count));
    link.closest('li')?.toggleAttribute('hidden', count === 0 && kind !== chosen);
  }
}

/** What a click chooses; nothing where the click is not on a filter, or asks for a new tab. */
export function chosenBy(event: Event): { kind: SearchKind | undefined } | undefined {
  if (!isPlainClick(event)) return undefined;
  const link = (event.target as Element).closest<HTMLElement>(SELECTOR);
  return link ? { kind: kindOf(link) } : undefined;
}
