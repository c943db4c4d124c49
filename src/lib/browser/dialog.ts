/** Dialogs that are made when a reader asks for them, and are gone when they close. */
import { element } from './element.ts';

/**
 * Opens a dialog with its heading and a button that closes it; a press beside it does so too.
 * @param name its class, and the id of its heading
 * @param close what the button is called
 */
export function openDialog(
  name: string,
  heading: string,
  close: string,
  ...content: readonly Node[]
): HTMLDialogElement {
  const button = element('button', { type: 'button', 'aria-label': close }, '×');
  const header = element('header', {}, element('h2', { id: name }, heading), button);
  const outside = { 'aria-labelledby': name, 'data-no-print': '' };
  const dialog = element('dialog', { class: name, ...outside }, header, ...content);
  button.addEventListener('click', () => dialog.close());
  dialog.addEventListener('click', ({ target }) => target === dialog && dialog.close());
  dialog.addEventListener('close', () => dialog.remove());
  // Whoever presses twice gets one dialog.
  document.querySelector<HTMLDialogElement>(`dialog.${name}`)?.close();
  document.body.append(dialog);
  dialog.showModal();
  return dialog;
}
