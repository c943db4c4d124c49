/**
 * Places labels along a line, each as near as can be to the point that it belongs to.
 */

export interface Label {
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
  interface Block {
    wanted: number[];
    lengths: number[];
    start: number;
  }
  const total = (lengths: readonly number[]) => lengths.reduce((sum, length) => sum + length, 0);
  const settle = (wanted: readonly number[], lengths: readonly number[]) => {
    // Where each one’s wish would have the block begin, on average.
    let before = 0;
    const starts = wanted.map((place, index) => {
      const start = place - before;
      before += lengths[index] ?? 0;
      return start;
    });
    const mean = total(starts) / starts.length;
    return Math.max(room.from, Math.min(mean, room.to - total(lengths)));
  };
  const blocks: Block[] = [];
  for (const { wanted, length } of labels) {
    let block: Block = { wanted: [wanted], lengths: [length], start: settle([wanted], [length]) };
    for (let last = blocks.at(-1); last; last = blocks.at(-1)) {
      if (last.start + total(last.lengths) <= block.start) break;
      blocks.pop();
      const joined = {
        wanted: [...last.wanted, ...block.wanted],
        lengths: [...last.lengths, ...block.lengths],
      };
      block = { ...joined, start: settle(joined.wanted, joined.lengths) };
    }
    blocks.push(block);
  }
  return blocks.flatMap(({ start, lengths }) =>
    lengths.map((_, index) => start + total(lengths.slice(0, index))),
  );
}
