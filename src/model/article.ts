/** The articles: their sections and their passages. */
import { addresses } from './addresses.ts';
import { type FindView, picturesOf } from './pictures.ts';
import type { Entries, Entry, Fields } from './read/entries.ts';
import type { Article } from './types.ts';

type ArticleEntry = Entry<Fields['article']>;

/**
 * Parts sections by the articles that they belong to.
 * @returns for each article the name of its folder and its sections in their order; the first, which
 * is `article/`, has none, and the others follow by their names
 */
export function byArticle<Section extends { readonly id: string; readonly number: number }>(
  sections: Readonly<Record<'article' | 'articles', readonly Section[]>>,
): [folder: string | undefined, sections: Section[]][] {
  const all = [...sections.article, ...sections.articles];
  const parted = Map.groupBy(all, ({ id }) => /^(.+)\//u.exec(id)?.[1]);
  return Array.from(parted, ([folder, own]): [string | undefined, Section[]] => [
    folder,
    own.sort((a, b) => a.number - b.number),
  ]).sort(([a = ''], [b = '']) => (a < b ? -1 : 1));
}

/**
 * Makes the articles, the first of them first.
 * @param published when the first was, where its lead does not say so itself
 * @param findView finds an object's picture
 */
export function articlesOf(
  entries: Pick<Entries, 'article' | 'articles'>,
  published: Article['published'],
  findView: FindView,
): Article[] {
  const parted = byArticle<ArticleEntry>(entries);
  return parted.map(([id, sections], index) =>
    articleOf(
      id,
      parted.length > 1 ? index + 1 : undefined,
      sections,
      id === undefined ? published : undefined,
      findView,
    ),
  );
}

/** What stands behind the name of the article: the anchor on its page. */
const anchorIn = (id: string) => id.replace(/^.+\//u, '');

function articleOf(
  id: string | undefined,
  number: number | undefined,
  entries: readonly ArticleEntry[],
  published: Article['published'],
  findView: FindView,
): Article {
  const href = addresses.articleOf(id);
  let ordinal = 0;
  const sections = entries.map((entry) => ({
    id: entry.id,
    anchor: anchorIn(entry.id),
    number: entry.number,
    title: entry.data.title,
    pictures: picturesOf(entry, findView),
    source: entry.data.source,
    body: entry.body,
    href: `${href}#${anchorIn(entry.id)}`,
    passages: entry.passages.map((passage) => ({
      ...passage,
      anchor: anchorIn(passage.id),
      ordinal: (ordinal += 1),
      article: number,
      href: `${href}#${anchorIn(passage.id)}`,
      milestones: [],
      figures: [],
      categories: [],
      objects: [],
    })),
  }));
  const { title = '', subtitle, byline, published: own } = entries[0]?.data ?? {};
  return {
    ...{ id, number, href, title },
    phrases: title.split(/\s+/u),
    subtitle,
    byline,
    authors: authorsOf(byline ?? ''),
    published: own ?? published,
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
