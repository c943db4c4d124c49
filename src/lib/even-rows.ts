/**
 * Shares out things to rows that are as even as can be, the rows with fewer first.
 * @returns for each, how many are in its row
 */
export function evenRows(count: number, most: number): number[] {
  const rows = Math.ceil(count / most);
  const least = Math.floor(count / rows);
  const sizes = Array.from({ length: rows }, (_, row) =>
    row < rows - (count % rows) ? least : least + 1,
  );
  return sizes.flatMap((size) => Array.from({ length: size }, () => size));
}
