/** The bar that says what is marked on a page, and clears it. */
import { search } from '../../../words/zh-cn/search.ts';
import { quoted } from '../client/message.ts';

/**
 * Shows the bar. It stands first in the page, so that a key leads to it.
 * @param words what is marked
 * @param cleared is called when the reader has seen enough
 * @returns takes it away again
 */
export function showBar(words: readonly string[], cleared: () => void): () => void {
  const bar = document.createElement('div');
  bar.className = 'floating-bar search-marks';
  bar.dataset['apparatus'] = '';
  bar.dataset['noPrint'] = '';
  const said = document.createElement('p');
  said.role = 'status';
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = search.clearMarks;
  button.addEventListener('click', cleared);
  bar.append(said, button);
  document.querySelector('main')?.prepend(bar);
  // A live region speaks of what changes within it.
  requestAnimationFrame(() => (said.textContent = search.marked(words.map(quoted))));
  return () => bar.remove();
}
