/** The desk’s fields: read into a letter (捐赠意向书), written from one, and marked when wrong. */
import {
  EMPTY_ITEM,
  ITEM_FIELDS,
  type Letter,
  type LetterProblem,
  TEXT_FIELDS,
  textsBy,
} from './letter.ts';
import { letterWords } from '../../../words/zh-cn/letter.ts';

type Field = HTMLInputElement | HTMLTextAreaElement | HTMLSelectElement;

function valueOf(root: ParentNode, name: string): string {
  // Of radio buttons, the one that is chosen.
  const field = `[data-field="${name}"]:not([type='radio']:not(:checked))`;
  return root.querySelector<Field>(field)?.value ?? '';
}

function setValue(root: ParentNode, name: string, value: string): void {
  for (const field of root.querySelectorAll<Field>(`[data-field="${name}"]`)) {
    if ('checked' in field && field.type === 'radio') field.checked = field.value === value;
    else field.value = value;
  }
}

/** The things, each with its fields. */
export function itemsOf(desk: ParentNode): HTMLElement[] {
  return [...desk.querySelectorAll<HTMLElement>('[data-item]')];
}

/** Counts the things anew, and gives the ids of their fields the number. */
function number(desk: ParentNode): void {
  for (const [index, item] of itemsOf(desk).entries()) {
    item.querySelector('legend')?.replaceChildren(letterWords.item(index + 1));
    for (const element of item.querySelectorAll('[id], [for]')) {
      for (const name of ['id', 'for', 'aria-describedby']) {
        const value = element.getAttribute(name);
        if (value !== null)
          element.setAttribute(name, value.replace(/items\.(?:\d+\.)?/gu, `items.${index}.`));
      }
    }
  }
}

/** Adds an empty thing, and returns it. */
export function addItem(desk: ParentNode): HTMLElement {
  const pattern = desk.querySelector<HTMLTemplateElement>('[data-item-pattern]');
  const item = pattern?.content.firstElementChild?.cloneNode(true) as HTMLElement;
  desk.querySelector('[data-items]')?.append(item);
  number(desk);
  return item;
}

/** Takes a thing away; the last one is emptied instead. */
export function removeItem(desk: ParentNode, item: HTMLElement): void {
  item.remove();
  if (itemsOf(desk).length === 0) addItem(desk);
  else number(desk);
}

/** What the fields hold, as it stands. */
export function readFields(desk: ParentNode): Letter {
  return {
    ...textsBy(TEXT_FIELDS, (name) => valueOf(desk, name)),
    items: itemsOf(desk).map((item) =>
      textsBy(ITEM_FIELDS, (name) => valueOf(item, `items.${name}`)),
    ),
    visit: valueOf(desk, 'visit') as Letter['visit'],
  };
}

/** Fills the fields; what a choice does not offer is left unchosen. */
export function writeFields(desk: ParentNode, letter: Letter): void {
  for (const name of TEXT_FIELDS) setValue(desk, name, letter[name]);
  setValue(desk, 'visit', letter.visit);
  for (const item of itemsOf(desk)) item.remove();
  for (const item of letter.items.length > 0 ? letter.items : [EMPTY_ITEM]) {
    const element = addItem(desk);
    for (const name of ITEM_FIELDS) setValue(element, `items.${name}`, item[name]);
  }
}

/**
 * Writes beside each field what is wrong with it, and takes away what no longer is.
 * @param only the field that has just been left; others that have no mark get none yet
 * @returns the first field with a problem
 */
export function markProblems(
  desk: ParentNode,
  problems: readonly LetterProblem[],
  only?: string,
): HTMLElement | null {
  const byId = new Map(problems.map(({ field, fault }) => [`letter-${field}`, fault]));
  for (const place of desk.querySelectorAll<HTMLElement>('[data-error]')) {
    const id = place.id.replace(/-error$/u, '');
    const fault = byId.get(id);
    const quiet = only !== undefined && id !== only && place.textContent === '';
    place.textContent = fault && !quiet ? letterWords.faults[fault] : '';
    const field = document.getElementById(id);
    if (place.textContent === '') field?.removeAttribute('aria-invalid');
    else field?.setAttribute('aria-invalid', 'true');
  }
  const [first] = problems;
  if (!first) return null;
  const name = first.field === 'way' ? '[data-field="way"]' : `[id="letter-${first.field}"]`;
  return desk.querySelector<HTMLElement>(name);
}
