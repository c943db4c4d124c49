/**
 * A hit as an element: the template of the page, filled with text; and the words that the page has
 * for it.
 */
import type { Hit } from '../../search/client/engine.ts';
import { excerpt } from '../../search/client/excerpt.ts';
import type { Kind } from '../../search/entry.ts';

/** Sentences that the page hands over in `data-words`, as JSON. */
export interface SearchWords {
  status: Record<'busy' | 'found' | 'none' | 'failed', string>;
  kinds: Record<Kind, string>;
}

/**
 * Makes the list item of a hit.
 * @param template holds an `<li>` with an `<a>`, a `[data-kind]` and a `[data-excerpt]`
 * @param words normalised, to mark in the excerpt
 * @param kinds what each kind is called
 */
export function hitItem(
  template: HTMLTemplateElement,
  hit: Hit,
  words: readonly string[],
  kinds: SearchWords['kinds'],
): DocumentFragment {
  const item = document.importNode(template.content, true);
  const link = item.querySelector('a');
  link?.setAttribute('href', hit.address);
  link?.append(hit.title);
  item.querySelector('[data-kind]')?.append(kinds[hit.kind]);
  const parts = excerpt(hit.text, words).map(({ text, marked }) => {
    if (!marked) return text;
    const mark = document.createElement('mark');
    mark.append(text);
    return mark;
  });
  item.querySelector('[data-excerpt]')?.append(...parts);
  return item;
}
