/** What is published stands in the source, and all of the source is published. */
import { parseTelephone } from '../../lib/telephone.ts';
import { firstDifference, type Source, standsIn } from '../quotation.ts';
import type { Problem } from '../read/content-file.ts';
import { codeOf, INVISIBLE } from '../read/text-file.ts';
import { lostEnd, lostPassages, unreadDate } from './lost.ts';
import { withoutDate } from './dates.ts';
import type { Content } from './parse.ts';
import { type Paragraph, type Placing, placeParagraphs } from '../annals/places.ts';
import { type PublishedText, publishedTexts } from './published-texts.ts';
import { shown } from './schema-messages.ts';

/** The sources of a content folder, by their names. */
export type Sources = ReadonlyMap<string, Source>;

/** Characters that are taken for each other by people, and by programs that read scans. */
const ALIKE = [
  '○〇◯ОоΟοOo0',
  '-‐‑–—―−─ー一',
  '·・•‧∙⋅',
  '~〜∼',
  '己已巳',
  '日曰',
  '未末',
  '戊戌戍',
];
const LIKE_LATIN = /[\p{Script=Cyrillic}\p{Script=Greek}]/u;

/** The codes of the first characters of two texts, where nobody can tell these apart by looking. */
function codesOf(...texts: readonly string[]): readonly string[] | undefined {
  const first = texts.map((text) => Array.from(text)[0] ?? '');
  const alike =
    ALIKE.some((group) => first.every((one) => one !== '' && group.includes(one))) ||
    (first.some((one) => LIKE_LATIN.test(one)) && first.some((one) => /[A-Za-z]/u.test(one)));
  return alike ? first.map(codeOf) : undefined;
}

/** Characters that a text and its source have in common by chance. */
const BY_CHANCE = 6;
const isNew = (common: string) => common.length < BY_CHANCE;

/**
 * Says where a text leaves the source that it should stand in.
 * @param source the whole source document, or a part of it
 * @param name of the document
 */
export function notInSource(
  source: Source,
  name: string,
  { file, field, text }: Pick<PublishedText, 'file' | 'field' | 'text'>,
): Problem {
  const different = firstDifference(source, text);
  const at = different && { ...different, expected: different.expected.replace(INVISIBLE, codeOf) };
  const codes = different && codesOf(different.expected, different.found);
  return {
    file,
    field,
    found: at ? `"…${at.common}" followed by "${at.found}"` : shown(text),
    expected: at
      ? `"${at.expected}" there, as in the source${codes ? ` (${codes.join(', not ')})` : ''}`
      : 'words of the source, verbatim',
    advice: at
      ? `与原文不符：“${at.common}”之后原文为“${at.expected}”，此处为“${at.found}”${isNew(at.common) ? `；新添的，先补进 source/${name}` : ''}${codes ? `；两个字符看着相近，编码不同（${codes.join('、')}），请从原文复制` : ''}`
      : `原文中没有这段文字，请与 source/${name} 核对；新添的，先补进原文`,
  };
}

/** Once an editor has checked the contact on a certain day, it may differ from the source. */
const isVerified = ({ exhibition }: Content) => exhibition[0]?.data.contact?.verified !== undefined;

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
 */
export function checkVerbatim(
  content: Content,
  sources: Sources,
  fileOf: (name: string) => string,
): Problem[] {
  const strange = sourcesOfOthers(content, sources);
  return [
    ...Array.from(strange, ([name, count]) => ({
      ...{ file: fileOf(name), field: 'text' },
      found: `none of the ${count} paragraphs that are published from it`,
      expected: 'their source, unchanged',
      advice: `写着出自这份原文的${count}段文字，没有一段见于它：多半是放错了文件，请换成它们的原文`,
    })),
    ...notVerbatim(content, new Map(Array.from(sources).filter(([name]) => !strange.has(name)))),
  ];
}

function notVerbatim(content: Content, sources: Sources): Problem[] {
  const verified = isVerified(content);
  const events = new Set(content.milestones.map(({ file }) => file));
  const exempt = (field: string) => field === 'quote' || (verified && field.startsWith('contact.'));
  return publishedTexts(content).flatMap((published) => {
    const { field, text, source: own } = published;
    const among = Array.from(sources).filter(([name]) => own === undefined || own === name);
    const [first] = among;
    // A source that cannot be read, or is not there, is reported as that.
    if (!first || exempt(field) || text === '') return [];
    if (among.some(([, source]) => standsIn(source, text))) return [];
    const dated = events.has(published.file) ? withoutDate(published, first[1]) : undefined;
    if (dated) return [dated];
    const problem = notInSource(first[1], first[0], published);
    if (!field.startsWith('contact.')) return [problem];
    const printed = /telephones\[\d+\]$/u.test(field) ? '；原文印的写法不同的，请写 printed' : '';
    const advice = `${problem.advice}${printed}；如确已变更，请填 contact.verified（核对日期），并把旧的列入 unpublished`;
    return [{ ...problem, advice }];
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

/** What annals are headed with. */
const TITLE = /^(?=.{2,30}$).*(?:[大紀纪]事[记記]|年表|[编編]年)/u;

const LOCAL_NUMBER = /^[2-8]\d{6,7}$/u;

/** What can be telephone numbers of a text; 2018-12-05 cannot. */
const numbersIn = (text: string) =>
  Array.from(text.matchAll(/\d[\d-]{5,}\d/gu), ([number]) => number).filter(
    (number) => LOCAL_NUMBER.test(number) || parseTelephone(number) !== undefined,
  );

/**
 * Checks that nothing of a source is lost, or published twice; only of use once every file could be
 * parsed.
 * @param file the source's, as problems name it
 */
export function checkCompleteness(
  content: Content,
  source: Source,
  { placed, repeated }: Placing,
  file: string,
): Problem[] {
  const places = placed.map(({ place }) => place);
  const lost = lostPassages(source, {
    places,
    events: placed.flatMap(({ paragraph, place }) =>
      paragraph.collection === 'milestones' ? [place] : [],
    ),
    texts: [
      ...publishedTexts(content).flatMap(({ field, text }) => (field === 'body' ? [] : [text])),
      // A source may print them above their events.
      ...content.exhibition.flatMap(({ data }) => (data.chronicles ?? []).map(({ name }) => name)),
    ],
    unpublished: [
      ...content.exhibition.flatMap(({ data }) => data.unpublished),
      ...content.drafts,
      ...content.milestones.flatMap(({ data }) => data.lunar ?? []),
      // Of a contact that has changed, the numbers that others have replaced.
      ...(isVerified(content) ? numbersIn(source.comparable) : []),
    ],
  });
  const expected = 'all of the source published, or listed under "unpublished" in exhibition.yaml';
  const advice = '原文中这段文字没有发布；如有意不发布，请列入 exhibition.yaml 的 unpublished';
  const untitled = content.exhibition.some(({ data }) => data.milestones.title === undefined);
  return [
    ...lost.map((words) => {
      const found = `"${words.slice(0, 40)}", which is published nowhere`;
      const unread = unreadDate(words);
      const isTitle = untitled && content.milestones.length > 0 && TITLE.test(words);
      const hint = isTitle ? '；是大事记的标题的，写进 exhibition.yaml 的 milestones.title' : '';
      if (isTitle || unread === undefined)
        return { file, field: 'text', found, expected, advice: advice + hint };
      return {
        ...{ file, field: 'text', found: `${found}: a date of which "${unread}" cannot be read` },
        expected: `"${unread}" at the beginning of its event's text, or under "unpublished"`,
        advice: `原文的这个日期里，程序读不懂“${unread}”，未能核对：请自行核对此事的 date，并把“${unread}”写在正文开头，或列入 exhibition.yaml 的 unpublished`,
      };
    }),
    ...placed.flatMap(({ paragraph: { file, text }, place }) => {
      const marks = lostEnd(source, place, places);
      if (marks === undefined) return [];
      const found = `"${text.slice(-12)}", after which the source has "${marks}"`;
      const advice = `原文这一段以“${marks}”结尾，这里缺了，请补上`;
      return [{ file, field: 'body', found, expected: `"${marks}" at its end`, advice }];
    }),
    ...repeated.map(({ paragraph, other = paragraph }) => ({
      file: paragraph.file,
      field: 'body',
      found: `"${paragraph.text.slice(0, 40)}", which ${other.file} has published already`,
      expected: 'each passage of the source as often as the source has it',
      advice: `原文里的这段文字，${other.file} 已经刊出，这里重复了`,
    })),
  ];
}
