/** The box of search, in the dialog and on the page of results. */
import { createEngine } from '../client/search-engine.ts';
import { createSession, type Outcome } from '../client/session.ts';
import { part } from './view.ts';

/**
 * Connects the box within an element with the index that the element names.
 * @param signal ends it
 * @param typed is called when the reader has typed
 * @param show is called with every change of what there is to show
 */
export function connectSearchBox(
  root: HTMLElement,
  signal: AbortSignal,
  typed: () => void,
  show: (outcome: Outcome) => void,
) {
  const input = part(root, 'input[name=q]') as HTMLInputElement;
  const engine = createEngine(root.dataset['index'] ?? '');
  const ask = createSession(engine, show);
  const on = (target: EventTarget, type: string, listener: (event: Event) => void) =>
    target.addEventListener(type, listener, { signal });
  // While an input method composes, the box holds half a word.
  on(input, 'input', (event) => (event as InputEvent).isComposing || typed());
  on(input, 'compositionend', typed);
  const search = () => void ask(input.value);
  on(part(root, '[data-search-retry]'), 'click', search);
  return {
    input,
    /** Listens until the signal ends it. */
    on,
    search,
    /** Fetches what every query needs; should it fail, the search will say so. */
    prepare: () => void engine.prepare().catch(() => undefined),
  };
}
