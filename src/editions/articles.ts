/** The articles of the site's data. */
import type { ExhibitionData } from '../model/schemas/exhibition-json.ts';

type First = NonNullable<ExhibitionData['article']>;

/** An article of the data; the first, which has a field of its own there, has no id. */
export type ArticleData = First & { readonly id?: string };

/** All of them, the first first. */
export const articlesOf = ({ article, furtherArticles = [] }: ExhibitionData): ArticleData[] =>
  article ? [article, ...furtherArticles] : [];
