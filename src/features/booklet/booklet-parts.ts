/**
 * The parts of the booklet, in its order: what each is called, where it is published, what it holds.
 */
import { absolute, addresses } from '../../model/addresses.ts';
import type { BOOKLET_PARTS } from './part-kinds.ts';
import { chineseNumeral } from '../../lib/text/numeral.ts';
import { words } from '../../words/index.ts';
import {
  getExhibition,
  getFigures,
  getGiving,
  getNotice,
  getSections,
} from '../../model/queries.ts';

export interface BookletPart {
  kind: (typeof BOOKLET_PARTS)[number];
  /** Its anchor in the booklet. */
  id: string;
  /** As in the menu, and as the head of its sheets. */
  name: string;
  /** Where it is published, absolute. */
  address: string;
  /** Whose words it holds, where they are the source's. */
  source: 'article' | 'milestones' | 'notice' | undefined;
  /** What it holds, by anchors in the booklet. */
  items: { id: string; title: string }[];
}

/** The booklet's parts; an exhibition without ways of giving or figures has none of them. */
export async function getBookletParts(): Promise<BookletPart[]> {
  const [exhibition, sections, figures, notice, giving] = await Promise.all([
    getExhibition(),
    getSections(),
    getFigures(),
    getNotice(),
    getGiving(),
  ]);
  const { headings } = words;
  const part = (
    kind: BookletPart['kind'],
    name: string,
    address: string,
    items: BookletPart['items'] = [],
    source?: BookletPart['source'],
  ): BookletPart => ({ kind, id: `part-${kind}`, name, address: absolute(address), items, source });
  const themes = exhibition.themes.filter(({ id }) => figures.some(({ theme }) => theme === id));
  return [
    part(
      'article',
      headings.article,
      addresses.article,
      sections.slice(1).map(({ id, data }) => ({ id, title: data.title })),
      'article',
    ),
    part('milestones', headings.milestones, addresses.timeline, [], 'milestones'),
    ...(themes.length === 0
      ? []
      : [
          part(
            'figures',
            headings.inNumbers,
            addresses.figures,
            themes.map(({ id, title }) => ({ id: `theme-${id}`, title })),
          ),
        ]),
    part(
      'donate',
      headings.donate,
      addresses.donate,
      notice.slice(1).map(({ id, number, title }) => ({
        id,
        title: `${chineseNumeral(number)}、${title}`,
      })),
      'notice',
    ),
    ...(giving ? [part('ways', headings.ways, addresses.ways)] : []),
    part('letter', headings.letter, addresses.letter),
  ];
}
