/** The notice: its parts, and the categories of records that it seeks. */
import { chineseNumeral } from '../lib/text/numeral.ts';
import { addresses } from './addresses.ts';
import { dayAfter } from './date.ts';
import { type FindView, picturesOf } from './pictures.ts';
import { type Entry, type Fields, textOf } from './read/entries.ts';
import type { Category, Notice, Passage } from './types.ts';

/**
 * Makes the notice.
 * @param entries its parts in order, the opening first
 * @returns `undefined` where there is none
 */
export function noticeOf(entries: readonly Entry<Fields['notice']>[]): Notice | undefined {
  const [opening] = entries;
  if (!opening) return undefined;
  const parts = entries.map(({ id, number, data: { role, title, source }, passages }) => ({
    id,
    number,
    role,
    title,
    heading: number === 0 ? title : `${chineseNumeral(number)}、${title}`,
    paragraphs: passages.map(({ text }) => text),
    source,
    numbered: role === 'ways' || role === 'terms',
    href: addresses.noticePart(id),
  }));
  const text = parts.flatMap(({ paragraphs }) => paragraphs).join('\n');
  const stated = entries.find(({ data }) => data.period)?.data.period;
  const period = stated && {
    ...stated,
    from: stated.from,
    // Where the archives is.
    ends: `${dayAfter(stated.until)}T00:00+08:00`,
  };
  return { title: opening.data.title, period, parts, text };
}

/**
 * Makes the categories, each known to the passages that speak of it.
 * @param entries in order
 * @param passage finds one by its id
 * @param findView finds an object's picture
 */
export function categoriesOf(
  entries: readonly Entry<Fields['solicitation']>[],
  passage: (id: string) => Passage,
  findView: FindView,
): Category[] {
  return entries.map((entry) => {
    const { id, number, data } = entry;
    const { label, kinds, condition, catchAll, source } = data;
    const category: Category = {
      ...{ id, number, text: textOf(entry), label, kinds, condition, catchAll, source },
      pictures: picturesOf(entry, findView),
      passages: data.passages.map(passage),
      milestones: [],
      objects: [],
      href: addresses.category(id),
    };
    for (const { categories } of category.passages) categories.push(category);
    return category;
  });
}
