/**
 * Which of some steps comes nearest to a value, as a share of it: 90 is as far from 60 as 40 is.
 * @param steps ascending, all greater than nothing, as is the value
 * @returns its number, from 1
 */
export function nearestStep(value: number, steps: readonly number[]): number {
  const distances = steps.map((step) => Math.abs(Math.log(value / step)));
  return distances.indexOf(Math.min(...distances)) + 1;
}
