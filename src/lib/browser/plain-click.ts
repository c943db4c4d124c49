/** Whether a press asks for nothing but what it is on: no new tab, no window, no file to keep. */
export function isPlainClick(event: Event): boolean {
  const { ctrlKey, metaKey, shiftKey, altKey } = event as MouseEvent;
  return !ctrlKey && !metaKey && !shiftKey && !altKey;
}
