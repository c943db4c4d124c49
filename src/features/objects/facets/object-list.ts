/** The list of objects: those of its page as they stand there, others made as they are chosen. */
import { element } from '../../../lib/browser/element.ts';
import { part } from '../../../lib/browser/part.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import { facets as words } from '../../../words/zh-cn/object-facets.ts';
import { ON_ONE_PAGE } from '../list-sizes.ts';
import type { Facet, FoundObject } from './facets.ts';
import type { ObjectRow, SmallPicture } from './object-rows.ts';

interface ListedObject extends FoundObject {
  readonly id: string;
  readonly href: string;
  readonly facts: readonly string[];
  readonly picture: SmallPicture | undefined;
}

/** An object's card, as `ObjectCard.astro` has it. */
function cardOf({ href, title, facts, picture }: ListedObject): HTMLLIElement {
  const [src = '', width, height] = picture ?? [];
  const image = { loading: 'lazy', alt: '', width: String(width), height: String(height), src };
  const card = element(
    'a',
    { class: 'object-card', href },
    ...(picture ? [element('span', { class: 'card-picture' }, element('img', image))] : []),
    element('b', {}, title),
    element('span', { class: 'minor facts' }, ...facts.map((fact) => element('span', {}, fact))),
  );
  return element('li', {}, card);
}

async function fetchObjects(
  { objects: file = '', pages = '' }: DOMStringMap,
  groups: readonly { readonly facet: Facet; readonly name: string }[],
  signal: AbortSignal,
): Promise<ListedObject[]> {
  const response = await fetch(file, { signal });
  if (!response.ok) throw new Error(`${file}: ${response.status}`);
  const rows = (await response.json()) as ObjectRow[];
  return rows.map(([id, title, facts, dated, places, more, picture]) => {
    const own = places.flatMap((place) => groups[place] ?? []);
    const text = [title, ...facts, ...own.map(({ name }) => name), more].map(normalise).join('\n');
    const facets = own.map(({ facet }) => facet);
    return { id, href: `${pages}${id}/`, title, facts, dated: dated === 1, facets, text, picture };
  });
}

/**
 * @param root holds the list, and names the file of all objects
 * @param groups in the order in which the file counts them
 */
export async function objectList(
  root: HTMLElement,
  groups: readonly { readonly facet: Facet; readonly name: string }[],
  signal: AbortSignal,
) {
  const objects = await fetchObjects(root.dataset, groups, signal);
  const list = part(root, '.object-list');
  const onPage = [...list.children];
  const cards = new Map(
    // By the name of the object, however the address begins.
    onPage.map((item) => [item.querySelector('a')?.href.split('/').slice(-2)[0] ?? '', item]),
  );
  const turns = root.querySelector<HTMLElement>('[data-turns]');
  const more = element('button', { type: 'button', 'data-no-print': '', hidden: '' });
  list.after(more);
  signal.addEventListener('abort', () => more.remove());
  let waiting: ListedObject[] = [];
  let showsPage = true;
  const add = () => {
    const added = waiting.splice(0, ON_ONE_PAGE);
    list.append(...added.map((object) => cards.get(object.id) ?? cardOf(object)));
    more.hidden = waiting.length === 0;
    more.textContent = words.more(Math.min(ON_ONE_PAGE, waiting.length));
  };
  more.addEventListener(
    'click',
    () => {
      const shown = list.children.length;
      add();
      // The button may be gone; reading goes on where the new ones begin.
      list.children[shown]?.querySelector('a')?.focus();
    },
    { signal },
  );
  return {
    /** All, from past to present, then those without a date. */
    objects,
    /** @param isPage whether nothing is asked, and the page shows its own */
    show(found: readonly ListedObject[], isPage: boolean) {
      // What is taken out and put back loses the focus that a reader has on it.
      if (isPage && showsPage) return;
      showsPage = isPage;
      if (turns) turns.hidden = !isPage;
      list.replaceChildren(...(isPage ? onPage : []));
      waiting = isPage ? [] : [...found];
      add();
    },
  };
}
