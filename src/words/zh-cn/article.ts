/** Words of the article. */
import { names } from './names.ts';
import { terms } from './terms.ts';

/** What an article is called in references: by its number where there are several. */
export const articleOf = (number: number | undefined) =>
  number === undefined ? names.article : `第${number}篇文章`;

export const article = {
  contents: '目录',
  lead: '篇首',
  section: (numeral: string) => `第${numeral}节`,
  related: '相关',
  note: '编者注',
  noteOf: (passage: number, number: number) => `第${passage}段编者注${number > 1 ? number : ''}`,
  noteMark: '注',
  backToText: (note: string) => `回到正文：${note}`,
  yearOf: (year: number) => `${year}年`,
  inferredYear: (year: number) => `${year}年（推定）`,
  get milestone() {
    return names.milestone;
  },
  figure: names.figure,
  get category() {
    return terms.soughtCategory;
  },
  get next() {
    return `接着看${terms.chronicle}`;
  },
  nextArticle: (title: string) => `接着读《${title}》`,
  /** All of them, where there are several, and one of these. */
  all: (count: number) => `${names.article}${count}篇`,
  nth: (number: number) => `第${number}篇`,
};
