/** The keys that open search from anywhere on a page. */
import { kept } from '../../../lib/browser/storage.ts';

/** The part of a keyboard event that is looked at. */
type Key = Pick<
  KeyboardEvent,
  'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing' | 'defaultPrevented'
>;

/** Where keys are text: not in what is only pressed or ticked. */
export const TEXT_BOXES =
  'input:not([type=checkbox], [type=radio], [type=button], [type=submit], [type=reset]), textarea, select, [contenteditable]:not([contenteditable="false"])';

/**
 * Whether a key asks for search: `/` alone, or K with Ctrl or Cmd.
 * @param inText whether the key is pressed where text is typed; there it is never search's
 */
export function asksForSearch(event: Key, inText: boolean): boolean {
  if (inText || event.defaultPrevented || event.isComposing) return false;
  if (event.altKey || event.shiftKey) return false;
  const command = event.ctrlKey || event.metaKey;
  return command ? event.key.toLowerCase() === 'k' : event.key === '/';
}

/** Under which this device keeps that a reader has turned `/` off; of a key that is on, nothing. */
export const SLASH = 'search-slash';

/** Whether `/` opens search: as was chosen on this page, also where nothing can be kept. */
export function slashIsOn(): boolean {
  return (document.documentElement.dataset['slash'] ?? kept(SLASH)) !== 'off';
}
