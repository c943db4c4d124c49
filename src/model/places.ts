/** The places of an exhibition that others may have kept a link to. */
import { addresses } from './addresses.ts';
import { hasPage, OPTIONAL_PAGES } from './optional-pages.ts';
import type { Exhibition } from './types.ts';
import type { OptionalPage } from '../words/keys.ts';

/** An address as editors write it: without the path that the site is mounted under. */
export const written = (address: string): string => `/${address.slice(addresses.home.length)}`;

function anchorsOf(exhibition: Exhibition): string[] {
  const { articles, chronicle, figures, themes, notice, categories, giving, things } = exhibition;
  return [
    ...articles.flatMap(({ sections }) => sections.map(({ href }) => href)),
    ...articles
      .flatMap(({ passages }) => passages)
      .flatMap(({ href, notes }) => [href, ...notes.map((_, index) => `${href}-n${index + 1}`)]),
    ...chronicle.milestones.map(({ href }) => href),
    ...[...figures, ...themes, ...categories, ...(giving?.ways ?? [])].map(({ href }) => href),
    ...(notice?.parts ?? []).flatMap(({ href, paragraphs }) => [
      href,
      ...paragraphs.map((_, index) => `${href}-p${index + 1}`),
    ]),
    ...things.map(({ id }) => addresses.thing(id)),
    ...exhibition.objects.flatMap(({ href, pictures }) =>
      pictures.map(({ anchor }) => `${href}#${anchor}`),
    ),
    ...exhibition.pages.flatMap(({ href, blocks }) =>
      blocks.flatMap((block) => {
        const parts = block.kind === 'list' ? block.items : 'id' in block ? [block] : [];
        return parts.map(({ id }) => `${href}#${id}`);
      }),
    ),
  ];
}

/** Every page, and everything that has an anchor on one, as editors write their addresses. */
export function placesOfAll(exhibition: Exhibition): ReadonlySet<string> {
  const { home, search, print, about, source } = addresses;
  const { chronicle, things } = exhibition;
  const optional = (Object.keys(OPTIONAL_PAGES) as OptionalPage[])
    .filter((page) => hasPage(exhibition, page))
    .map((page) => addresses[page]);
  const pages = [
    ...[home, search, print, about, source, ...optional],
    ...(things.length > 0 ? [addresses.thingIndex] : []),
    ...exhibition.articles.map(({ href }) => href),
    ...chronicle.milestones.map(({ page }) => page),
    ...exhibition.chronicles.map(({ href }) => href),
    ...(chronicle.long ? chronicle.years.map(({ year }) => addresses.year(year)) : []),
    ...[...exhibition.objects, ...exhibition.objectGroups].map(({ href }) => href),
    ...exhibition.pages.map(({ href }) => href),
  ];
  return new Set([...pages, ...anchorsOf(exhibition)].map(written));
}
