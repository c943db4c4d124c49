/** The form beside the river: what it says of the reader's wishes, and how it shows them. */
import { type Exploration, explorationOf, searchOf } from './exploration.ts';
import type { Listen } from '../../../lib/browser/listening-element.ts';
import { part } from '../../../lib/browser/part.ts';
import { onTyped } from '../../../lib/browser/typing.ts';

type Wishes = Pick<Exploration, 'directions' | 'levels' | 'text' | 'compare'>;

export function explorerForm(root: HTMLElement, signal: AbortSignal) {
  const form = part(root, '[data-controls]') as HTMLFormElement;
  const status = part(form, '[data-status]');
  const reset = part(form, '[data-reset]');
  const filter = part(form, 'details') as HTMLDetailsElement;
  const boxes = [...form.querySelectorAll<HTMLInputElement>('input[type=checkbox]')];
  const text = form.elements.namedItem('q') as HTMLInputElement;
  const on: Listen = (target, ...event) => target?.addEventListener(...event, { signal });
  // What is chosen holds at once; who is done wants to see what it left.
  on(form, 'submit', (event) => {
    event.preventDefault();
    filter.open = false;
    filter.querySelector('summary')?.focus();
  });

  const read = (): Wishes => {
    // A form's fields are named as the address has them.
    const chosen = boxes.filter(({ checked }) => checked).map(({ name, value }) => [name, value]);
    const fields = new URLSearchParams([...chosen, ['q', text.value]]);
    const { directions, levels, text: typed, compare } = explorationOf(`?${fields}`);
    return { directions, levels, text: typed, compare };
  };

  return {
    read,
    /** Shows a state and says what it shows. */
    write(state: Exploration, message: string) {
      const asked = new URLSearchParams(searchOf(state));
      for (const box of boxes) box.checked = asked.getAll(box.name).includes(box.value);
      // While the reader types, the box is theirs.
      if (document.activeElement !== text) text.value = state.text;
      if (state.directions.length + state.levels.length > 0 || state.text !== '')
        filter.open = true;
      status.textContent = message;
      reset.hidden = String(asked) === '';
    },
    onChange(changed: (wishes: Wishes, typing: boolean) => void) {
      on(form, 'change', ({ target }) => target === text || changed(read(), false));
      onTyped(on, text, () => changed(read(), true));
    },
    onReset(listener: () => void) {
      on(reset, 'click', (event) => {
        event.preventDefault();
        text.value = '';
        // The link goes away, and the focus must not go with it.
        filter.querySelector('summary')?.focus();
        listener();
      });
    },
  };
}
