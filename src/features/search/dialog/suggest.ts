/** What the dialog offers before anything is typed. */
import { search } from '../../../words/zh-cn/search.ts';
import type { SuggestedHeading, Suggestions } from '../suggestions.ts';

function element(name: string, className: string, ...children: (Node | string)[]): HTMLElement {
  const made = document.createElement(name);
  if (className !== '') made.className = className;
  made.append(...children);
  return made;
}

function link({ title, href }: Pick<SuggestedHeading, 'title' | 'href'>): HTMLElement {
  const made = element('a', '', title);
  made.setAttribute('href', href);
  return made;
}

function list(className: string, items: HTMLElement[][]): HTMLElement {
  return element('ul', className, ...items.map((item) => element('li', '', ...item)));
}

function exampleButton(example: string): HTMLElement {
  const button = element('button', '', example);
  button.setAttribute('type', 'button');
  button.dataset['example'] = example;
  return button;
}

/** The pages that have headings with these beside them, and the others together. */
function headingRows(contents: Suggestions['contents']): HTMLElement[][] {
  const inline = (links: Parameters<typeof link>[0][]) =>
    list(
      'search-inline',
      links.map((item) => [link(item)]),
    );
  const rows = contents
    .filter(({ items }) => items.length > 0)
    .map((page) => [link(page), inline([...page.items])]);
  const others = contents.filter(({ items }) => items.length === 0);
  return others.length === 0 ? rows : [...rows, [inline(others)]];
}

/** Examples as buttons with `data-example`, and the headings of the site as links. */
function show(place: HTMLElement, { examples, contents }: Suggestions): void {
  const asked = list(
    'search-examples',
    examples.map((example) => [exampleButton(example)]),
  );
  place.replaceChildren(
    ...(examples.length > 0 ? [element('h3', '', search.examples), asked] : []),
    element('h3', '', search.contents),
    list('search-headings touch-links', headingRows(contents)),
  );
}

/**
 * Fetches suggestions and puts them into a place, once.
 * @param address of the suggestions; where they cannot be had, the next call tries again
 */
export async function suggest(place: HTMLElement, address: string): Promise<void> {
  if (place.childElementCount > 0) return;
  try {
    const response = await fetch(address);
    show(place, (await response.json()) as Suggestions);
  } catch {
    // The link to the list of everything is always there.
  }
}
