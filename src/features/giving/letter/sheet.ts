/** The letter of intent (捐赠意向书) on the sheet that is printed. Every text is set as text. */
import { element } from '../../../lib/browser/element.ts';
import { isBegun, ITEM_FIELDS, type Letter, TEXT_FIELDS, textsBy } from './letter.ts';

function slot(sheet: HTMLElement, name: string): HTMLElement | null {
  return sheet.querySelector<HTMLElement>(`[data-slot="${name}"]`);
}

/** The words that the sheet says around the giver's, which need not be loaded once more. */
export function wordsOf(sheet: HTMLElement) {
  const textOf = (element: Element | null | undefined) => element?.textContent.trim() ?? '';
  const label = (name: string) => {
    const place = sheet.querySelector(`[data-slot="${name}"], [data-choice="${name}"]`);
    return textOf(place?.closest('dd')?.previousElementSibling);
  };
  const answer = (value: string) =>
    textOf(sheet.querySelector(`[data-value="${value}"]`)).replace(/^[□☑]\s*/u, '');
  return {
    title: textOf(sheet.querySelector('h2')),
    salutation: textOf(slot(sheet, 'salutation')),
    opening: textOf(slot(sheet, 'opening')),
    ...textsBy([...TEXT_FIELDS, 'visit'], label),
    items: textOf(sheet.querySelector('caption')),
    yes: answer('yes'),
    no: answer('no'),
    closing: Array.from(slot(sheet, 'closing')?.children ?? [], textOf),
  };
}

/**
 * Prepares a sheet.
 * @param date as it is to be printed
 * @returns writes a letter on it; one without things keeps the blank lines for a pen
 */
export function sheetWriter(sheet: HTMLElement, date: string): (letter: Letter) => void {
  const blank = Array.from(slot(sheet, 'items')?.children ?? []);
  // A telephone shows them beside the cells.
  const labels = Array.from(sheet.querySelectorAll('th'), (head) => head.textContent.trim());
  return (letter) => {
    for (const name of TEXT_FIELDS) slot(sheet, name)?.replaceChildren(letter[name]);
    for (const choice of sheet.querySelectorAll<HTMLElement>('[data-choice]')) {
      const { choice: name, value } = choice.dataset;
      const chosen = value === (name === 'way' ? letter.way : letter.visit);
      choice.querySelector('[data-box]')?.replaceChildren(chosen ? '☑' : '□');
    }
    const rows = letter.items.filter(isBegun).map((item) => {
      // The category is the last, and not every notice has any.
      const cells = ITEM_FIELDS.slice(0, labels.length).map((field, index) =>
        element('td', { dir: 'auto', 'data-label': labels[index] ?? '' }, item[field]),
      );
      return element('tr', {}, ...cells);
    });
    slot(sheet, 'items')?.replaceChildren(...(rows.length > 0 ? rows : blank));
    const begun = letter.name !== '' || rows.length > 0;
    slot(sheet, 'date')?.replaceChildren(begun ? date : '');
  };
}
