/**
 * Hits as elements: the template of the page, filled with text.
 */
import { element } from '../../../lib/browser/element.ts';
import { search } from '../../../words/zh-cn/search.ts';
import { markedAddress } from '../client/address.ts';
import { excerpt } from '../client/excerpt.ts';
import type { Hit } from '../client/pages.ts';

/** A hit in its place in the list. */
export interface PlacedHit {
  readonly hit: Hit;
  /** How many hits its page has, when this is the first of them. */
  readonly heads?: number;
}

/**
 * Makes the list item of a hit.
 * @param template holds an `<li>` with an `<a>`, a `[data-excerpt]` and the heading of a page
 * @param near whether it holds only a part of what was asked for
 */
export function hitItem(
  template: HTMLTemplateElement,
  { hit: { kind, address, title, text, marks }, heads }: PlacedHit,
  near: boolean,
): DocumentFragment {
  const item = document.importNode(template.content, true);
  item.firstElementChild?.toggleAttribute(near ? 'data-near' : 'data-result', true);
  if (heads === undefined) item.querySelector('[data-heading]')?.remove();
  item.querySelector('[data-kind]')?.replaceChildren(search.kinds[kind]);
  item.querySelector('[data-count]')?.append(search.places(heads ?? 0));
  const link = item.querySelector('a');
  link?.setAttribute('href', markedAddress(address, text, marks));
  link?.append(title);
  const parts = excerpt(text, marks).map((one) =>
    one.marked ? element('mark', {}, one.text) : one.text,
  );
  item.querySelector('[data-excerpt]')?.append(...parts);
  return item;
}
