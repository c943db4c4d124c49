import { describe, expect, it } from 'vitest';
import { printedAnnals } from '../../../tests/printed-annals.ts';
import { eventsIn } from './events-in.ts';

/** What is found, as `date text`. */
const found = (text: string) =>
  eventsIn(text).map(({ date = '?', text: words }) => `${date} ${words}`);

describe('eventsIn', () => {
  it.each([true, false])(
    'finds every event of annals of three thousand, in every style of print (plain: %s)',
    (plain) => {
      const { source, events } = printedAnnals(3000, plain);
      expect(events.length).toBeGreaterThanOrEqual(2999);
      expect(eventsIn(source)).toEqual(events.map(({ date, text }) => ({ date, text })));
    },
  );

  it('takes dates above events and before them, and no titles', () => {
    expect(
      found(`云渡大事记
1926年春　渡口设义渡
1958年大事记
1月7日，县委成立。
同日 县府成立。3月　粮站建成。
是年，全县有人口3万。
△ 5月　修桥
二十世纪五十年代 没有桥。
1949年10月至1950年3月
修堤

云渡镇博物馆`),
    ).toEqual([
      '1926-21 渡口设义渡',
      '1958-01-07 县委成立。',
      '1958-01-07 县府成立。',
      '1958-03 粮站建成。',
      '1958 全县有人口3万。',
      '1958-05 修桥',
      '195X 没有桥。',
      '1949-10/1950-03 修堤',
    ]);
  });

  it('leaves a year in the words that it runs on into', () => {
    expect(found('1958年\n1959年大旱。\n1960年\n1957年以来的账目清查完毕。')).toEqual([
      '1959 1959年大旱。',
      '1960 1957年以来的账目清查完毕。',
    ]);
  });

  it('goes on in the next line while a sentence does, and not beyond a gap', () => {
    expect(found('1958年　修桥，\n次年建成。\n\n1960年　通车\n\n（完）')).toEqual([
      '1958 修桥，次年建成。',
      '1960 通车',
    ]);
  });

  it('gives no date where the text gives none', () => {
    expect(found('1958年　修桥。\n清末　有渡。')).toEqual(['1958 修桥。', '? 清末　有渡。']);
  });

  it('finds nothing in a text without dates', () => {
    expect(eventsIn('渡口的故事\n从前有一条河。')).toEqual([]);
  });
});
