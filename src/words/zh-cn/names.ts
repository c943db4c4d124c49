/** What the parts of an exhibition are called, in menus, above hits of the search and in references. */
import { terms } from './terms.ts';

export const names = {
  exhibition: '展览',
  article: '文章',
  get milestone() {
    return terms.chronicle;
  },
  object: '展品',
  figure: '数字',
  get notice() {
    return `征集${terms.notice}`;
  },
  contact: '联系',
  get page() {
    return terms.house ? `本${terms.house}` : '本站';
  },
};
