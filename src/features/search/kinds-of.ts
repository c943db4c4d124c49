/** Of which kinds the texts of an exhibition are, for the filters of its results. */
import { partsOf } from '../../model/optional-pages.ts';
import type { Exhibition } from '../../model/types.ts';
import type { Part, SearchKind } from '../../words/keys.ts';
import { KINDS } from './entry.ts';

/** Where texts of a kind stand; those of the exhibition itself, on its entrance, are always there. */
const PARTS: Partial<Record<SearchKind, Part>> = {
  article: 'article',
  milestone: 'timeline',
  object: 'objects',
  figure: 'figures',
  notice: 'donate',
  contact: 'contact',
  page: 'pages',
};

export const kindsOf = (exhibition: Exhibition): SearchKind[] =>
  KINDS.filter((kind) => {
    const part = PARTS[kind];
    return part === undefined || partsOf(exhibition)(part);
  });
