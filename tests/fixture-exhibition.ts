/**
 * Exhibitions as the model has them, for tests.
 */
import path from 'node:path';
import { checkContent } from '../src/model/check/check.ts';
import { makeExhibition } from '../src/model/exhibition.ts';
import { fileNameOf, parseDate } from '../src/model/edtf.ts';
import { MAIN_SOURCE, readSource } from '../src/model/quotation.ts';
import type { Entries, Fields } from '../src/model/read/entries.ts';
import type { Exhibition } from '../src/model/types.ts';
import type { WholeExhibition } from './whole.ts';

/** The content folder of the exhibition that is made up for tests. */
export const FIXTURE = path.resolve(import.meta.dirname, 'fixtures', 'other');

const known = new Map<string, Promise<Exhibition>>();

/**
 * What a content folder says.
 * @throws Error with the mistakes, where it has any
 */
export async function exhibitionOf(folder: string): Promise<Exhibition> {
  const exhibition =
    known.get(folder) ??
    checkContent(folder).then(({ exhibition: whole, problems }) => {
      if (!whole) throw new Error(JSON.stringify(problems));
      return whole;
    });
  known.set(folder, exhibition);
  return exhibition;
}

/** The made-up exhibition. */
export async function fixtureExhibition(): Promise<WholeExhibition> {
  return (await exhibitionOf(FIXTURE)) as WholeExhibition;
}

/** The made-up exhibition, but for some of its fields or entries, and with a source that prints their dates. */
export async function fixtureWith({
  fields = {},
  source = '',
  ...entries
}: Partial<Omit<Entries, 'exhibition'>> & {
  fields?: Partial<Fields['exhibition']>;
  source?: string;
}): Promise<WholeExhibition> {
  const { content } = await checkContent(FIXTURE);
  const exhibition = content.exhibition.map((entry) => ({
    ...entry,
    data: { ...entry.data, ...fields },
  }));
  const sources = new Map([[MAIN_SOURCE, readSource(source)]]);
  return makeExhibition({ ...content, ...entries, exhibition }, sources) as WholeExhibition;
}

/** An event of the made-up exhibition, named by its date. */
export function milestoneEntry(
  iso: string,
  {
    id: own,
    text = `${iso}的大事。`,
    ...more
  }: Partial<Fields['milestones']> & { id?: string; text?: string } = {},
): Entries['milestones'][number] {
  const date = parseDate(iso);
  if (!date) throw new Error(`${iso} is no date`);
  const id = own ?? fileNameOf(date);
  return {
    id,
    number: 0,
    body: text,
    passages: [{ id: `${id}-p1`, number: 1, text, notes: [] }],
    data: {
      ...{ date, level: 'national', direction: 'keep', passages: [], categories: [], pictures: [] },
      source: MAIN_SOURCE,
      ...more,
    },
  };
}
