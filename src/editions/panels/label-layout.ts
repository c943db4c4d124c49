/** Places labels along a line, each as near as can be to the point that it belongs to. */

interface Label {
  /** Where it would stand: its beginning. */
  readonly wanted: number;
  /** How much of the line it takes, with the gap after it. */
  readonly length: number;
}

/**
 * Moves labels apart so that none covers another and their order stays: those that would meet stand
 * together as a block around the middle of where they want to be.
 * @param labels in their order
 * @param room of the line, which they do not leave unless together they are longer than it
 * @returns the beginning of each
 */
export function placeLabels(
  labels: readonly Label[],
  room: { readonly from: number; readonly to: number },
): number[] {
  const total = (lengths: readonly number[]) => lengths.reduce((sum, length) => sum + length, 0);
  const blockOf = (members: readonly Label[]) => {
    const lengths = members.map(({ length }) => length);
    // Where each one’s wish would have the block begin, on average.
    const starts = members.map(({ wanted }, index) => wanted - total(lengths.slice(0, index)));
    const mean = total(starts) / starts.length;
    const start = Math.max(room.from, Math.min(mean, room.to - total(lengths)));
    return { members, lengths, start };
  };
  const blocks: ReturnType<typeof blockOf>[] = [];
  for (const label of labels) {
    let block = blockOf([label]);
    for (let last = blocks.at(-1); last; last = blocks.at(-1)) {
      if (last.start + total(last.lengths) <= block.start) break;
      blocks.pop();
      block = blockOf([...last.members, ...block.members]);
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ start, lengths }) =>
    lengths.map((_, index) => start + total(lengths.slice(0, index))),
  );
}
