/**
 * Which pages an exhibition has that not every one has: what is absent is on no page, in no list and no
 * file. A page asks here whether it is there at all, and whatever leads to it asks, too.
 */
import type { HasPart, OptionalPage } from '../words/keys.ts';
import type { Exhibition } from './types.ts';

export const OPTIONAL_PAGES: Record<OptionalPage, (exhibition: Exhibition) => boolean> = {
  article: ({ article }) => article !== undefined,
  timeline: ({ chronicle }) => chronicle.milestones.length > 0,
  objects: ({ objects }) => objects.length > 0,
  figures: ({ figures }) => figures.length > 0,
  donate: ({ notice }) => notice !== undefined,
  things: ({ things }) => things.length > 0,
  ways: ({ giving }) => giving !== undefined,
  letter: ({ notice }) => notice !== undefined,
  contact: ({ contact }) => contact !== undefined,
  source: ({ article, chronicle, notice }) =>
    article !== undefined || chronicle.milestones.length > 0 || notice !== undefined,
};

export const hasPage = (exhibition: Exhibition, page: OptionalPage): boolean =>
  OPTIONAL_PAGES[page](exhibition);

/** What an exhibition has, for words that speak of it. */
export const partsOf =
  (exhibition: Exhibition): HasPart =>
  (part) => {
    const { directions, chronicle, categories, notice, contact } = exhibition;
    if (part === 'categories') return categories.length > 0;
    if (part === 'lists') {
      const numbered = notice?.parts.some((one) => one.numbered && one.paragraphs.length > 0);
      return categories.length > 0 || numbered === true;
    }
    if (part === 'directions') return directions.length > 0;
    if (part === 'pages') return exhibition.pages.length > 0;
    if (part === 'reigns') return chronicle.milestones.some(({ when }) => when.reign);
    if (part === 'telephone') return contact !== undefined && contact.telephones.length > 0;
    if (part === 'levels') return chronicle.milestones.some(({ level }) => level);
    return hasPage(exhibition, part);
  };
