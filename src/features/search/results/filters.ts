/** The links that choose one kind of hit, each with its count. */
import { withQuestion } from '../client/address.ts';
import { countsByKind } from '../client/answer.ts';
import type { Hit } from '../client/pages.ts';
import type { SearchKind } from '../../../words/keys.ts';
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
  const counts = countsByKind(hits);
  filters.hidden = hits.length === 0 || (counts.size < 2 && chosen === undefined);
  for (const link of filters.querySelectorAll<HTMLAnchorElement>(SELECTOR)) {
    const kind = kindOf(link);
    const count = kind === undefined ? hits.length : (counts.get(kind) ?? 0);
    link.href = withQuestion(location.href, { query, kind });
    link.toggleAttribute('aria-current', false);
    if (kind === chosen) link.setAttribute('aria-current', 'true');
    link.querySelector('[data-count]')?.replaceChildren(String(count));
    const item = link.closest('li');
    if (item) item.hidden = count === 0 && kind !== chosen;
  }
}

/**
 * The kind that a click chooses; nothing where the click is not on a filter, or asks for a new tab.
 */
export function chosenBy(event: Event): { kind: SearchKind | undefined } | undefined {
  const { ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
  if (ctrlKey || metaKey || shiftKey || altKey) return undefined;
  const link = (event.target as Element).closest<HTMLElement>(SELECTOR);
  return link ? { kind: kindOf(link) } : undefined;
}
