/** What the dialog offers before anything is typed. */
import { element } from '../../../lib/browser/element.ts';
import { search } from '../../../words/zh-cn/search.ts';
import type { SuggestedLink, Suggestions } from '../suggestions.ts';

function link({ title, href }: SuggestedLink): HTMLElement {
  return element('a', { href }, title);
}

function list(name: string, items: readonly HTMLElement[][]): HTMLElement {
  return element('ul', { class: name }, ...items.map((item) => element('li', {}, ...item)));
}

function inlineLinks(links: readonly SuggestedLink[]): HTMLElement {
  const items = links.map((item) => [link(item)]);
  return list('link-row', items);
}

/** The pages that have headings with these beside them, and the others together. */
function headingRows(contents: Suggestions['contents']): HTMLElement[][] {
  const rows = contents
    .filter(({ items }) => items.length > 0)
    .map((page) => [link(page), inlineLinks(page.items)]);
  const others = contents.filter(({ items }) => items.length === 0);
  return others.length === 0 ? rows : [...rows, [inlineLinks(others)]];
}

/** Examples as buttons with `data-example`, and the headings of the site as links. */
function show(place: HTMLElement, { examples, contents }: Suggestions): void {
  const buttons = examples.map((example) => [
    element('button', { type: 'button', 'data-example': example }, example),
  ]);
  const asked = [element('h3', {}, search.examples), list('search-examples link-row', buttons)];
  place.replaceChildren(
    ...(examples.length > 0 ? asked : []),
    element('h3', {}, search.contents),
    list('search-headings touch-links', headingRows(contents)),
  );
}

/** Fetches suggestions and puts them into a place, once; after a failure, the next call tries. */
export async function suggest(place: HTMLElement, address: string): Promise<void> {
  if (place.childElementCount > 0) return;
  try {
    const response = await fetch(address);
    show(place, (await response.json()) as Suggestions);
  } catch {
    // The link to the list of everything is always there.
  }
}
