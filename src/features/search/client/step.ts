/**
 * Moving through a list with the arrow keys.
 */

/**
 * Where an arrow key leads.
 * @param count how many items there are
 * @param current the one that has the focus; -1 for the box above them
 * @returns the next one, -1 for the box, or `undefined` where the key leads nowhere
 */
export function step(key: string, current: number, count: number): number | undefined {
  if (key === 'ArrowDown') return current + 1 < count ? current + 1 : undefined;
  if (key === 'ArrowUp') return current >= 0 ? current - 1 : undefined;
  return undefined;
}
