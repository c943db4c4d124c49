/**
 * Which pages an exhibition has that not every one has: what is absent is on no page, in no list and no
 * file. A page asks here whether it is there at all, and whatever leads to it asks, too.
 */
import type { HasPage, OptionalPage } from '../words/keys.ts';
import type { Exhibition } from './types.ts';

export const OPTIONAL_PAGES: Record<OptionalPage, (exhibition: Exhibition) => boolean> = {
  article: ({ article }) => article !== undefined,
  timeline: ({ chronicle }) => chronicle.milestones.length > 0,
  figures: ({ figures }) => figures.length > 0,
  donate: ({ notice }) => notice !== undefined,
  things: ({ things }) => things.length > 0,
  ways: ({ giving }) => giving !== undefined,
  letter: ({ notice }) => notice !== undefined,
  contact: ({ contact }) => contact !== undefined,
};

export const hasPage = (exhibition: Exhibition, page: OptionalPage): boolean =>
  OPTIONAL_PAGES[page](exhibition);

/** The same for words that speak of several pages. */
export const pagesOf =
  (exhibition: Exhibition): HasPage =>
  (page) =>
    hasPage(exhibition, page);

/**
 * The answer of a page that the exhibition does not have. A build writes nothing for it; of 404 it
 * would write the page that says so.
 */
export const noPage = (): Response =>
  new Response(null, { status: import.meta.env.PROD ? 204 : 404 });
