/** Quotations stand in their paragraphs, numbers in their quotations, kinds in their categories. */
import path from 'node:path';
import { didYouMean } from '../../lib/text/did-you-mean.ts';
import { chineseNumeral } from '../../lib/text/numeral.ts';
import { Occurrences } from '../../lib/text/occurrences.ts';
import { AT_LEAST } from '../figure.ts';
import { comparable, MAIN_SOURCE, readSource, standsIn } from '../quotation.ts';
import { textOf } from '../read/entries.ts';
import type { ContentFile, Problem } from '../read/content-file.ts';
import type { ContentFolder } from '../read/content-folder.ts';
import type { Qualifier } from '../../words/keys.ts';
import type { Content } from './parse.ts';
import { namesDraft, shown } from './schema-messages.ts';
import { notInSource } from './unlike.ts';

/** A quotation stands in its paragraph and a number in its quotation; kinds stand in their category. */
export function checkQuotations(
  content: Content,
  { collections, drafts }: ContentFolder,
): Problem[] {
  const { figures, solicitation } = content;
  const sectionsOf = ({ article, articles }: ContentFolder['collections']) => [
    ...article,
    ...articles,
  ];
  const problems = checkPassages(content, sectionsOf(collections), sectionsOf(drafts));
  for (const { file, data } of figures) problems.push(...checkNumber(file, data));
  for (const { file, data, passages } of solicitation) {
    const text = comparable(textOf({ passages }));
    data.kinds.forEach((kind, index) => {
      if (text === '' || text.includes(comparable(kind))) return;
      const field = `kinds[${index}]`;
      const advice = `本类正文中没有“${kind}”`;
      const expected = 'a word of this category’s text';
      problems.push({ file, field, found: shown(kind), expected, advice });
    });
  }
  return problems;
}

/**
 * A figure's quotation stands in the paragraph that it names. Where it stands in another one, that is
 * the one that was meant: a paragraph that is put in shifts the ids of those behind it.
 */
function checkPassages(
  content: Content,
  sections: readonly ContentFile[],
  drafts: readonly ContentFile[],
): Problem[] {
  const files = new Map(sections.map(({ file, id }) => [file, id]));
  const bodies = content.bodies.filter(({ file }) => files.has(file));
  const passages = new Map(
    bodies.flatMap((body) => body.passages.map((p) => [p.id, readSource(p.text)])),
  );
  const unread = bodies.filter((body) => body.passages.length === 0);
  return content.figures.flatMap(({ file, data: { passage: id, quote } }): Problem[] => {
    const passage = passages.get(id);
    if (passage && standsIn(passage, quote)) return [];
    const holding = [...passages].filter(([, text]) => standsIn(text, quote)).map(([held]) => held);
    // In the same article, if it is there at all.
    const meant = holding.find((held) => articleIn(held) === articleIn(id)) ?? holding[0];
    if (meant !== undefined) {
      const advice = `引文在段落 ${meant} 中，请把 passage 改为 ${meant}${alsoNaming(content, id, file)}`;
      const expected = `${meant}, the paragraph that holds the quotation`;
      return [{ file, field: 'passage', found: shown(id), expected, advice }];
    }
    if (passage) {
      const problem = notInSource(passage, MAIN_SOURCE, { file, field: 'quote', text: quote });
      const advice = `引文不在段落 ${id} 中，请核对引文或段落编号`;
      return [{ ...problem, expected: `${problem.expected}, in ${id}`, advice }];
    }
    if (drafts.some((section) => id.startsWith(`${section.id}-p`))) {
      const [expected, advice] = namesDraft('passages', shown(id));
      return [{ file, field: 'passage', found: shown(id), expected, advice }];
    }
    // A section that could not be read is reported as that.
    if (bodies.length === 0 || unread.some((body) => id.startsWith(`${files.get(body.file)}-p`))) {
      return [];
    }
    const [hint, hintInChinese] = didYouMean(id, passages.keys());
    const advice = `没有 ${id} 这个段落，别的段落里也没有这句引文${hintInChinese}`;
    return [
      { file, field: 'passage', found: shown(id), expected: `an id in passages${hint}`, advice },
    ];
  });
}

/** The article of a paragraph, by the beginning of its id. */
const articleIn = (id: string) => /^(?:.+\/)?/u.exec(id)?.[0];

/** Files that name the same paragraph, for which no quotation tells whether they mean another now. */
function alsoNaming({ milestones, solicitation, figures }: Content, id: string, file: string) {
  const others = [
    ...[...milestones, ...solicitation].filter(({ data }) => data.passages.includes(id)),
    ...figures.filter((figure) => figure.data.passage === id && figure.file !== file),
  ].map((other) => path.basename(other.file));
  if (others.length === 0) return '';
  return `；${others.slice(0, 3).join('、')}${others.length > 3 ? ' 等' : ''}也写着 ${id}，请一并核对`;
}

/** The number, its unit and its exactness are those of the quotation. */
function checkNumber(file: string, data: Content['figures'][number]['data']): Problem[] {
  const quote = comparable(data.quote);
  const numbers = spellings(data.value).filter((number) => standsAlone(quote, number));
  const problem = (field: string, value: unknown, what: string, advice: string) => [
    { file, field, found: shown(value), expected: `${what}: ${shown(data.quote)}`, advice },
  ];
  if (numbers.length === 0) {
    const what = 'the number as the quotation has it';
    return problem('value', data.value, what, '引文中没有这个数字，请核对 value 与 quote');
  }
  const place = numbers
    .map((number) => counted(quote, number, comparable(data.unit)))
    .find((found) => found !== undefined);
  if (!place) {
    const what = 'the words that follow the number in the quotation';
    return problem('unit', data.unit, what, '引文中数字之后不是这个单位，请核对 unit 与 quote');
  }
  const stated = exactness(place, data.unit);
  if (data.qualifier !== stated) {
    const what = stated ?? 'none: the quotation gives the number as exact';
    const advice = stated
      ? `引文里有“余、近、约、以上”一类的字，应写 qualifier: ${stated}`
      : '引文里没有“余、近、约、以上”一类的字，请删去这一行';
    return problem('qualifier', data.qualifier, what, advice);
  }
  return [];
}

/** A number with its unit in a text, and what stands around them. */
interface Counted {
  /** As many characters as 不少于 has. */
  before: string;
  /** The unit, with the mark of exactness that may stand before or within it: 余张, 万余人次. */
  counted: string;
  after: string;
}

/** Finds a number that its unit follows. */
function counted(text: string, number: string, unit: string): Counted | undefined {
  const spelling = new RegExp(
    `^[余餘多]?${Array.from(unit, RegExp.escape).join('[余餘多]?')}`,
    'u',
  );
  for (const at of new Occurrences(text).of(number)) {
    const rest = text.slice(at + number.length);
    const [found] = (rest.startsWith(unit) ? [unit] : spelling.exec(rest)) ?? [];
    if (found === undefined) continue;
    const after = rest.slice(found.length, found.length + 2);
    return { before: text.slice(Math.max(0, at - 3), at), counted: found, after };
  }
  return undefined;
}

/** A word for "at least" at the end of what stands before a number. */
const ENDS_IN_AT_LEAST = new RegExp(`(?:${AT_LEAST.source})$`, 'u');

/** What a quotation says around a number of its exactness: 近50%, 22000余张, 逾百人, 20%以上, 约3万人. */
function exactness({ before, counted, after }: Counted, unit: string): Qualifier | undefined {
  if (before.endsWith('近')) return 'nearly';
  if (/[逾超]$/u.test(before) || comparable(unit) !== counted) return 'over';
  if (after === '以上' || ENDS_IN_AT_LEAST.test(before)) return 'at-least';
  return before.endsWith('约') ? 'about' : undefined;
}

/** The ways in which a text may write a number: 1234, 1,234; 五, and 两 or 兩 for two. */
function spellings(value: number): string[] {
  const spelt = [String(value), value.toLocaleString('en-US')];
  if (Number.isInteger(value) && value < 100) spelt.push(chineseNumeral(value));
  if (value === 2) spelt.push('两', '兩');
  return spelt;
}

/** Whether a number stands in a text and is not a part of a longer one. */
function standsAlone(text: string, number: string): boolean {
  const [before, after] = /^\d/u.test(number)
    ? // A comma of the sentence is no part of a number.
      [/\d[.,]?$/u, /^[.,]?\d/u]
    : [/[〇一二三四五六七八九十百千]$/u, /^[〇一二三四五六七八九十百千]/u];
  return [...new Occurrences(text).of(number)].some(
    (at) =>
      !before.test(text.slice(Math.max(0, at - 2), at)) &&
      !after.test(text.slice(at + number.length, at + number.length + 2)),
  );
}
