import { describe, expect, it } from 'vitest';
import { comparable, placesOf, readSource } from '../quotation.ts';
import { type Place, readAnnals } from './read-annals.ts';
import { agrees } from './reading.ts';

/** The dates that a source gives for events, whose texts stand in it in 「」 here. */
function datesIn(printed: string): (string | undefined)[] {
  const texts = Array.from(printed.matchAll(/「([^」]*)」/gu), ([, text = '']) => comparable(text));
  const source = readSource(printed.replace(/[「」]/gu, ''));
  const places = texts.map((text): Place => {
    const start = placesOf(source, text).next().value ?? -1;
    return [start, start + text.length];
  });
  const readings = readAnnals(source, places);
  return places.map(([start]) => {
    const reading = readings.get(start);
    const years = reading?.also.filter((iso) => /^\d{4}$/u.test(iso)) ?? [];
    return reading && (reading.within ? `in ${[reading.iso, ...years].join(' or ')}` : reading.iso);
  });
}

describe('a reader of annals', () => {
  it.each<[string, string, (string | undefined)[]]>([
    [
      'a year above and days below',
      '1958年\n1月7日 「甲」\n3月 「乙」\n是年 「丙」\n1959年\n1月9日 「丁」',
      ['1958-01-07', '1958-03', '1958', '1959-01-09'],
    ],
    [
      'a year and a month above',
      '## 1958年\n\n### 一月\n\n7日 「甲」\n\n9日 「乙」\n\n是月 「丙」\n\n### 二月\n\n3日 「丁」',
      ['1958-01-07', '1958-01-09', '1958-01', '1958-02-03'],
    ],
    [
      'a year of the Republic above',
      '民国三十八年（1949年）\n五月五日 「县城解放。」',
      ['1949-05-05'],
    ],
    [
      'a year of a reign above',
      '光绪二十四年（1898）\n9月21日 「甲」\n是年 「乙」',
      ['1898-09-21', '1898'],
    ],
    [
      'months of the moon',
      // The eleventh has the winter solstice in it.
      '光绪二十四年（1898）\n八月初六 「甲」\n十月 「乙」\n十一月 「丙」\n是月 「丁」\n是年 「戊」',
      ['in 1898', 'in 1898', 'in 1898 or 1899', 'in 1898 or 1899', '1898'],
    ],
    [
      'a year of an era without ours, and those below it',
      '1897年\n「甲」\n光绪二十四年\n3月 「乙」\n腊月 「丙」\n是年 「丁」\n宣统元年闰二月\n「戊」',
      ['1897', '1898-03', 'in 1898 or 1899', '1898', 'in 1909'],
    ],
    [
      'a year that its era did not have, and those below it',
      '1897年\n「甲」\n光绪四十年\n3月 「乙」\n是年 「丙」\n1899年\n3月 「丁」',
      ['1897', undefined, undefined, '1899-03'],
    ],
    [
      'the same day, and the day after',
      '1958年\n1月7日 「甲」\n同日 「乙」\n翌日 「丙」\n同月 「丁」\n同年 「戊」',
      ['1958-01-07', '1958-01-07', '1958-01-08', '1958-01', '1958'],
    ],
    ['the same day of what is no day', '1958年\n3月 「甲」\n同日 「乙」', ['1958-03', 'in 1958']],
    [
      'two events in one line',
      '1958年\n1月7日 「甲。」3月5日 「乙。」同日，「丙。」',
      ['1958-01-07', '1958-03-05', '1958-03-05'],
    ],
    [
      'events below a day of its own line',
      '1958年\n1月7日\n「甲」\n「乙」\n1月9日\n「丙」',
      ['1958-01-07', '1958-01-07', '1958-01-09'],
    ],
    [
      'events below a year, before others',
      '1958年\n「甲」\n「乙」\n1月7日 「丙」',
      ['1958', '1958', '1958-01-07'],
    ],
    [
      'an event without a date after one with',
      '1958年\n1月7日 「甲」\n「乙」',
      ['1958-01-07', 'in 1958'],
    ],
    [
      'a span before its event',
      '1958年\n1月7日至12日 「甲」\n3—5月 「乙」\n1958年至1960年，「丙」',
      ['1958-01-07/1958-01-12', '1958-03/1958-05', '1958/1960'],
    ],
    ['what is about right', '约1958年 「甲」\n1958年前后 「乙」', ['1958~', '1958~']],
    [
      'seasons and quarters',
      '1958年\n春 「甲」\n第一季度，「乙」\n上半年 「丙」\n年底 「丁」\n是年冬 「戊」',
      ['1958-21', '1958-33', '1958-01/1958-06', '1958', '1958-24'],
    ],
    [
      'a day that the calendar has, of a year',
      '1998年「元旦修渠。」\n1999年\n「春节开馆。」\n2000年3月「清明祭扫。」',
      ['in 1998', 'in 1999', '2000-03'],
    ],
    ['a festival', '1958年\n春节 「甲」\n3月5日上午，「乙」', ['in 1958', '1958-03-05']],
    [
      'several dates in a line',
      '【1958年】1月7日 「甲」\n| 1959年 | 3月 | 「乙」 |',
      ['1958-01-07', '1959-03'],
    ],
    ['marks before events', '1958年\n▲1月7日 △「甲」\n· 3月　「乙」', ['1958-01-07', '1958-03']],
    [
      'a title between a year and its events',
      '1958年\n\n政治\n\n1月7日 「甲」\n\n经济\n\n3月 「乙」',
      ['1958-01-07', '1958-03'],
    ],
    [
      'an event that is not published',
      '1958年\n3月5日 县委成立。同日 「甲」\n5月 水库动工。\n是月 「乙」',
      ['1958-03-05', '1958-05'],
    ],
    [
      'a year within an event',
      '1958年\n1月7日 「合作社成立。1957年动工的水库停工。」\n3月 「乙」',
      ['1958-01-07', '1958-03'],
    ],
    [
      'a line that begins with a year within an event',
      '1958年\n1月7日 「合作社成立，\n1957年\n动工的水库停工。」\n3月 「乙」',
      ['1958-01-07', '1958-03'],
    ],
    [
      'a date that the event’s words begin with',
      '1958年\n「3月，县委成立。」\n是月 「乙」\n「1957年成立的社撤销。」',
      ['1958-03', '1958-03', 'in 1958 or 1957'],
    ],
    [
      'each event with its whole date',
      '2022年10月  \n「甲」\n\n2018年\n「乙」',
      ['2022-10', '2018'],
    ],
    [
      'dates in another order than time',
      '1960年\n3月 「甲」\n1958年\n3月 「乙」',
      ['1960-03', '1958-03'],
    ],
    [
      'digits at the beginning of an event',
      '1958年\n1月7日 「30名干部下乡。」\n3月 「1200户入社。」',
      ['1958-01-07', '1958-03'],
    ],
    ['no date at all', '「甲」\n3月 「乙」', [undefined, undefined]],
    [
      'the end of a year, and the next',
      '1958年\n12月31日 「甲」\n翌日 「乙」\n次年3月 「丙」',
      ['1958-12-31', '1959-01-01', undefined],
    ],
    [
      'a span that ends in the next year',
      '1949年\n12月至次年1月 「甲」\n年底 「乙」\n1月7日至9日 「丙」\n是月 「丁」',
      ['1949-12/1950-01', '1949', '1949-01-07/1949-01-09', '1949-01'],
    ],
    [
      'a span of years among the events of one',
      '1958年\n1957年至1958年 「甲」\n20世纪50年代 「乙」\n是年 「丙」',
      ['1957/1958', '195X', '1958'],
    ],
    [
      'another year among the events of one, after which 是年 may be either',
      '1958年\n1957年3月 「甲」\n是年 「乙」\n5月 「丙」\n1959年\n5月 「丁」',
      ['1957-03', undefined, undefined, '1959-05'],
    ],
    [
      'headings with titles',
      '1957年\n「甲」\n1958年大事记\n「乙」\n3月 「丙」\n1959年 跃进之年\n是年 「丁」',
      ['1957', 'in 1958', '1958-03', '1959'],
    ],
    [
      'dates in brackets after their events',
      '1888年\n「甲」\n「乙。」（1958年3月）\n「丙」（1957年5月）。\n「丁（1957年）」（清末）\n「戊」（县委）',
      ['1888', '1958-03', '1957-05', undefined, '1888'],
    ],
    [
      'a line that ends after a date',
      '1958年\n1月7日 「甲。」3月5日，\n「乙。」',
      ['1958-01-07', '1958-03-05'],
    ],
    [
      'events that begin with their years',
      '1957年，「甲。」\n「1958年县档案馆成立。」\n同年，「乙。」',
      ['1957', undefined, undefined],
    ],
    [
      'a year, and its name in another count',
      '1898年 清光绪二十四年\n9月21日 「甲」\n1949年 民国三十八年\n5月 「乙」',
      ['1898-09-21', '1949-05'],
    ],
    [
      'months and days in digits',
      '1958年\n5/3 「甲」\n05.04 「乙」\n5.3 「丙」\n1958.1.7—1.12 「丁」',
      ['1958-05-03', '1958-05-04', 'in 1958', '1958-01-07/1958-01-12'],
    ],
    [
      'moments of a day and festivals on lines of their own',
      '1888年\n「甲」\n2003年3月12日上午\n「乙」\n1951年春节前后\n「丙」',
      ['1888', '2003-03-12', 'in 1951'],
    ],
    [
      'months of the moon on lines of their own, which may end in the next year',
      '1888年\n「甲」\n光绪三十三年（1907年）三月\n「乙」\n1949年腊月\n「丙」',
      ['1888', 'in 1907', 'in 1949 or 1950'],
    ],
    [
      'several days and months',
      '1888年\n「甲」\n1996年5月7日、8日\n「乙」\n1995年5月、7月\n「丙」\n1954年8、9月间 「丁」',
      ['1888', 'in 1996', 'in 1995', 'in 1954'],
    ],
    [
      'a short year below one of its century, and nowhere else',
      '1888年\n「甲」\n58年4月\n「乙」\n1957年\n3月 「丙」\n58年4月 「丁」\n2014年\n「戊」\n58年4月\n「己」',
      ['1888', undefined, '1957-03', '1958-04', '2014', undefined],
    ],
    [
      'a day before its year, which it cannot put together',
      '1888年\n「甲」\n12月5日，2018年\n「乙」',
      ['1888', undefined],
    ],
    [
      'a span with words after it, which may be a heading',
      '1888年\n「甲」\n1949年至1952年土改\n「乙」',
      ['1888', undefined],
    ],
    [
      'a count of what there was by then',
      '1958年\n「截至1958年底，全县有小学三十所。」\n截至1958年底 「建成水库三座。」',
      ['1958', '../1958'],
    ],
    [
      'an event whose own words say when, or of what they speak',
      '1888年\n「甲」\n\n「清末，修渠。」\n「上世纪八十年代修渠。」\n「八十年代修桥。」\n「清末建仓。」',
      ['1888', undefined, '1888', undefined, undefined],
    ],
    [
      'words among the events of a year that are later than they',
      '1958年\n1月7日 「甲」\n此后，「乙」\n是年 「丙」\n1959年\n3月 「丁」',
      ['1958-01-07', undefined, undefined, '1959-03'],
    ],
    [
      'an English chronicle',
      '1958\n7 January: 「The archives opened.」\nMarch 「A fire broke out.」\n\nc. 1960\n「Moved.」',
      ['1958-01-07', '1958-03', '1960~'],
    ],
  ])('knows %s', (_name, printed, dates) => expect(datesIn(printed)).toEqual(dates));

  it.each([
    '清末',
    '清朝末年',
    '民国初年',
    '清乾隆年间',
    '明末清初',
    '解放初',
    '解放初期',
    '建国前夕',
    '新中国成立初期',
    '抗战时期',
    '抗日战争胜利后',
    '“文革”期间',
    '改革开放以来',
    '二、战后',
    '新石器时代',
    '近代',
    '本世纪初',
    '某年',
    '八十年代',
    '光绪四十年',
    '其后',
    '十余年后',
    '清末，',
  ])('has no date for what stands below %s, or after it', (heading) => {
    const events = `1888年\n「甲」\n${heading}\n「乙」\n1958年\n「丙」\n3月 「丁」`;
    expect(datesIn(events)).toEqual(['1888', undefined, '1958', '1958-03']);
  });

  it.each(['清末', '民国初年', '解放初期', '“文革”期间', '此后', '数年后'])(
    'has no date for what follows %s on its line',
    (words) => {
      const events = `1958年\n3月 「甲」\n${words}，「乙」\n1959年\n「丙」`;
      expect(datesIn(events)).toEqual(['1958-03', undefined, '1959']);
    },
  );

  it.each([
    ...[
      '入汛以来',
      '汛期',
      '主汛期',
      '汛后',
      '梅雨季节',
      '台风季节',
      '雨季',
      '大旱期间',
      '抗洪抢险期间',
    ],
    ...['双抢期间', '“双抢”期间', '春耕时节', '农忙时节', '秋收前后', '夏收夏种期间', '冬闲季节'],
    ...[
      '国庆节前夕',
      '“五一”前夕',
      '春节期间',
      '元旦、春节期间',
      '清明前后',
      '年关',
      '芒种后',
      '六一节前',
    ],
    ...[
      '寒假期间',
      '开学后',
      '高考期间',
      '会议期间',
      '本年度',
      '当年内',
      '一年来',
      '今年以来',
      '枯水期',
    ],
  ])('keeps the year above %s, in which all that stands below it is', (words) => {
    const dates = `1958年\n${words}\n「甲」\n「乙」\n6月5日 「丙」\n1957年3月 「丁」\n7月 「戊」`;
    expect(datesIn(dates)).toEqual(['in 1958', 'in 1958', '1958-06-05', '1957-03', undefined]);
    const own = `1958年\n${words}，「甲」\n6月5日 「乙」`;
    expect(datesIn(own)).toEqual(['in 1958', '1958-06-05']);
    expect(datesIn(`1958年\n「${words}，修堤三里。」`)).toEqual(['in 1958']);
  });

  it.each([
    ...['三年困难时期', '土地改革期间', '大炼钢铁期间', '“四清”期间', '“八五”期间', '北伐时期'],
    ...['新世纪以来', '近几年来', '古代', '远古', '这一时期'],
  ])('has no date for what stands right below %s, and months of the year above', (words) => {
    expect(datesIn(`1958年\n${words}\n「甲」\n6月5日 「乙」\n是年 「丙」`)).toEqual([
      ...[undefined, '1958-06-05', '1958'],
    ]);
    expect(datesIn(`1958年\n${words}，「甲」\n6月5日 「乙」`)).toEqual([undefined, '1958-06-05']);
  });

  it.each([
    ...['1949年\n解放前夕', '1937年\n抗战初期', '1966年\n“文革”初期', '1950年\n土改时'],
    ...['1958年\n大跃进中', '1938年\n民国年间', '1910年\n清末', '1905年\n光绪末年'],
  ])('keeps the year of %s, which may be of that time', (above) => {
    const [year = ''] = above.split('年');
    expect(datesIn(`${above}\n「甲」\n6月5日 「乙」`)).toEqual([undefined, `${year}-06-05`]);
  });

  it.each([
    ...[
      '1958（民国四十七年）',
      '1958 戊戌',
      '1958·戊戌狗年',
      '第五章 1958年',
      '# 一九五八年 · 戊戌',
    ],
    ...[
      '中华人民共和国 1958年',
      '1958年（续）',
      '1958年 农历戊戌年 属狗',
      '戊戌年（民国四十七年，1958年）',
    ],
  ])('knows %s for the heading of a year', (heading) => {
    const printed = `1888年\n「甲」\n${heading}\n「乙」\n3月 「丙」\n是年 「丁」`;
    expect(datesIn(printed)).toEqual(['1888', '1958', '1958-03', '1958']);
  });

  it.each(['云岭县大事记（1958年）', '跃进之年——1958年', '大事记 1958', '大事记 光绪三十年'])(
    'forgets the year above %s, which has one of its own',
    (heading) => {
      const printed = `1888年\n「甲」\n${heading}\n「乙」\n3月 「丙」\n是年 「丁」`;
      expect(datesIn(printed)).toEqual(['1888', undefined, undefined, undefined]);
    },
  );

  it('takes what is three days later for no third day', () => {
    expect(datesIn('1949年\n5月5日 「甲」\n三日后，「乙」\n7月 「丙」')).toEqual([
      ...['1949-05-05', undefined, '1949-07'],
    ]);
  });

  it('has no date where the source says that nobody knows it', () => {
    const printed = '1958年\n3月 「甲」\n年代不详\n「乙」\n7月 「丙」\n日期不详\n「丁」';
    expect(datesIn(printed)).toEqual(['1958-03', undefined, '1958-07', undefined]);
    expect(datesIn('1958年\n日期不详\n「丁」')).toEqual(['in 1958']);
  });

  it('knows last year and this one', () => {
    const printed = '1958年\n3月 「甲」\n去年底，「乙」\n1959年\n今年 「丙」\n明年春 「丁」';
    expect(datesIn(printed)).toEqual(['1958-03', '1957', '1959', '1960-21']);
  });

  it.each([
    '政治',
    '青年',
    '解放路小学',
    '清平乡',
    '县委成立。',
    '后勤',
    '宣传部',
    '防汛指挥部',
    '学校',
    '运输',
  ])('keeps the date above below the title %s', (title) =>
    expect(datesIn(`1958年\n「甲」\n${title}\n「乙」`)).toEqual(['1958', '1958']),
  );

  it('finds a whole date before words in the midst of a sentence', () => {
    const source = readSource('当年开馆。2016年9月1日云岭办展，当天闭馆。');
    const text = comparable('云岭办展，当天闭馆。');
    const start = source.comparable.indexOf(text);
    const whole: Place = [0, source.comparable.length];
    const readings = readAnnals(source, [whole, [start, start + text.length]]);
    expect(readings.get(start)?.iso).toBe('2016-09-01');
  });
});

describe('agrees', () => {
  const reading = { printed: '', iso: '1958', also: ['1958-40'], within: false };

  it('takes what is as precise, and no more', () => {
    expect(
      ['1958', '1958-40', '1958-01', '1958~', '195X', '1959'].filter((iso) => agrees(iso, reading)),
    ).toEqual(['1958', '1958-40']);
  });

  it('takes all that is within, where no more is known', () => {
    const within = { ...reading, within: true };
    const either = { ...within, also: ['1959'] };
    expect(
      ['1957/1958', '1958-12/1959-01', '1959-02', '1960'].filter((iso) => agrees(iso, either)),
    ).toEqual(['1958-12/1959-01', '1959-02']);
    expect(
      ['1958', '1958-03-05', '1958-21', '1958-03/1958-05', '1957', '1957/1958'].filter((iso) =>
        agrees(iso, within),
      ),
    ).toEqual(['1958', '1958-03-05', '1958-21', '1958-03/1958-05']);
  });
});
