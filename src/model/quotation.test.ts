import { describe, expect, it } from 'vitest';
import { comparable, firstDifference, readSource, standsIn } from './quotation.ts';

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

  it('shows the place that goes on most like the text, to the end of its line', () => {
    const annals = readSource(
      '青芦大桥通车，渡口停了。\n1949年10月至1950年3月\n难民过河，渡船昼夜不停。\n1996年\n青芦大桥通车，渡口停渡\n地址：云渡镇老街18号\n云渡镇百年',
    );
    expect(firstDifference(annals, '青芦大桥通车，“渡口”停渡')?.expected).toBe('渡口停渡');
    expect(firstDifference(annals, '难民过河，渡船日夜不停。')?.expected).toBe('昼夜不停。');
    expect(firstDifference(annals, '云渡县云渡镇老街18号')?.expected).toBe('镇老街18号');
  });

  it('has nothing to point to where nothing is common', () => {
    expect(firstDifference(source, '奋楫扬帆')).toBeUndefined();
  });
});
