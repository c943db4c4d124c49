/**
 * The desk of the letter of intent (捐赠意向书): from the fields to the sheet, to the printer, the
 * clipboard, a file or this device. Nothing is sent, and nothing is kept until a button is pressed for it.
 */
import { checkLetter, EMPTY_ITEM, EMPTY_LETTER, type Letter, printableLetter } from './letter.ts';
import { readLetterFile, writeLetterFile, writeLetterPage } from './letter-file.ts';
import { canDownload, download } from '../../../lib/browser/download.ts';
import { element } from '../../../lib/browser/element.ts';
import type { Listen } from '../../../lib/browser/listening-element.ts';
import { keep, kept } from '../../../lib/browser/storage.ts';
import { copy } from '../../../ui/copy.ts';
import { sayNotLoaded } from '../../../ui/not-loaded.ts';
import { letterText } from './letter-text.ts';
import { letterWords as words } from '../../../words/zh-cn/letter.ts';
import { addItem, itemsOf, markProblems, readFields, removeItem, writeFields } from './fields.ts';
import { sheetWriter, wordsOf } from './sheet.ts';

/** Under this name the letter is kept on this device. */
const STORED = 'letter-of-intent';

/**
 * Opens the desk.
 * @param desk the element that holds the fields and buttons
 * @param sheet the letter as it is printed
 * @param on listens as long as the desk is on the page
 * @param item the first thing, where it is known already
 */
export function openDesk(desk: HTMLElement, sheet: HTMLElement, on: Listen, item = ''): void {
  const now = new Date();
  const printed = now.toLocaleDateString('zh-CN', { dateStyle: 'long' });
  // In Sweden, dates are written as ISO 8601 has them.
  const iso = now.toLocaleDateString('sv');
  const write = sheetWriter(sheet, printed);
  const chooser = desk.querySelector<HTMLInputElement>('input[type=file]');
  const letter = () => printableLetter(readFields(desk));
  const say = (text: string) => desk.querySelector('[data-status]')?.replaceChildren(text);
  /** Says it where it can be read, below what has just been pressed. */
  const answer = (text: string) => {
    say(text);
    desk.querySelector('[data-status]')?.scrollIntoView({ block: 'nearest' });
  };
  const show = (read: Letter) => {
    writeFields(desk, printableLetter(read));
    markProblems(desk, []);
    write(letter());
  };
  const firstField = () => desk.querySelector<HTMLElement>('[data-field]');
  const stored = desk.querySelector<HTMLElement>('[data-stored]');
  const showStored = () => {
    if (stored) stored.hidden = kept(STORED) === null;
  };
  /** Whether the letter is whole; else the first gap has the focus. */
  const isWhole = () => {
    const problems = checkLetter(letter());
    markProblems(desk, problems)?.focus();
    if (problems.length > 0) say(words.toMend(problems.length));
    return problems.length === 0;
  };
  /** What the first thing was filled with, as long as it is. */
  const taken = element('p', {}, words.taken(item));
  const take = (read: ReturnType<typeof readLetterFile>) => {
    if (typeof read === 'string') {
      answer(words.files[read]);
      return;
    }
    taken.remove();
    show(read);
    firstField()?.focus();
    say(words.opened);
  };
  const acts: Record<string, (button: HTMLElement) => unknown> = {
    add: () => {
      addItem(desk).querySelector('input')?.focus();
      say(words.added(itemsOf(desk).length));
    },
    remove: (button) => {
      const item = button.closest<HTMLElement>('[data-item]');
      if (item) removeItem(desk, item);
      itemsOf(desk).at(-1)?.querySelector('input')?.focus();
      write(letter());
      say(words.removed);
    },
    print: (button) => {
      if (!isWhole()) return;
      import('../../../ui/print.ts')
        .then(({ printPage }) =>
          printPage((text) => (text ? answer(text + words.orCopy) : say(''))),
        )
        .catch(() => sayNotLoaded(button));
    },
    copy: async (button) => {
      if (!isWhole()) return;
      const text = letterText(letter(), wordsOf(sheet), printed);
      const place = desk.querySelector('[data-copied]') ?? desk;
      try {
        answer((await copy(text, place, words.whole)) ?? words.copied);
      } catch {
        sayNotLoaded(button);
      }
    },
    'save-file': () => {
      const around = wordsOf(sheet);
      const page = writeLetterPage(letter(), around.title, letterText(letter(), around, printed));
      download(words.fileName(iso), page, 'text/html');
      answer(words.fileSaved);
    },
    'open-file': () => chooser?.click(),
    store: () => {
      answer(keep(STORED, writeLetterFile(letter())) ? words.stored : words.notStored);
      showStored();
    },
    restore: () => {
      const text = kept(STORED);
      if (text === null) answer(words.nothingStored);
      else take(readLetterFile(text));
    },
    forget: () => {
      const forgotten = kept(STORED) !== null && keep(STORED, undefined);
      answer(forgotten ? words.deleted : words.nothingStored);
      showStored();
    },
  };
  on(desk, 'click', ({ target }) => {
    const button = (target as HTMLElement).closest<HTMLElement>('[data-act]');
    if (button) void acts[button.dataset['act'] ?? '']?.(button);
  });
  on(desk, 'input', () => write(letter()));
  // A field is checked when it is left, not while it is written; and not before the finger that leaves
  // it is up again and has pressed, since the marks would move away what it is about to press. Of a tap
  // the finger is up before the field is left, and the press follows at once.
  let pressed = false;
  const left: string[] = [];
  const check = () => {
    for (const id of left.splice(0)) markProblems(desk, checkLetter(letter()), id);
  };
  const release = () => {
    pressed = false;
    setTimeout(check);
  };
  on(document, 'pointerdown', () => (pressed = true));
  on(document, 'pointerup', release);
  on(document, 'pointercancel', release);
  on(desk, 'change', ({ target }) => {
    if (!(target as HTMLElement).matches('[data-field]')) return;
    left.push((target as HTMLElement).id);
    if (!pressed) setTimeout(check);
  });
  if (chooser)
    on(chooser, 'change', () => {
      const [file] = chooser.files ?? [];
      file?.text().then(
        (text) => take(readLetterFile(text)),
        () => take('damaged'),
      );
      chooser.value = '';
    });
  show({ ...EMPTY_LETTER, items: [{ ...EMPTY_ITEM, name: item }] });
  if (item) desk.querySelector('fieldset')?.before(taken);
  if (!canDownload()) desk.querySelector('[data-act=save-file]')?.remove();
  desk.querySelector('[data-start]')?.remove();
  desk.querySelector('[data-desk]')?.removeAttribute('hidden');
  showStored();
  (stored?.hidden === false ? stored.querySelector('button') : firstField())?.focus();
}
