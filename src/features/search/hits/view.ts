/** Shows outcomes of search in an element that holds `SearchHits.astro`. */
import { element } from '../../../lib/browser/element.ts';
import type { Listen } from '../../../lib/browser/listening-element.ts';
import { part } from '../../../lib/browser/part.ts';
import { search } from '../../../words/zh-cn/search.ts';
import type { SearchKind } from '../../../words/keys.ts';
import { markedAddress } from '../client/address.ts';
import { excerpt } from '../client/excerpt.ts';
import { announcement } from '../client/message.ts';
import type { Hit } from '../client/pages.ts';
import { groupBy } from '../../../lib/group-by.ts';
import type { Outcome } from '../client/session.ts';

/** A browser lays out so many at once without a reader noticing. */
const AT_ONCE = 50;

/** The hits that an outcome has, and whether they are only near. */
export function hitsOf(outcome: Outcome) {
  const { exact, near } = outcome.state === 'done' ? outcome.answer : { exact: [], near: [] };
  return exact.length > 0 ? { hits: exact, near: false } : { hits: near, near: true };
}

/** A hit in the list, and how many there are of its kind where it is the first of them. */
type PlacedHit = readonly [hit: Hit, heads?: number];

/** Puts the hits of a kind together, where its best hit stands, and among them those of a page. */
export function byKind(hits: readonly Hit[]): PlacedHit[] {
  return [...groupBy(hits, ({ kind }) => kind).values()].flatMap((alike) =>
    [...groupBy(alike, ({ page }) => page).values()]
      .flat()
      .map((hit, index): PlacedHit => (index === 0 ? [hit, alike.length] : [hit])),
  );
}

/** One below the heading above all hits. */
type Level = 'h2' | 'h3';

/** What stands above the hits of a kind: what they are, and how many. */
const headOf = (kind: SearchKind, count: number, level: Level) =>
  element(
    level,
    { class: 'search-kind' },
    element('span', { 'data-kind': '' }, search.kinds[kind]),
    element('small', { class: 'minor' }, search.places(count)),
  );

/** A hit with what stands above it, where it is the first of its kind; `near` where it is a partial match. */
function hitItem(
  [{ kind, address, title, text, marks }, heads]: PlacedHit,
  near: boolean,
  level: Level,
): HTMLElement {
  const link = element('a', { href: markedAddress(address, text, marks) }, title);
  const parts = excerpt(text, marks).map((one) =>
    one.marked ? element('mark', {}, one.text) : one.text,
  );
  // A date is found by what it covers, too, and then there is nothing to mark.
  const byDate = kind === 'milestone' && marks.length === 0;
  const slip = element(
    'div',
    { class: 'search-slip' },
    element('p', { class: 'search-place touch-links' }, link),
    element('p', { class: 'search-text' }, ...parts),
    ...(byDate ? [element('p', { class: 'minor' }, search.byDate)] : []),
  );
  return element(
    'li',
    { class: 'search-hit', [near ? 'data-near' : 'data-result']: '' },
    ...(heads === undefined ? [] : [headOf(kind, heads, level)]),
    slip,
  );
}

/**
 * Makes a view.
 * @param root gets the state; holds the lists, and what is offered where there are no hits
 * @param level of what stands above the hits of a kind
 * @returns shows an outcome, of one kind or all
 */
export function createView(root: HTMLElement, on: Listen, level: Level) {
  const exactList = part(root, '[data-search-results]');
  const nearList = part(root, '[data-search-near]');
  const more = part(root, '[data-search-more]');
  let waiting: PlacedHit[] = [];

  const append = (list: HTMLElement) => {
    const items = waiting.splice(0, AT_ONCE);
    list.append(...items.map((item) => hitItem(item, list === nearList, level)));
    more.textContent = search.more(Math.min(AT_ONCE, waiting.length));
    more.hidden = waiting.length === 0;
  };

  on(more, 'click', () => {
    const list = exactList.hidden ? nearList : exactList;
    const shown = list.childElementCount;
    append(list);
    // The button may be gone; reading goes on where the new hits begin.
    list.children[shown]?.querySelector('a')?.focus();
  });

  return (outcome: Outcome, kind?: SearchKind) => {
    const before = root.dataset['searchState'] ?? '';
    root.dataset['searchState'] = outcome.state;
    const said = announcement(outcome, kind, navigator.onLine);
    if (said !== undefined) part(root, '[data-search-status]').textContent = said;
    // An answer stays until the next one takes its place.
    if (outcome.state === 'busy' && before !== 'idle' && before !== 'failed') return;
    const { hits, near } = hitsOf(outcome);
    part(root, '[data-search-retry]').hidden = outcome.state !== 'failed';
    part(root, '[data-search-contents]').hidden = outcome.state === 'busy' || hits.length > 0;
    const shown = near ? nearList : exactList;
    for (const list of [exactList, nearList]) {
      list.replaceChildren();
      list.hidden = list !== shown || hits.length === 0;
    }
    waiting = byKind(hits.filter((hit) => kind === undefined || hit.kind === kind));
    append(shown);
  };
}
