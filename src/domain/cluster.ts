/**
 * What stands too close together to be told apart, taken as one.
 */

/** Something on a line. */
export interface Placed {
  readonly x: number;
}

export interface Cluster<Thing extends Placed> {
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
  const cells = new Map<number, Thing[]>();
  for (const thing of things) {
    const cell = Math.floor((thing.x * CELLS) / distance);
    const members = cells.get(cell);
    if (members) members.push(thing);
    else cells.set(cell, [thing]);
  }
  const clusters = Array.from(cells.values(), clusterOf);
  for (;;) {
    const gaps = clusters.slice(1).map(({ x }, index) => x - (clusters[index]?.x ?? x));
    const closest = gaps.indexOf(Math.min(...gaps));
    const [a, b] = [clusters[closest], clusters[closest + 1]];
    if (!a || !b || b.x - a.x >= distance) return clusters;
    clusters.splice(closest, 2, clusterOf([...a.members, ...b.members]));
  }
}

function clusterOf<Thing extends Placed>(members: readonly Thing[]): Cluster<Thing> {
  return { members, x: members.reduce((sum, { x }) => sum + x, 0) / members.length };
}
