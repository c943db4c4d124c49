/** A date in words as it is set: its year or its century large. */

/** What is set large, and what stands around it. */
interface DateParts {
  readonly before: string;
  readonly large: string;
  readonly rest: string;
}

/** Divides a date: 公元前 | 222 | 年, 约 | 1958 | 年底, 公元前 | 三世纪; of one without either all is large. */
export function dateParts(date: string): DateParts {
  const [, before = '', large = date, rest = ''] =
    /^(\D*?公元前|\D*?)(\d+|\D+世纪)(.*)$/u.exec(date) ?? [];
  return { before, large, rest };
}
