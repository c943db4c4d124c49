/** Opens pictures to be looked at closely. Fetched when a reader presses one. */
import { openDialog } from '../../../lib/browser/dialog.ts';
import { element } from '../../../lib/browser/element.ts';
import { addStylesheet } from '../../../lib/browser/stylesheet.ts';
import { viewer as words } from '../../../words/zh-cn/viewer.ts';
import { divide } from './divider.ts';
import { type Sheet, sheetsOf } from './sheets.ts';
import { createStage } from './stage.ts';
import { tourOf } from './tour.ts';
import { choice, fullScreenTool, toggle, tool } from './tools.ts';
import styles from './viewer.css?url';

/** Of one press. */
const NEARER = 1.6;

/**
 * Opens the pictures of an element.
 * @param link the one that is shown first; it has the focus again in the end
 */
export async function lookClosely(root: HTMLElement, link: HTMLAnchorElement): Promise<void> {
  await addStylesheet(styles);
  const sheets = sheetsOf(root);
  const place = element('div', { class: 'stage' });
  const status = element('p', { class: 'minor', role: 'status' });
  const dialog = openDialog(
    'close-look',
    document.querySelector('h1')?.textContent.trim() ?? '',
    words.close,
    place,
    status,
  );
  // A dialog itself cannot fill the screen, what is within it can.
  const frame = element('div', { class: 'frame' }, ...dialog.children);
  dialog.append(frame);
  const stage = createStage(place, () => (status.textContent = words.failed));
  const pages = 'tour' in root.dataset ? tourOf(sheets, stage) : pagesOf(sheets, stage, status);
  const tools = [
    tool(words.nearer, () => stage.zoom(NEARER)),
    tool(words.farther, () => stage.zoom(1 / NEARER)),
    tool(words.whole, stage.whole),
    tool(words.left, () => stage.turn(-90)),
    tool(words.right, () => stage.turn(90)),
    ...fullScreenTool(frame),
  ];
  frame.append(
    ...pages.tools,
    element('div', { class: 'tools', role: 'group', 'aria-label': words.tools }, ...tools),
  );
  dialog.addEventListener('keydown', ({ key }) => {
    if (key === 'PageDown') pages.go(1);
    if (key === 'PageUp') pages.go(-1);
  });
  dialog.addEventListener('close', () => {
    stage.close();
    link.focus();
  });
  stage.focus();
  pages.show(sheets.findIndex((sheet) => sheet.link === link));
}

/** The pages of what has several: one by one, two side by side, or one upon the other. */
function pagesOf(
  sheets: readonly Sheet[],
  stage: ReturnType<typeof createStage>,
  status: HTMLElement,
) {
  let at = 0;
  let beside = false;
  const range = element('input', { type: 'range', value: '50', 'aria-label': words.divider });
  const page = choice(words.pages, sheets, (index) => show(index));
  const other = choice(words.compared, sheets, () => show(at));
  const compared = element('div', { class: 'tools' }, other, range);
  compared.hidden = true;
  const previous = tool(words.previous, () => go(-1));
  const next = tool(words.next, () => go(1));
  const spread = toggle(words.sideBySide, (on) => {
    beside = on;
    lay(false);
    show(at);
  });
  const upon = toggle(words.compare, (on) => {
    lay(on);
    if (on) other.value = String(at + 1 < sheets.length ? at + 1 : at - 1);
    show(at);
  });
  const lay = (on: boolean) => {
    compared.hidden = !on;
    upon.setAttribute('aria-pressed', String(on));
    if (on) {
      beside = false;
      spread.setAttribute('aria-pressed', 'false');
    }
  };
  /** Those that are seen at once, the first of them on an even place. */
  const seen = () => {
    const first = beside ? at - (at % 2) : at;
    const second = compared.hidden ? first + 1 : Number(other.value);
    return beside || !compared.hidden ? [first, second] : [first];
  };

  function show(index: number): void {
    at = Math.max(0, index);
    const numbers = seen().filter((number) => number < sheets.length);
    const shown = numbers.flatMap((number) => sheets[number] ?? []);
    at = numbers[0] ?? 0;
    page.value = String(at);
    // Not `disabled`, which would take the focus away from who has pressed it.
    previous.setAttribute('aria-disabled', String(at === 0));
    next.setAttribute('aria-disabled', String(at + (beside ? 2 : 1) >= sheets.length));
    status.textContent = shown.map(({ label }) => label).join(' · ');
    if (compared.hidden) void stage.show(shown);
    else
      void stage.lay(shown).then(([, upper]) => {
        if (upper) divide(stage, upper, shown[1]?.height ?? 1, range);
      });
  }

  function go(steps: number): void {
    const to = at + steps * (beside ? 2 : 1);
    if (to >= 0 && to < sheets.length) show(to);
  }

  const turning = element('div', { class: 'tools' }, previous, page, next, spread, upon);
  return { show, go, tools: sheets.length > 1 ? [turning, compared] : [] };
}
