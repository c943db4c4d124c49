/** The box of search, in the dialog and on the page of results. */
import type { Listen } from '../../../lib/browser/listening-element.ts';
import { part } from '../../../lib/browser/part.ts';
import { onTyped } from '../../../lib/browser/typing.ts';
import { createEngine } from '../client/search-engine.ts';
import { createSession, type Outcome } from '../client/session.ts';
import { runsWebAssembly } from '../client/web-assembly.ts';

/** Says that this browser finds nothing; where even that cannot be had, the list of everything is there. */
async function sayBarred(show: (outcome: Outcome) => void): Promise<void> {
  const { abilities } = await import('../../../words/zh-cn/abilities.ts');
  show({ state: 'idle', barred: abilities.notFinding });
}

/**
 * Connects the box within an element with the index that the element names.
 * @param typed is called when the reader has typed
 * @param show is called with every change of what there is to show
 */
export function connectSearchBox(
  root: HTMLElement,
  on: Listen,
  typed: () => void,
  show: (outcome: Outcome) => void,
) {
  const input = part(root, 'input[name=q]') as HTMLInputElement;
  const engine = createEngine(root.dataset['index'] ?? '');
  const able = runsWebAssembly();
  const ask = able ? createSession(engine, show) : () => sayBarred(show);
  onTyped(on, input, typed);
  const search = () => void ask(input.value).catch(() => undefined);
  on(part(root, '[data-search-retry]'), 'click', search);
  return {
    input,
    search,
    /** Fetches what every query needs; should it fail, the search will say so. */
    prepare: () => void (able && engine.prepare().catch(() => undefined)),
  };
}
