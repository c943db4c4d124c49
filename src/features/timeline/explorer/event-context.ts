/** Below a river that shows few years: what the article says of their events, and its numbers of them. */
import { element } from '../../../lib/browser/element.ts';
import { exploring } from '../../../words/zh-cn/timeline.ts';
import { formatDate } from '../../../model/date-words.ts';
import type { ContextLine, TimelineContext } from './context-data.ts';
import type { ExploredEvent } from './exploration.ts';

function row(when: string, lines: readonly ContextLine[]): HTMLLIElement {
  return element(
    'li',
    {},
    element('b', {}, when),
    ...lines.map(([label, href, words]) =>
      element('span', {}, element('a', { href }, label), ` ${words}`),
    ),
  );
}

/**
 * @param frame of the river, below which it stands
 * @param inPlace changes the height without moving what the reader presses
 * @param address of the {@link TimelineContext}, which is fetched when it is first asked for
 */
export function eventContext(
  frame: HTMLElement,
  address: string,
  signal: AbortSignal,
  inPlace: (change: () => void) => void,
) {
  const list = element('ul', { class: 'river-context', 'aria-label': exploring.context });
  let data: Promise<TimelineContext> | undefined;
  let asked = 0;
  signal.addEventListener('abort', () => list.remove());

  const fetched = () =>
    (data ??= fetch(address, { signal })
      .then((response) => response.json() as Promise<TimelineContext>)
      .catch((error: unknown) => {
        // Asked for again the next time that a reader looks so closely.
        data = undefined;
        throw error;
      }));

  return {
    /** @param events those in sight; `undefined` where there are too many years for it */
    async show(events: readonly ExploredEvent[] | undefined): Promise<void> {
      const mine = (asked += 1);
      if (!events) {
        inPlace(() => list.remove());
        return;
      }
      const context = await fetched().catch(() => undefined);
      // The river may have moved on meanwhile.
      if (!context || mine !== asked) return;
      const years = [...new Set(events.map(({ when }) => when.year))];
      list.replaceChildren(
        ...events.flatMap(({ id, when }) =>
          context.events[id] ? [row(formatDate(when), context.events[id])] : [],
        ),
        ...years.flatMap((year) =>
          context.years[year] ? [row(exploring.year(year), context.years[year])] : [],
        ),
      );
      inPlace(() =>
        list.children.length > 0 ? frame.closest('.river')?.after(list) : list.remove(),
      );
    },
  };
}
