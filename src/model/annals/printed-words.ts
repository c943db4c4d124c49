/** What a source says of when events were, in its own words, where their dates cannot. */
import type { Source } from '../quotation.ts';
import type { Entry, Fields } from '../read/entries.ts';
import { type Paragraph, placeParagraphs } from './places.ts';

/**
 * Finds the dates of events that say more in print than EDTF can.
 * @param sources by their names
 * @returns the words by the events' ids: `1958年底`, `1958年3月上旬`, `1958年后`
 */
export function printedWords(
  events: readonly Entry<Fields['milestones']>[],
  sources: ReadonlyMap<string, Source>,
): Map<string, string> {
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
      if (reading?.words === undefined) return [];
      // What an editor has found out more exactly is said as the editor writes it.
      const asPrinted = [reading.iso, ...reading.also];
      const isSaid = [[date], date.split('/')].some((ends) =>
        ends.every((end) => asPrinted.includes(end)),
      );
      return isSaid ? [[file, reading.words] as const] : [];
    });
  });
  return new Map(found);
}
