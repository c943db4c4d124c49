import { describe, expect, it, test } from 'vitest';
import { worked } from '../../../tests/processor.ts';
import { comparable, placesOf, readSource } from '../quotation.ts';
import type { Place } from '../annals/read-annals.ts';
import { lostPassages, type PublishedWords, unreadDate } from './lost.ts';

/** What is lost of a source when texts are published; those in 「」 here are events. */
function lostOf(
  printed: string,
  texts: readonly string[] = [],
  more: Partial<PublishedWords> = {},
): string[] {
  const source = readSource(printed.replace(/[「」]/gu, ''));
  let from = 0;
  const events = Array.from(printed.matchAll(/「([^」]*)」/gu), ([, text = '']): Place => {
    const sought = comparable(text);
    const start = [...placesOf(source, sought)].find((at) => at >= from) ?? -1;
    from = start + sought.length;
    return [start, from];
  });
  return lostPassages(source, { places: events, events, texts, unpublished: [], ...more });
}

describe('lostPassages', () => {
  const source =
    '时序更替,华章日新;历史无声,档案有痕。\n\n2022年10月  \n「纳入省档案工作  \n数字化转型示范」\n\n### 一、征集内容\n\n- 馆藏107.4万卷(件)。\n';
  const all = ['时序更替，华章日新；历史无声，档案有痕。', '征集内容', '馆藏107.4万卷（件）。'];

  it('finds nothing lost when all is published, but for numbers and dates of events', () => {
    expect(lostOf(source, all)).toEqual([]);
  });

  it('finds what is published nowhere, also a heading of four characters', () => {
    expect(lostOf(source, all.slice(1))).toEqual(['时序更替,华章日新;历史无声,档案有痕。']);
    expect(lostOf(source, [all[0] ?? '', all[2] ?? ''])).toEqual(['###一、征集内容']);
  });

  it('finds the end of a paragraph that was cut off', () => {
    const cut = ['时序更替，华章日新；', ...all.slice(1)];
    expect(lostOf(source, cut)).toEqual(['历史无声,档案有痕。']);
  });

  it('loses everything when nothing is published, each paragraph by itself', () => {
    expect(lostOf(source.replace(/[「」]/gu, ''))).toEqual([
      '时序更替,华章日新;历史无声,档案有痕。',
      '2022年10月纳入省档案工作数字化转型示范',
      '###一、征集内容',
      '-馆藏107.4万卷(件)。',
    ]);
  });

  it('finds the least word that was cut off a paragraph', () => {
    expect(lostOf('通过省级试点验收。\n\n下一段话', ['通过省级试点', '下一段话'])).toEqual([
      '验收。',
    ]);
    expect(lostOf('通过省级\n试点验收。', ['通过省级试点验'])).toEqual(['收。']);
    expect(lostOf('本公告长期有效', ['长期有效'])).toEqual(['本公告']);
    expect(lostOf('占全部馆藏的\n75%。', ['占全部馆藏的'])).toEqual(['75%。']);
  });

  it('lets numbers of lists and labels go, and no other short line', () => {
    const text =
      '一、地址:观潮路16号\n联系人:王某\n电话:\n010-62345678\n（二）时间\n8.其它\n第三条 收费\nb) 其他\n\n短行';
    const published = ['观潮路16号', '王某', '010-62345678', '时间', '其它', '收费', '其他'];
    expect(lostOf(text, published)).toEqual(['短行']);
  });

  it('takes a date that stands for no event for words', () => {
    expect(lostOf('2022年，区档案馆接待群众。', ['区档案馆接待群众。'])).toEqual(['2022年,']);
    expect(lostOf('「甲」\n\n2023年5月6日', [])).toEqual(['2023年5月6日']);
  });
});

it('reads one line of two hundred thousand characters as quickly as many', () => {
  const line = '一、同日'.repeat(50_000);
  const start = worked();
  expect(lostOf(line)).toEqual([line]);
  // Steps that each copied the rest took minutes.
  expect(worked() - start).toBeLessThan(10_000);
});

describe('annals', () => {
  it('lose no date, no year above and no 是年', () => {
    const printed =
      '民国三十八年（1949年）\n\n1月7日 「甲」\n同日，「乙。」3月 「丙」\n\n是年 「丁」\n\n【1950年】\n\n一月\n\n7日\n「戊」\n1950年至1952年 「己」\n约1951年 「庚」\n\n1951年\n1952年\n春 「辛」';
    expect(lostOf(printed)).toEqual([]);
  });

  it('lose an event with its date, between others or at the end', () => {
    expect(lostOf('1958年\n1月7日 「甲」\n3月5日 水库动工。\n同日 「乙」\n是年 丰收。')).toEqual([
      '3月5日水库动工。',
      '是年丰收。',
    ]);
  });

  it('lose an event of which the same words are published in another year', () => {
    expect(lostOf('1958年\n「甲」\n\n1959年\n3月5日\n水库动工。\n同日\n「乙」')).toEqual([
      '1959年3月5日水库动工。',
    ]);
    expect(lostOf('1958年\n3月 「丰收。」\n1960年\n5月 丰收。')).toEqual(['1960年5月丰收。']);
  });

  it('have names of times above their years, which are no events', () => {
    const above = '秦\n前222年\n「甲」\n唐（618—907年）\n武德四年（621年）\n「乙」';
    expect(lostOf(`${above}\n民國\n1945年\n「丙」\n中华人民共和国\n1949年\n「丁」`)).toEqual([]);
    expect(lostOf('1958年\n唐某去世。\n「甲」')).toEqual(['1958年唐某去世。']);
    expect(lostOf('1958年\n「甲」\n唐')).toEqual(['唐']);
  });

  it('lose what stands between a date and its event, but not the hour, which is said with it', () => {
    expect(lostOf('1958年\n1月7日上午，「甲」')).toEqual([]);
    expect(lostOf('1958年\n春节 「甲」')).toEqual(['1958年春节']);
  });

  it('may have events that are not published, deliberately', () => {
    const unpublished = ['水库动工。'];
    expect(lostOf('1958年\n1月7日 水库动工。\n同日 「甲」', [], { unpublished })).toEqual([]);
  });
});

describe('a source without Han characters', () => {
  const printed =
    '# Milestones\n\n1958\n7 January: 「The archives opened.」\nMarch 1958 「A fire broke out.」\n\nContact:\nTel.: 01234 567890\n\n1. Letters\nII. Maps\n';

  it('loses nothing where all is published', () => {
    expect(lostOf(printed, ['Milestones', '01234 567890', 'Letters', 'Maps'])).toEqual([]);
  });

  it('loses what is published nowhere', () => {
    expect(lostOf(printed, ['Milestones', 'Letters'])).toEqual([
      'Contact: Tel.: 01234 567890',
      'II. Maps',
    ]);
    expect(lostOf('The archives opened. It closed in 1960.', ['The archives opened.'])).toEqual([
      'It closed in 1960.',
    ]);
  });
});

test.each([
  ['双抢期间', '双抢期间'],
  ['汛期', '汛期'],
  ['解放前夕', '解放前夕'],
  ['三年困难时期', '三年困难时期'],
  ['3月农忙时节', '农忙时节'],
  ['政治', undefined],
  ['后来添的一段。', undefined],
  ['双抢期间全县抢收抢种早晚稻十二万亩', undefined],
])('of a lost line %s what may be a date is “%s”', (line, unread) => {
  expect(unreadDate(line)).toBe(unread);
});
