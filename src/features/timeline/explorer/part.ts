/**
 * A part of the timeline that its component has written.
 * @throws where it has not
 */
export function part(root: Element, selector: string): HTMLElement {
  const found = root.querySelector<HTMLElement>(selector);
  if (!found) throw new Error(`the timeline has no ${selector}`);
  return found;
}
