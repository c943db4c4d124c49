/**
 * Years in Chinese. They are counted as ISO 8601 and astronomers do, who have a year 0: it is 公元前1年, and
 * -210 is 公元前211年.
 */

/** A year by its number alone, for where there is room for a few characters: 1958, 前211. */
export const yearNumber = (year: number): string => (year > 0 ? String(year) : `前${1 - year}`);

/** Below it a year needs its era beside it (GB/T 15835-2011): 25年 is also how long something took. */
const WITHOUT_ERA = 100;

/** A year in full: 1958年, 公元25年, 公元前211年. */
export function yearName(year: number): string {
  if (year <= 0) return `公元前${1 - year}年`;
  return year < WITHOUT_ERA ? `公元${year}年` : `${year}年`;
}

/** A year in addresses and in the names of files, which have no sign before them: 1958, bce-211. */
export const yearSlug = (year: number): string => (year > 0 ? String(year) : `bce-${1 - year}`);

/**
 * The first of the ten years that are called alike: 1950 of 1958; of 公元前211年 the first of 公元前210年代,
 * which is 公元前219年.
 */
export function decadeStart(year: number): number {
  if (year > 0) return year - (year % 10);
  const before = 1 - year;
  return 1 - (before - (before % 10) + 9);
}

/** Ten years from the first of them: 1950年代, 公元前210年代. */
export const decadeName = (first: number): string =>
  first >= 0 ? `${first}年代` : `公元前${1 - first - 9}年代`;

/** The same by its first and its last year: 1950—1959年, 公元前219—前210年. */
export function decadeSpan(first: number): string {
  if (first >= 0) return `${Math.max(1, first)}—${first + 9}年`;
  return `公元前${1 - first}—前${Math.max(1, 1 - first - 9)}年`;
}
