/** What stands too close together to be told apart, taken as one. */

/** Something on a line. */
interface Placed {
  readonly x: number;
}

interface Cluster<Thing extends Placed> {
  /** In their order on the line; one or more. */
  readonly members: readonly Thing[];
  /** The mean of the members' places. */
  readonly x: number;
}

/** Into how many cells the least distance is cut: thousands of things cost no more than hundreds. */
const CELLS = 4;

/**
 * Puts neighbours together, the closest first, until all that is left is far enough apart.
 * @param things in their order on the line
 * @param distance the least distance that two clusters keep; with 0 nothing is put together
 */
export function cluster<Thing extends Placed>(
  things: readonly Thing[],
  distance: number,
): Cluster<Thing>[] {
  if (distance <= 0) return things.map((thing) => ({ members: [thing], x: thing.x }));
  // Beside its place each cluster keeps how much it weighs, so that nothing is counted twice.
  const cells = new Map<number, { parts: Thing[][]; sum: number; count: number }>();
  for (const thing of things) {
    const cell = Math.floor((thing.x * CELLS) / distance);
    const known = cells.get(cell);
    if (known) {
      known.parts[0]?.push(thing);
      known.sum += thing.x;
      known.count += 1;
    } else cells.set(cell, { parts: [[thing]], sum: thing.x, count: 1 });
  }
  const clusters = [...cells.values()];
  const xOf = (at: number) => (clusters[at]?.sum ?? 0) / (clusters[at]?.count ?? 1);
  for (;;) {
    let [closest, least] = [-1, distance];
    for (let at = 1; at < clusters.length; at += 1) {
      const gap = xOf(at) - xOf(at - 1);
      if (gap < least) [closest, least] = [at, gap];
    }
    const [a, b] = [clusters[closest - 1], clusters[closest]];
    if (!a || !b) break;
    const together = {
      parts: [...a.parts, ...b.parts],
      sum: a.sum + b.sum,
      count: a.count + b.count,
    };
    clusters.splice(closest - 1, 2, together);
  }
  return clusters.map(({ parts, sum, count }) => ({ members: parts.flat(), x: sum / count }));
}
