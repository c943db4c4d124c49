/** What the booklet binds: the pages that its list names, each article a part. */
import type { BookletPart } from '../features/booklet/index.ts';
import { plateItems } from '../features/objects/client.ts';
import { absolute } from '../model/addresses.ts';
import type { Article, Exhibition } from '../model/types.ts';
import { type ListedPage, type PageName, pagesIn } from './pages.ts';

/** A part of the booklet, with the name of its page and, where that is one, its article. */
type PagePart = BookletPart & { readonly page: PageName; readonly article?: Article };

/** The parts of the booklet; each article is one. */
export function bookletParts(exhibition: Exhibition): PagePart[] {
  return pagesIn('booklet', exhibition).flatMap((page, index): PagePart[] => {
    const { name, label, title = label, address, source } = page;
    const part = {
      page: name,
      id: `part-${name === 'timeline' ? 'milestones' : name}`,
      name: title,
      head: title,
      sheet: index + 1,
      address: absolute(address),
      source,
      items: itemsOf(page, exhibition),
    };
    if (name !== 'article') return [part];
    return exhibition.articles.map((article) => ({ ...part, ...articlePart(part, article) }));
  });
}

/** What a part holds. */
function itemsOf({ name, items }: ListedPage, exhibition: Exhibition): BookletPart['items'] {
  // Of milestones there may be thousands.
  if (name === 'timeline') return [];
  if (name === 'objects') return plateItems(exhibition);
  return items(exhibition).map(({ id, title, heading = title }) => ({ id, title: heading }));
}

/** The part of an article: among several by its title, and with anchors of its own. */
function articlePart({ id: first, name }: BookletPart, article: Article) {
  const { id, number, title, href, sections } = article;
  const part = id === undefined ? first : `${first}-${id}`;
  const before = id === undefined ? '' : `${part}-`;
  return {
    id: part,
    name: number === undefined ? name : title,
    address: absolute(href),
    article,
    before,
    items: sections.slice(1).map(({ anchor, title }) => ({ id: before + anchor, title })),
  };
}
