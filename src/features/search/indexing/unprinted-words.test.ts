import { describe, expect, it } from 'vitest';
import { parseDate } from '../../../model/edtf.ts';
import { unprintedWords } from './unprinted-words.ts';

describe('unprintedWords', () => {
  it.each([
    ['1949/1952', '1950年 1951年'],
    ['1949-11/1950-02', '1949年12月 1950年1月'],
    ['1949-11/1950', ''],
    ['1958-01/1958-04', '1958年2月 1958年3月 1958年4月'],
    ['1958-01-30/1958-02-02', '1958年1月31日 1958年2月1日 1958年2月2日'],
    ['1958-11-20/1959-01-20', '1958年12月'],
    ['1958-21', '1958年3月 1958年4月 1958年5月'],
    ['1958-24', '1958年12月 1959年1月 1959年2月'],
    ['1958-33', '1958年1月 1958年2月 1958年3月'],
    ['195X', Array.from({ length: 10 }, (_, at) => `195${at}年`).join(' ')],
    ['0801/1958', ''],
    ['-0220/-0217', '公元前220年 公元前219年'],
    ['-0001/0002', '公元前1年 公元1年'],
    ['-0208-21', '公元前209年3月 公元前209年4月 公元前209年5月'],
  ])('has of %s the words that it does not print', (date, words) => {
    const when = parseDate(date);
    expect(when && unprintedWords(when)).toBe(words);
  });

  it.each([
    ['1958', '1958年底', ''],
    ['1958/..', '1958年后', '1958年起'],
    [
      '198X',
      '上世纪80年代末',
      `二十世纪八十年代 ${Array.from({ length: 10 }, (_, at) => `198${at}年`).join(' ')}`,
    ],
  ])('has of %s, printed as %s, what EDTF would be said as', (date, printed, words) => {
    const when = parseDate(date);
    expect(when && unprintedWords({ ...when, printed })).toBe(words);
  });

  it.each([
    ['1904-24', '光绪三十年', undefined, '光绪三十年 1904年12月 1905年1月 1905年2月'],
    ['1904', '光绪三十年', '光绪三十年（1904年）八月', ''],
  ])('has of %s the reign %s, where %s does not say it', (date, reign, printed, words) => {
    const when = parseDate(date);
    const inPrint = { reign, ...(printed !== undefined && { printed }) };
    expect(when && unprintedWords({ ...when, ...inPrint })).toBe(words);
  });

  it.each(['1958', '1958~', '1958-03?', '1958-03-05', '1949/..', '/1952', '1958-XX'])(
    'has none of %s, which prints all that it covers',
    (date) => {
      const when = parseDate(date);
      expect(when && unprintedWords(when)).toBe('');
    },
  );
});
