/**
 * Finds what imports itself by way of others.
 * @param arrows pairs of who imports and what is imported
 * @returns each circle once, as the names on it in order, the first again at its end
 */
export function circlesOf(arrows: Iterable<readonly [from: string, to: string]>): string[][] {
  const next = new Map<string, Set<string>>();
  for (const [from, to] of arrows) {
    if (from !== to) next.set(from, (next.get(from) ?? new Set()).add(to));
  }
  const circles: string[][] = [];
  const done = new Set<string>();
  const path: string[] = [];
  const visit = (name: string): void => {
    if (path.includes(name)) {
      circles.push([...path.slice(path.indexOf(name)), name]);
      return;
    }
    if (done.has(name)) return;
    path.push(name);
    for (const other of next.get(name) ?? []) visit(other);
    path.pop();
    done.add(name);
  };
  for (const name of next.keys()) visit(name);
  return circles;
}
