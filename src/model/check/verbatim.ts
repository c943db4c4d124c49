/** What is published as a source's own stands in it. */
import { type Paragraph, type Placing, placeParagraphs } from '../annals/places.ts';
import { type Source, standsIn } from '../quotation.ts';
import type { Problem } from '../read/content-file.ts';
import { withoutDate } from './dates.ts';
import type { Content } from './parse.ts';
import { publishedTexts } from './published-texts.ts';
import { shown } from './schema-messages.ts';
import { notInSource } from './unlike.ts';

/** The sources of a content folder, by their names. */
export type Sources = ReadonlyMap<string, Source>;

/** Once an editor has checked the contact on a certain day, it may differ from the source. */
export const isVerified = ({ exhibition }: Content) =>
  exhibition[0]?.data.contact?.verified !== undefined;

/** Of fewer paragraphs each may have a mistake. */
const MANY = 5;

/** Sources in which not one of many paragraphs stands that say they are theirs: another file was meant. */
function sourcesOfOthers({ bodies }: Content, sources: Sources): Map<string, number> {
  const counts = Array.from(sources, ([name, source]): [string, number] => {
    const texts = bodies
      .filter((body) => body.source === name)
      .flatMap(({ passages }) => passages.map(({ text }) => text));
    return [name, texts.some((text) => standsIn(source, text)) ? 0 : texts.length];
  });
  return new Map(counts.filter(([, count]) => count >= MANY));
}

/**
 * Checks that every text published as the source's own stands in its source. Figures' quotations
 * have been looked for in their paragraphs, which is more.
 * @param fileOf a source's, as problems name it
 * @param isWhole whether all sources could be read: else what names none may stand in another
 */
export function checkVerbatim(
  content: Content,
  sources: Sources,
  fileOf: (name: string) => string,
  isWhole: boolean,
): Problem[] {
  const strange = sourcesOfOthers(content, sources);
  return [
    ...Array.from(strange, ([name, count]) => ({
      ...{ file: fileOf(name), field: 'text' },
      found: `none of the ${count} paragraphs that are published from it`,
      expected: 'their source, unchanged',
      advice: `写着出自这份原文的${count}段文字，没有一段见于它：多半是放错了文件，请换成它们的原文`,
    })),
    ...summed(
      notVerbatim(
        content,
        new Map(Array.from(sources).filter(([name]) => !strange.has(name))),
        isWhole,
      ),
      fileOf,
    ),
  ];
}

/** Paragraphs of one source that are not in it; of more it is the source that is looked at. */
const MOST_UNLIKE = 20;
const SHOWN = 5;

/** A mistake in a text, and the source in which it should stand. */
type Unlike = readonly [problem: Problem, source: string];

/** Leaves out all but the first paragraphs, where a source seems cut off, or another version. */
function summed(all: readonly Unlike[], fileOf: (name: string) => string): Problem[] {
  const ofBodies = all.filter(([{ field }]) => field === 'body');
  const cut = Array.from(Map.groupBy(ofBodies, ([, source]) => source)).filter(
    ([, { length }]) => length > MOST_UNLIKE,
  );
  const left = new Set(cut.flatMap(([, unlike]) => unlike.slice(SHOWN)));
  return [
    ...all.filter((one) => !left.has(one)).map(([problem]) => problem),
    ...cut.map(([name, { length }]) => ({
      ...{ file: fileOf(name), field: 'text' },
      found: `${length - SHOWN} more paragraphs that do not stand in it`,
      expected: 'the source, whole',
      advice: `另有${length - SHOWN}段也不见于这份原文：原文多半没有存完整，或者是另一个版本，请先核对原文`,
    })),
  ];
}

function notVerbatim(content: Content, sources: Sources, isWhole: boolean): Unlike[] {
  const verified = isVerified(content);
  const events = new Set(content.milestones.map(({ file }) => file));
  const exempt = (field: string) => field === 'quote' || (verified && field.startsWith('contact.'));
  return publishedTexts(content).flatMap((published): Unlike[] => {
    const { field, text, source: own } = published;
    if (own === undefined && !isWhole) return [];
    const among = Array.from(sources).filter(([name]) => own === undefined || own === name);
    const [first] = among;
    // A source that cannot be read, or is not there, is reported as that.
    if (!first || exempt(field) || text === '') return [];
    if (among.some(([, source]) => standsIn(source, text))) return [];
    const dated = events.has(published.file) ? withoutDate(published, first[1]) : undefined;
    if (dated) return [[dated, first[0]]];
    const problem = notInSource(first[1], first[0], published);
    if (!field.startsWith('contact.')) return [[problem, first[0]]];
    const printed = /telephones\[\d+\]$/u.test(field) ? '；原文印的写法不同的，请写 printed' : '';
    const advice = `${problem.advice}${printed}；如确已变更，请填 contact.verified（核对日期），并把旧的列入 unpublished`;
    return [[{ ...problem, advice }, first[0]]];
  });
}

/** Where there is no source nothing is said in its words; how the institution is reached it knows itself. */
export function checkWithoutSource(content: Content): Problem[] {
  return publishedTexts(content)
    .filter(({ field, text }) => text !== '' && !field.startsWith('contact.'))
    .map(({ file, field, text }) => ({
      ...{ file, field, found: shown(text) },
      expected: 'a source, source/page.txt, in which these words stand',
      advice: '没有原文（source/page.txt），这里的话无从核对：请补上原文，或删去这一项',
    }));
}

/** A source with the places of what is published of it. */
export interface PlacedSource {
  readonly name: string;
  readonly source: Source;
  readonly placing: Placing;
}

/** Finds the places of all paragraphs of bodies in their source. */
export function placeBodies(content: Content, name: string, source: Source): Placing {
  const dates = new Map(content.milestones.map(({ file, data }) => [file, data.date.iso]));
  const bodies = content.bodies.filter((body) => body.source === name);
  return placeParagraphs(
    source,
    bodies.flatMap(({ file, collection, passages }) =>
      passages.map(({ text }, index): Paragraph => {
        const date = index === 0 ? dates.get(file) : undefined;
        // No article repeats what another has published.
        return { file, collection: collection === 'articles' ? 'article' : collection, text, date };
      }),
    ),
  );
}
