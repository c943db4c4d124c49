/** The way out of the dialog, to the page of results. */
import { search } from '../../../words/zh-cn/search.ts';
import { withQuestion } from '../client/address.ts';
import type { Outcome } from '../client/session.ts';
import { hitsOf } from '../hits/view.ts';

/** Leads to the whole answer, or to the list of everything where there is none. */
export function lead(link: HTMLAnchorElement, outcome: Outcome): void {
  const found = outcome.state === 'done' && hitsOf(outcome).hits.length > 0;
  link.textContent = found ? search.allResults : search.allContents;
  const results = new URL(link.dataset['searchAll'] ?? '', location.href).href;
  link.href = withQuestion(results, { query: found ? outcome.query : '' });
}
