/** The article: its sections and their passages. */
import { addresses } from './addresses.ts';
import { type Entry, type Fields, pictureOf } from './read/entries.ts';
import type { Article } from './types.ts';

/**
 * Makes the article.
 * @param entries its sections, the lead first
 * @returns `undefined` where there is none
 */
export function articleOf(entries: readonly Entry<Fields['article']>[]): Article | undefined {
  const [lead] = entries;
  if (!lead) return undefined;
  let ordinal = 0;
  const sections = entries.map((entry) => ({
    id: entry.id,
    number: entry.number,
    title: entry.data.title,
    picture: pictureOf(entry),
    source: entry.data.source,
    body: entry.body,
    href: addresses.passage(entry.id),
    passages: entry.passages.map((passage) => ({
      ...passage,
      ordinal: (ordinal += 1),
      href: addresses.passage(passage.id),
      milestones: [],
      figures: [],
      categories: [],
    })),
  }));
  const { title, subtitle, byline } = lead.data;
  return {
    title,
    phrases: title.split(/\s+/u),
    subtitle,
    byline,
    authors: authorsOf(byline ?? ''),
    sections,
    passages: sections.flatMap(({ passages }) => passages),
  };
}

/**
 * The authors' names in a byline such as `■文/王俞楠 赵伟 图片由区档案馆提供`.
 * @returns none where the byline has another form: better no author than a wrong one
 */
export function authorsOf(byline: string): string[] {
  const names = /^[■□●◆]?\s*(?:文|撰文|作者)\s*[/／：:]\s*(.+)$/u.exec(byline)?.[1];
  const parts = names?.split(/[\s、]+/u) ?? [];
  // A name has two to four characters; what is longer, or says what it is, ends the list.
  const end = parts.findIndex(
    (part) => !/^\p{Script=Han}{2,4}$/u.test(part) || /[图摄馆局社]|记者|通讯|编辑/u.test(part),
  );
  return end < 0 ? parts : parts.slice(0, end);
}
