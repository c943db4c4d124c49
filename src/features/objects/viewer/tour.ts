/** Goes through a picture from detail to detail, as the reader turns, scrolls or presses on. */
import { element } from '../../../lib/browser/element.ts';
import { viewer as words } from '../../../words/zh-cn/viewer.ts';
import type { Sheet } from './sheets.ts';
import type { Stage } from './stage.ts';
import { tool } from './tools.ts';

/** @returns what shows a step and goes on, and the tools for it */
export function tourOf(sheets: readonly Sheet[], stage: Stage) {
  let at = -1;
  let shown: string | undefined;
  const items = sheets.map(({ alt }) => element('li', {}, alt));
  const list = element(
    'ol',
    { class: 'steps', tabindex: '0', 'aria-label': words.steps },
    ...items,
  );
  const previous = tool(words.before, () => go(-1));
  const next = tool(words.after, () => go(1));

  async function look(index: number): Promise<void> {
    const sheet = sheets[index];
    if (!sheet || index === at) return;
    at = index;
    previous.setAttribute('aria-disabled', String(at === 0));
    next.setAttribute('aria-disabled', String(at === sheets.length - 1));
    items.forEach((item, number) =>
      number === at
        ? item.setAttribute('aria-current', 'step')
        : item.removeAttribute('aria-current'),
    );
    if (shown !== sheet.link.href) {
      shown = sheet.link.href;
      if ((await stage.show([sheet])).length === 0) return;
    }
    const current = sheets[at];
    if (current?.part) stage.goTo(current.part);
  }

  function show(index: number): void {
    const item = items[Math.max(0, index)];
    if (item) list.scrollTop = item.offsetTop - list.offsetTop;
    void look(Math.max(0, index));
  }

  function go(steps: number): void {
    const to = at + steps;
    if (to >= 0 && to < sheets.length) show(to);
  }

  // Whoever scrolls the words goes on in the picture.
  list.addEventListener('scroll', () => {
    const top = list.scrollTop + list.offsetTop + list.clientHeight / 2;
    const index = items.findIndex((item) => item.offsetTop + item.offsetHeight > top);
    if (index >= 0) void look(index);
  });
  return { show, go, tools: [list, element('div', { class: 'tools' }, previous, next)] };
}
