/** Shows outcomes of search in an element that holds `SearchHits.astro`. */
import { part } from '../../../lib/browser/part.ts';
import { search } from '../../../words/zh-cn/search.ts';
import { byPage, ofKind, type PlacedHit } from '../client/answer.ts';
import { announcement } from '../client/message.ts';
import type { Outcome } from '../client/session.ts';
import type { SearchKind } from '../../../words/keys.ts';
import { hitItem } from './items.ts';

/** A browser lays out so many at once without a reader noticing. */
const AT_ONCE = 50;

/** The hits that an outcome has, and whether they are only near. */
export function hitsOf(outcome: Outcome) {
  const { exact, near } = outcome.state === 'done' ? outcome.answer : { exact: [], near: [] };
  return exact.length > 0 ? { hits: exact, near: false } : { hits: near, near: true };
}

/**
 * Makes a view.
 * @param root gets the state; holds the lists, and what is offered where there are no hits
 * @param signal ends it
 * @returns shows an outcome, of one kind or all
 */
export function createView(
  root: HTMLElement,
  signal: AbortSignal,
): (outcome: Outcome, kind?: SearchKind) => void {
  const exactList = part(root, '[data-search-results]');
  const nearList = part(root, '[data-search-near]');
  const template = part(root, '[data-search-hit]') as HTMLTemplateElement;
  const more = part(root, '[data-search-more]');
  let waiting: PlacedHit[] = [];

  const append = (list: HTMLElement) => {
    const items = waiting.slice(0, AT_ONCE);
    waiting = waiting.slice(AT_ONCE);
    list.append(...items.map((item) => hitItem(template, item, list === nearList)));
    more.textContent = search.more(Math.min(AT_ONCE, waiting.length));
    more.hidden = waiting.length === 0;
  };

  more.addEventListener(
    'click',
    () => {
      const list = exactList.hidden ? nearList : exactList;
      const shown = list.childElementCount;
      append(list);
      // The button may be gone; reading goes on where the new hits begin.
      list.children[shown]?.querySelector('a')?.focus();
    },
    { signal },
  );

  return (outcome, kind) => {
    const before = root.dataset['searchState'] ?? '';
    root.dataset['searchState'] = outcome.state;
    const said = announcement(outcome, kind, navigator.onLine);
    if (said !== undefined) part(root, '[data-search-status]').textContent = said;
    // An answer stays until the next one takes its place.
    if (outcome.state === 'busy' && before !== 'idle' && before !== 'failed') return;
    const { hits, near } = hitsOf(outcome);
    part(root, '[data-search-retry]').hidden = outcome.state !== 'failed';
    part(root, '[data-search-contents]').hidden = outcome.state === 'busy' || hits.length > 0;
    exactList.replaceChildren();
    nearList.replaceChildren();
    exactList.hidden = near || hits.length === 0;
    nearList.hidden = !near || hits.length === 0;
    waiting = byPage(ofKind(hits, kind));
    append(near ? nearList : exactList);
  };
}
