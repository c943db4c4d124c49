import { describe, expect, it } from 'vitest';
import { comparable, firstDifference, lostPassages, readSource, standsIn } from './quotation.ts';

const source = readSource(
  '时序更替,华章日新;历史无声,档案有痕。\n\n2022年10月  \n纳入省档案工作  \n数字化转型示范\n\n### 一、征集内容\n\n- 馆藏107.4万卷(件)。\n',
);

describe('comparable', () => {
  it('folds full and half width (Unicode NFKC) and drops white space', () => {
    expect(comparable('１０７．４万卷（件），')).toBe('107.4万卷(件),');
    expect(comparable(' 一\t二\r\n三\u3000四\u00a0五 ')).toBe('一二三四五');
    expect(comparable('')).toBe('');
  });

  it('changes no Han character and no Chinese quotation mark', () => {
    expect(comparable('“三个走向”——')).toBe('“三个走向”——');
  });
});

describe('standsIn', () => {
  it('finds words in full width and over broken lines', () => {
    expect(standsIn(source, '时序更替，华章日新；')).toBe(true);
    expect(standsIn(source, '纳入省档案工作数字化转型示范')).toBe(true);
    expect(standsIn(source, '馆藏107.4万卷（件）')).toBe(true);
  });

  it('does not take a part of a number for a number', () => {
    const numbers = readSource('电话:0571-82377412\n2023年,占全部馆藏的75%');
    expect(standsIn(numbers, '0571-82377412')).toBe(true);
    expect(standsIn(numbers, '0571-8237741')).toBe(false);
    expect(standsIn(numbers, '571-82377412')).toBe(false);
    expect(standsIn(numbers, '023年')).toBe(false);
    expect(standsIn(numbers, '5%')).toBe(false);
    expect(standsIn(numbers, '2023年，占全部馆藏的75%')).toBe(true);
  });

  it('does not find what is altered, out of order or empty', () => {
    expect(standsIn(source, '时序更迭，华章日新；')).toBe(false);
    expect(standsIn(source, '历史无声，时序更替')).toBe(false);
    expect(standsIn(source, '馆藏107.5万卷')).toBe(false);
    expect(standsIn(source, ' ')).toBe(false);
  });
});

describe('firstDifference', () => {
  it('points to the first words that differ', () => {
    expect(firstDifference(source, '时序更替，华章月新；历史')).toEqual({
      common: '时序更替,华章',
      found: '月新;历史',
      expected: '日新;历史无',
    });
  });

  it('has nothing to point to where nothing is common', () => {
    expect(firstDifference(source, '奋楫扬帆')).toBeUndefined();
  });
});

describe('lostPassages', () => {
  const all = [
    '时序更替，华章日新；历史无声，档案有痕。',
    '2022年10月',
    '纳入省档案工作数字化转型示范',
  ];

  it('finds nothing lost when all is published, but for numbers and labels', () => {
    expect(lostPassages(source, [...all, '征集内容', '馆藏107.4万卷（件）。'])).toEqual([]);
    expect(lostPassages(source, [...all, '馆藏107.4万卷（件）。'])).toEqual([]);
  });

  it('finds what is published nowhere', () => {
    expect(lostPassages(source, ['征集内容', '馆藏107.4万卷（件）。', ...all.slice(1)])).toEqual([
      '时序更替,华章日新;历史无声,档案有痕。',
    ]);
  });

  it('finds the end of a paragraph that was cut off', () => {
    const cut = [
      '时序更替，华章日新；',
      '2022年10月',
      '纳入省档案工作数字化转型示范',
      '馆藏107.4万卷（件）。',
    ];
    expect(lostPassages(source, cut)).toEqual(['历史无声,档案有痕。']);
  });

  it('loses everything when nothing is published', () => {
    expect(lostPassages(source, [])).toEqual([
      '时序更替,华章日新;历史无声,档案有痕。',
      '2022年10月纳入省档案工作数字化转型示范',
    ]);
  });

  it('finds the least word that was cut off a paragraph', () => {
    expect(lostPassages(readSource('通过省级试点验收。\n\n下一段话'), ['通过省级试点'])).toEqual([
      '验收。',
    ]);
    expect(lostPassages(readSource('通过省级\n试点验收。'), ['通过省级试点验'])).toEqual(['收。']);
    expect(lostPassages(readSource('本公告长期有效'), ['长期有效'])).toEqual(['本公告']);
  });

  it('lets numbers and labels go', () => {
    const text =
      '一、地址:观潮路16号\n联系人:王某\n电话:\n010-62345678\n二、时间\n8.其它\n第三条 收费\n\n短行';
    const published = ['观潮路16号', '王某', '010-62345678', '时间', '其它', '收费'];
    expect(lostPassages(readSource(text), published)).toEqual([]);
  });
});
