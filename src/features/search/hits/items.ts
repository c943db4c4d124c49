/** Hits as elements: the template of the page, filled with text. */
import { search } from '../../../words/zh-cn/search.ts';
import { markedAddress } from '../client/address.ts';
import type { PlacedHit } from '../client/answer.ts';
import { excerpt } from '../client/excerpt.ts';

/**
 * Makes the list item of a hit.
 * @param template holds an `<li>` with an `<a>`, a `[data-excerpt]` and the heading of a page
 * @param near whether it holds only a part of what was asked for
 */
export function hitItem(
  template: HTMLTemplateElement,
  { hit, heads }: PlacedHit,
  near: boolean,
): DocumentFragment {
  const item = document.importNode(template.content, true);
  item.firstElementChild?.toggleAttribute(near ? 'data-near' : 'data-result', true);
  if (heads === undefined) item.querySelector('[data-heading]')?.remove();
  item.querySelector('[data-kind]')?.replaceChildren(search.kinds[hit.kind]);
  item.querySelector('[data-count]')?.append(search.places(heads ?? 0));
  const link = item.querySelector('a');
  link?.setAttribute('href', markedAddress(hit.address, hit.text, hit.marks));
  link?.append(hit.title);
  const parts = excerpt(hit.text, hit.marks).map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.append(text);
    return mark;
  });
  item.querySelector('[data-excerpt]')?.append(...parts);
  return item;
}
