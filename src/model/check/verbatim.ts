/** What is published stands in the source, and all of the source is published. */
import { parseTelephone } from '../../lib/telephone.ts';
import { comparable, firstDifference, placesOf, type Source, standsIn } from '../quotation.ts';
import type { Problem } from '../read/content-file.ts';
import { codeOf, INVISIBLE } from '../read/text-file.ts';
import { lostEnd, lostPassages, unreadDate } from './lost.ts';
import { withoutDate } from './dates.ts';
import type { Content } from './parse.ts';
import { type Paragraph, type Placing, placeParagraphs } from '../annals/places.ts';
import type { Place } from '../annals/read-annals.ts';
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

const LISTED = /^(\d{1,2})(?:[、．)）]|\.(?=\S))\s*/u;
const IN_MARKS = /^[“"「『]([^“”"「」『』]+)[”"」』]$/u;

/** What is wrong with a text that is the source's but for marks of the editor's; else nothing. */
function slipIn(source: Source, file: string, text: string) {
  const [unseen] = INVISIBLE.exec(text) ?? [];
  if (unseen !== undefined && standsIn(source, text.replace(new RegExp(INVISIBLE, 'gu'), ''))) {
    const words = text.slice(0, text.indexOf(unseen)).slice(-8);
    const code = codeOf(unseen);
    const advice = `“${words}”之后有看不见的字符（${code}），多半是从别处复制来的：请删去，或把这几个字重新打一遍`;
    return { expected: `the text without ${code}, which cannot be seen, after "${words}"`, advice };
  }
  const [, inMarks] = IN_MARKS.exec(text) ?? [];
  if (inMarks !== undefined && standsIn(source, inMarks)) {
    const advice = '原文没有外面的引号：请删去，内容两头不用加引号';
    return { expected: 'the words without the quotation marks around them', advice };
  }
  const [begins, number] = LISTED.exec(text) ?? [];
  if (begins === undefined || !/(?:^|\/)(?:notice|articles?)\//u.test(file)) return undefined;
  // 1、…… and the next lines are one paragraph to Markdown.
  const [first = ''] = text.slice(begins.length).split(/\d{1,2}[、．.)）]/u);
  if (!standsIn(source, first)) return undefined;
  const advice = `列表的序号写作“${number}. ”：半角的数字和句点，后面空一格，一项一行`;
  return { expected: `an item of a list, which begins with "${number}. "`, advice };
}

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
  const slip = slipIn(source, file, text);
  if (slip) {
    const found = shown(text.replace(INVISIBLE, (unseen) => `[${codeOf(unseen)}]`));
    return { file, field, found, ...slip };
  }
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

/** What annals are headed with. */
const TITLE = /^(?=.{2,30}$).*(?:[大紀纪]事[记記]|年表|[编編]年)/u;

const isQuotation = (field: string) => /^(?:Quotation|quote|entrance\..*|.*\.quote)$/u.test(field);

/**
 * Whether a quotation begins or ends within a paragraph that is published: what it has more was cut off
 * there, and is not published by being quoted.
 */
function endsWithin(source: Source, places: readonly Place[], text: string): boolean {
  const sought = comparable(text);
  return Array.from(placesOf(source, sought)).some((from) => {
    const to = from + sought.length;
    const shares = ([start, end]: Place) => from < end && start < to;
    return places.some((place) => shares(place) && (from < place[0] || to > place[1]));
  });
}

/** Paragraphs that follow each other within a line of the source, the first without an end. */
export function checkCuts(source: Source, { placed }: Placing): Problem[] {
  return placed.flatMap(({ paragraph: { file, text }, place: [, end] }, index) => {
    const next = placed[index + 1];
    const goesOn = next?.paragraph.file === file && next.place[0] === end;
    if (!next || !goesOn || source.spaces.has(end) || !/[\p{L}\p{N}]$/u.test(text)) return [];
    const [before, after] = [text.slice(-8), next.paragraph.text.slice(0, 8)];
    const found = `a paragraph that ends with "${before}", and another that begins with "${after}"`;
    const advice = `“${before}”之后多了空行，一句话断成了两段：请删去空行，接成一段`;
    return [{ file, field: 'body', found, expected: 'one paragraph, as in the source', advice }];
  });
}

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
      ...publishedTexts(content).flatMap(({ field, text }) => {
        const isText =
          field !== 'body' && !(isQuotation(field) && endsWithin(source, places, text));
        return isText ? [text] : [];
      }),
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
