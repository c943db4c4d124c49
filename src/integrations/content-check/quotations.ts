/**
 * Quotations stand in their paragraphs, numbers in their quotations, kinds in their categories, and
 * dates before their events.
 */
import { chineseNumeral } from '../../domain/numeral.ts';
import { comparable, readSource, type Source, standsIn } from '../../domain/quotation.ts';
import type { Problem } from '../../loaders/file.ts';
import type { Qualifier } from '../../schemas/figure.ts';
import type { Content } from './content.ts';
import { shown } from './describe.ts';
import { notInSource, printedDate } from './verbatim.ts';

/** A quotation stands in its paragraph and a number in its quotation; kinds stand in their category. */
export function checkQuotations({ article, figures, solicitation }: Content): Problem[] {
  const problems: Problem[] = [];
  const passages = new Map(
    article.flatMap((section) => section.passages.map((p) => [p.id, readSource(p.text)])),
  );
  for (const { file, data } of figures) {
    const passage = passages.get(data.passage.id);
    // A passage that could not be read is reported as that.
    if (passage && !standsIn(passage, data.quote)) {
      const problem = notInSource(passage, { file, field: 'quote', text: data.quote });
      const advice = `引文不在段落 ${data.passage.id} 中，请核对引文或段落编号`;
      problems.push({ ...problem, expected: `${problem.expected}, in ${data.passage.id}`, advice });
    }
    problems.push(...checkNumber(file, data));
  }
  for (const { file, data, paragraphs } of solicitation) {
    const text = comparable(paragraphs.join(''));
    data.kinds.forEach((kind, index) => {
      if (text === '' || text.includes(comparable(kind))) return;
      problems.push({
        file,
        field: `kinds[${index}]`,
        found: shown(kind),
        expected: 'a word of this category’s text',
        advice: `本类正文中没有“${kind}”`,
      });
    });
  }
  return problems;
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
  // 2万余人次: the mark of exactness may stand within the unit 万人次.
  const unit = Array.from(comparable(data.unit), escape).join('[余多]?');
  const place = numbers
    .map((number) => `(?<before>.?)${escape(number)}(?<counted>[余多]?${unit})(?<after>.{0,2})`)
    .map((pattern) => new RegExp(pattern, 'u').exec(quote))
    .find((found) => found !== null);
  if (!place) {
    const what = 'the words that follow the number in the quotation';
    return problem('unit', data.unit, what, '引文中数字之后不是这个单位，请核对 unit 与 quote');
  }
  const stated = exactness(place.groups ?? {}, data.unit);
  if (data.qualifier !== stated) {
    const what = stated ?? 'none: the quotation gives the number as exact';
    return problem('qualifier', data.qualifier, what, '与引文中的“余、近、以上”一类的字不符');
  }
  return [];
}

/** What a quotation says around a number of its exactness: 近50%, 22000余张, 逾百人, 20%以上. */
function exactness(around: Record<string, string>, unit: string): Qualifier | undefined {
  const { before = '', counted = '', after = '' } = around;
  if (before === '近') return 'nearly';
  if (/[逾超]/u.test(before) || comparable(unit) !== counted) return 'over';
  return after === '以上' ? 'at-least' : undefined;
}

/** The ways in which a text may write a number: 1234, 1,234; 五, and 两 for two. */
function spellings(value: number): string[] {
  const spelt = [String(value), value.toLocaleString('en-US')];
  if (Number.isInteger(value) && value < 100) spelt.push(chineseNumeral(value));
  if (value === 2) spelt.push('两');
  return spelt;
}

/** Whether a number stands in a text and is not a part of a longer one. */
function standsAlone(text: string, number: string): boolean {
  if (!text.includes(number)) return false;
  const [before, after] = /^\d/u.test(number)
    ? ['[\\d.,]', '[.,]?\\d']
    : ['[〇一二三四五六七八九十百千]', '[〇一二三四五六七八九十百千]'];
  return new RegExp(`(?<!${before})${escape(number)}(?!${after})`, 'u').test(text);
}

function escape(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/-]/gu, '\\$&');
}

/** Where the source prints a date before a milestone's text, it is that milestone's date. */
export function checkDates({ milestones }: Content, source: Source): Problem[] {
  return milestones.flatMap(({ file, data, paragraphs }) => {
    const at = source.occurrences.of(comparable(paragraphs[0] ?? '')).next().value ?? 0;
    const before = at > 0 ? source.comparable.slice(Math.max(0, at - 12), at) : '';
    const printed = /\d{4}年(?:\d{1,2}月)?(?:\d{1,2}日)?$/u.exec(before)?.[0];
    if (printed === undefined || printed === printedDate(data.date)) return [];
    return [
      {
        file,
        field: 'date',
        found: shown(data.date),
        expected: `the date that the source prints: ${printed}`,
        advice: `原文此事的日期是${printed}`,
      },
    ];
  });
}
