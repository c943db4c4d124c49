/** What a source says of when events were, in its own words, where their dates cannot. */
import type { Source } from '../quotation.ts';
import type { Entry, Fields } from '../read/entries.ts';
import { REIGN_WITHIN } from './chinese-grammar.ts';
import { type Paragraph, placeParagraphs } from './places.ts';
import type { Reading } from './reading.ts';
import { simplified } from './signs.ts';

/** What a source says of a date beyond what EDTF can. */
export interface InPrint {
  /** In its words, where these say more: `1958年底`, `1958年3月上旬`, `1958年后`. */
  readonly printed?: string;
  /** The year as it counts it, in its signs: `光绪三十年`; of a span `民國三十八年至民國四十年`. */
  readonly reign?: string;
}

/** The year of a reign or of the Republic, in a date or above it; of a span both. */
function reignIn({ printed }: Reading): string | undefined {
  // A sign is simplified to one sign: they stand at the same places.
  const found = Array.from(simplified(printed).matchAll(REIGN_WITHIN), ({ index, 0: year }) =>
    printed.slice(index, index + year.length),
  );
  return found.length === 0 ? undefined : Array.from(new Set(found)).join('至');
}

/**
 * Finds the dates of events that say more in print than EDTF can.
 * @param sources by their names
 * @returns what they say, by the events' ids
 */
export function printedWords(
  events: readonly Entry<Fields['milestones']>[],
  sources: ReadonlyMap<string, Source>,
): Map<string, InPrint> {
  const bySource = Map.groupBy(events, ({ data }) => data.source);
  const found = Array.from(sources).flatMap(([name, source]) => {
    const paragraphs = (bySource.get(name) ?? []).flatMap(({ id, data, passages }) =>
      passages.map(({ text }, index): Paragraph => {
        return {
          file: id,
          collection: 'milestones',
          text,
          date: index === 0 ? data.date.iso : undefined,
        };
      }),
    );
    return placeParagraphs(source, paragraphs).placed.flatMap(({ paragraph, reading }) => {
      const { file, date = '' } = paragraph;
      if (!reading) return [];
      const { words } = reading;
      const reign = reignIn(reading);
      // What an editor has found out more exactly is said as the editor writes it.
      const asPrinted = [reading.iso, ...reading.also];
      const isSaid = [[date], date.split('/')].some((ends) =>
        ends.every((end) => asPrinted.includes(end)),
      );
      const isMore = isSaid && words !== undefined;
      if (!isMore && reign === undefined) return [];
      return [[file, { ...(isMore && { printed: words }), ...(reign && { reign }) }] as const];
    });
  });
  return new Map(found);
}
