/** What the status says of what is shown. */
import { exploring } from '../../../words/zh-cn/timeline.ts';
import type { Exploration } from './exploration.ts';

/** A moment in fractional years as the year, or the month, that it lies in. */
function moment(time: number): string {
  const month = Math.floor((time % 1) * 12 + 1e-6);
  const year = exploring.year(Math.floor(time + 1e-6));
  return month === 0 ? year : year + exploring.month(month + 1);
}

export function messageOf({ view, year }: Exploration, found: number, total: number): string {
  const words = found === 0 ? exploring.none(total) : exploring.found(found, total);
  if (year !== undefined) return exploring.ofYear(year, words);
  // The end of a view is not within it.
  return view ? exploring.within(moment(view.start), moment(view.end - 1 / 12), words) : words;
}
