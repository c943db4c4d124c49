/** Choosing among the objects: one state, kept in the address, from which all parts are shown. */
import type { Listen } from '../../../lib/browser/listening-element.ts';
import { part } from '../../../lib/browser/part.ts';
import { isPlainClick } from '../../../lib/browser/plain-click.ts';
import { onTyped } from '../../../lib/browser/typing.ts';
import { normalise } from '../../../lib/text/normalise.ts';
import type { GroupedBy } from '../../../model/types.ts';
import { facets as words } from '../../../words/zh-cn/object-facets.ts';
import {
  EVERYTHING,
  type Facet,
  isSame,
  keyOf,
  matchingObjects,
  searchOf,
  sorted,
  toggled,
  type Wishes,
  wishesOf,
} from './facets.ts';
import { objectList } from './object-list.ts';

/** What is typed must not ask for the browser's history too often, in milliseconds. */
const PAUSE = 300;

/** A group, by the address of its list: `/objects/kind/map/`. */
function facetOf(link: HTMLAnchorElement): Facet {
  const [by, id = ''] = (link.getAttribute('href') ?? '').split('/').slice(-3);
  return { by: by as GroupedBy, id };
}

export async function choose(root: HTMLElement, signal: AbortSignal): Promise<void> {
  const links = [...root.querySelectorAll<HTMLAnchorElement>('[data-groups] a')];
  const groups = links.map((link) => {
    return { link, facet: facetOf(link), name: link.firstChild?.textContent?.trim() ?? '' };
  });
  // First what may fail: until then groups are links.
  const list = await objectList(root, groups, signal);
  const on: Listen = (target, ...event) => target?.addEventListener(...event, { signal });
  const form = part(root, 'form') as HTMLFormElement;
  const text = form.elements.namedItem('q') as HTMLInputElement;
  const sort = form.elements.namedItem('sort') as HTMLSelectElement;
  const reset = part(form, '[data-reset]');
  let waiting = 0;
  const sortOf = () => wishesOf(`?sort=${sort.value}`).sort;
  let wishes: Wishes;

  const show = () => {
    const { found, counts } = matchingObjects(list.objects, wishes, normalise(wishes.text));
    list.show(sorted(found, wishes.sort), searchOf(wishes) === '');
    for (const { link, facet } of groups) {
      const isChosen = wishes.facets.some((one) => isSame(one, facet));
      const count = counts.get(keyOf(facet)) ?? 0;
      link.href = location.pathname + searchOf(toggled(wishes, facet), location.search);
      if (isChosen) link.setAttribute('aria-current', 'true');
      else link.removeAttribute('aria-current');
      link.toggleAttribute('data-none', count === 0);
      part(link, '[data-count]').textContent = String(count);
    }
    // While the reader types, the box is theirs.
    if (document.activeElement !== text) text.value = wishes.text;
    sort.value = wishes.sort;
    const total = list.objects.length;
    const said = found.length === 0 ? words.none(total) : words.found(found.length, total);
    part(form, '[data-status]').textContent = said;
    reset.hidden = searchOf(wishes) === '';
  };
  /** @param isStep whether the browser's history gets a step */
  const change = (changed: Wishes, isStep = true) => {
    wishes = changed;
    window.clearTimeout(waiting);
    const address = location.pathname + searchOf(wishes, location.search);
    if (isStep && address !== location.pathname + location.search)
      history.pushState(null, '', address);
    if (!isStep)
      waiting = window.setTimeout(
        () => history.replaceState(null, '', address + location.hash),
        PAUSE,
      );
    show();
  };

  for (const { link, facet } of groups)
    on(link, 'click', (event) => {
      if (!isPlainClick(event)) return;
      event.preventDefault();
      change(toggled(wishes, facet));
    });
  onTyped(on, text, () => change({ ...wishes, text: text.value }, false));
  on(sort, 'change', () => change({ ...wishes, sort: sortOf() }));
  on(reset, 'click', (event) => {
    event.preventDefault();
    text.value = '';
    // The link goes away, and the focus must not go with it.
    groups[0]?.link.focus();
    change(EVERYTHING);
  });
  on(window, 'popstate', () => {
    window.clearTimeout(waiting);
    wishes = wishesOf(location.search);
    show();
  });
  root.dataset['choosing'] = 'on';
  wishes = wishesOf(location.search);
  // What was typed or chosen before the script had come stays.
  if (searchOf(wishes) === '') change({ ...EVERYTHING, text: text.value, sort: sortOf() }, false);
  else show();
}
