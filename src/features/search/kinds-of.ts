/** Of which kinds the texts of an exhibition are, for the filters of its results. */
import { hasPage } from '../../model/optional-pages.ts';
import type { Exhibition } from '../../model/types.ts';
import type { OptionalPage, SearchKind } from '../../words/keys.ts';
import { KINDS } from './entry.ts';

/** Where texts of a kind stand; those of the exhibition itself, on its entrance, are always there. */
const PAGES: Partial<Record<SearchKind, OptionalPage>> = {
  article: 'article',
  milestone: 'timeline',
  figure: 'figures',
  notice: 'donate',
  contact: 'contact',
};

export const kindsOf = (exhibition: Exhibition): SearchKind[] =>
  KINDS.filter((kind) => {
    const page = PAGES[kind];
    return page === undefined || hasPage(exhibition, page);
  });
