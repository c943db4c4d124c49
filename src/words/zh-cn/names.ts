/** What the parts of an exhibition are called, in menus, above hits of the search and in references. */
export const names = {
  exhibition: '展览',
  article: '文章',
  milestone: '大事记',
  figure: '数字',
  notice: '征集公告',
  contact: '联系',
  page: '本馆',
};
