/** A date in words as it is set: its year, its decade or its century large. */

/** What is set large, and what stands around it. */
interface DateParts {
  readonly before: string;
  readonly large: string;
  readonly rest: string;
}

/**
 * Divides a date: 公元前 | 222 | 年, 约 | 1958 | 年底, 二十世纪 | 五十年代, 公元前 | 三世纪; of one without any of
 * them all is large.
 */
export function dateParts(date: string): DateParts {
  const [, before = '', large = date, rest = ''] =
    /^(\D*?世纪(?=\D+年代)|\D*?公元前|\D*?)(\d+|\D+年代|\D+世纪)(.*)$/u.exec(date) ?? [];
  return { before, large, rest };
}
