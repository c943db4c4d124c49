/**
 * All that a page runs for search before a reader means to search: it waits for the box and its button
 * to be used, for `/` or Ctrl/Cmd+K, and for an address that asks for marks.
 */
import { knowsLayers } from '../../../lib/browser/define-element.ts';
import { sayNotLoaded } from '../../../ui/not-loaded.ts';
import { asksForSearch, slashIsOn, TEXT_BOXES } from '../client/shortcut.ts';
import type { SearchDialog } from './SearchDialog.element.ts';

// An older browser's box asks the page of results.
const dialog = knowsLayers() ? document.querySelector<SearchDialog>('search-dialog') : null;
// The page of results has a box of its own.
const box = document.querySelector<HTMLInputElement>(
  `${dialog ? 'header' : 'search-results'} input[name=q]`,
);
let composing = false;

/** Whether the dialog has been asked for: then only what a reader does asks again. */
let tried = false;
const load = () => {
  tried = true;
  return import('./SearchDialog.element.ts');
};

/** Opens the dialog; where it cannot be had, the box still asks the page of results. */
async function open(select: boolean) {
  try {
    await load();
    // What an input method holds would be torn apart: the end of the composition opens.
    if (!composing) await dialog?.open(box?.value ?? '', select);
  } catch {
    sayNotLoaded(box?.form?.querySelector('button'));
    box?.focus();
  }
}

if (dialog && box) {
  const prepare = () => void (tried || load().catch(() => undefined));
  box.addEventListener('focus', prepare);
  box.addEventListener('pointerenter', prepare);
  box.addEventListener('click', () => void open(true));
  box.addEventListener('compositionstart', () => (composing = true));
  box.addEventListener('compositionend', () => {
    composing = false;
    void open(false);
  });
  box.addEventListener('input', () => void (composing || open(false)));
  // The box is not shown everywhere: the button by itself leads to one that waits for what is typed.
  box.form?.addEventListener('submit', (event) => {
    if (box.value !== '') return;
    event.preventDefault();
    void open(false);
  });
}

document.addEventListener('keydown', (event) => {
  const target = event.target as Element;
  const inText = target !== box && target.closest(TEXT_BOXES) !== null;
  const slashInBox = target === box && event.key === '/';
  if (!box || !asksForSearch(event, inText || slashInBox)) return;
  if (event.key === '/' && !slashIsOn()) return;
  // Another dialog has the reader's attention.
  if (document.querySelector('dialog[open]')) return;
  event.preventDefault();
  if (dialog) void open(true);
  else box.select();
});

// The parameter of lib/mark-address.ts: what marks is fetched only then.
if (new URLSearchParams(location.search).has('mark'))
  import('../marks/marks.ts').catch(() => undefined);
