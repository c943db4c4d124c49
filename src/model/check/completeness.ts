/** All of a source is published, each part once, and no sentence is cut in two. */
import { parseTelephone } from '../../lib/telephone.ts';
import type { Placing } from '../annals/places.ts';
import type { Place } from '../annals/read-annals.ts';
import { comparable, placesOf, type Source } from '../quotation.ts';
import type { Problem } from '../read/content-file.ts';
import { lostEnd, lostPassages, unreadDate } from './lost.ts';
import type { Content } from './parse.ts';
import { publishedTexts } from './published-texts.ts';
import { isVerified } from './verbatim.ts';

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
