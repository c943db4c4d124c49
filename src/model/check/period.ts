/** The time in which the archives asks for records stands on words of the notice, and is said once. */
import { chineseNumeral } from '../../lib/text/numeral.ts';
import type { HistoricalDate } from '../date.ts';
import { comparable } from '../quotation.ts';
import type { Problem } from '../read/content-file.ts';
import type { Content } from './parse.ts';
import { misquoted } from './problems.ts';
import { shown } from './schema-messages.ts';

/** Checks the periods of the notice's parts. */
export function checkPeriod({ notice }: Content): Problem[] {
  const parts = notice.flatMap((part) => (part.data.period ? [{ ...part, ...part.data }] : []));
  return parts.flatMap(({ file, period, passages }, index): Problem[] => {
    if (!period) return [];
    if (index > 0) {
      const found = `a second one, beside that of ${parts[0]?.file ?? ''}`;
      const advice = '征集的起止只能写在公告的一个文件里，请删去一处';
      return [{ file, field: 'period', found, expected: 'one period of the notice', advice }];
    }
    const text = passages.map((passage) => passage.text).join('\n');
    const { quote } = period;
    const advice = '这一部分的正文中没有这些字';
    const problem = { file, field: 'period.quote', advice };
    // A part without a body has no words to stand on.
    const missing = misquoted(text || ' ', 'this part of the notice', [quote], problem);
    if (missing.length > 0) return missing;
    return (['from', 'until'] as const).flatMap((field) => {
      const date = period[field];
      if (!date || says(quote, date)) return [];
      const expected = `a date that the quotation gives: ${shown(quote)}`;
      const advice = `引文里没有这个日期，请核对 ${field} 与 quote`;
      return [{ file, field: `period.${field}`, found: shown(date.iso), expected, advice }];
    });
  });
}

/** Whether a text gives a date, as precisely; its year may stand elsewhere, as in 6月30日. */
function says(text: string, { year, month, day }: HistoricalDate): boolean {
  const written = (write: (number: number) => string) =>
    month === undefined
      ? `${year}年`
      : `${write(month)}月${day === undefined ? '' : `${write(day)}日`}`;
  return [written(String), written(chineseNumeral)].some((date) =>
    new RegExp(`(?<![\\d十])${date}`, 'u').test(comparable(text)),
  );
}
