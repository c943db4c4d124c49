/** Words of the pages that the institution writes itself. */

export const ownPages = {
  /** What they are together, in the booklet. */
  together: '附页',
  note: '注',
  rights: '本页文字由主办单位撰写，版权归主办单位所有。',
  /** Of such a page as Markdown. */
  inMarkdown: '本页是主办单位自己写的，不是原文；其中引用的话照原文。',
};
