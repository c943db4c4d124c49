import { describe, expect, it } from 'vitest';
import { alignSource, type PublishedUnit } from './source-alignment.ts';

const unit = (text: string, place = text): PublishedUnit => ({ text, place, href: '#' });
const placed = (source: string, units: PublishedUnit[]) =>
  alignSource(source, units).map(({ lines, units: found }) => [
    lines.map((runs) => runs.map(({ text }) => text).join('')),
    ...found.map(({ place }) => place),
  ]);
const event = (date: string, text: string, printed = date): PublishedUnit => ({
  ...unit(`${printed} ${text}`, date),
  paragraph: { collection: 'milestones', text, date },
});

describe('alignSource', () => {
  it('joins a paragraph that the page cut in two', () => {
    const units = [unit('档案法治案例多次被通报肯定。', 'p5')];
    expect(placed('档案法\n\n治案例多次被通报肯定。', units)).toEqual([
      [['档案法', '治案例多次被通报肯定。'], 'p5'],
    ]);
  });

  it('looks through headings, bullets, list numbers and half-width marks', () => {
    const source = '### 一、征集内容\n- 圣旨,诏书等。\n8.其它资料。';
    const units = [unit('一、征集内容'), unit('圣旨，诏书等。'), unit('其它资料。')];
    expect(placed(source, units)).toEqual([
      [['### 一、征集内容'], '一、征集内容'],
      [['- 圣旨,诏书等。'], '圣旨，诏书等。'],
      [['8.其它资料。'], '其它资料。'],
    ]);
  });

  it('tells folded marks apart and loses no character of the line', () => {
    const [row] = alignSource('时序更替,华章日新;3.2万', [unit('时序更替，华章日新；3.2万')]);
    const runs = row?.lines[0] ?? [];
    expect(runs.filter(({ folded }) => folded).map(({ text }) => text)).toEqual([',', ';']);
    expect(runs.map(({ text }) => text).join('')).toBe('时序更替,华章日新;3.2万');
  });

  it('keeps a line that is published nowhere and says so', () => {
    expect(placed('广告\n正文。', [unit('正文。')])).toEqual([[['广告']], [['正文。'], '正文。']]);
  });

  it('finds a short heading, though a paragraph before it holds the same words', () => {
    const units = [unit('渡船有三条。'), unit('船'), unit('一条能载牛。')];
    expect(placed('渡船有三条。\n\n船\n\n一条能载牛。', units)).toEqual([
      [['渡船有三条。'], '渡船有三条。'],
      [['船'], '船'],
      [['一条能载牛。'], '一条能载牛。'],
    ]);
  });

  it('goes on with the text that a short line continues', () => {
    const units = [
      unit('各区（县、市）首位。', 'article'),
      unit('唯一入选的区（县、市）。', 'milestone'),
    ];
    expect(placed('唯一入选的\n区(县、市)。', units)).toEqual([
      [['唯一入选的', '区(县、市)。'], 'milestone'],
    ]);
  });

  it('gives each event its own lines, also where the same words stand in two years', () => {
    const units = [event('1960-05', '人民代表大会召开。'), event('1958-03', '人民代表大会召开。')];
    expect(
      placed('1958年\n\n三月 人民代表大会召开。\n\n1960年\n5月\n人民代表大会\n召开。', units),
    ).toEqual([
      [['1958年', '三月 人民代表大会召开。'], '1958-03'],
      [['1960年', '5月', '人民代表大会', '召开。'], '1960-05'],
    ]);
  });

  it('has both of two events that stand in one line', () => {
    const units = [event('1958-01', '社成立。'), event('1958', '丰收。')];
    expect(placed('1958年\n1月 社成立。是年 丰收。', units)).toEqual([
      [['1958年', '1月 社成立。是年 丰收。'], '1958-01', '1958'],
    ]);
  });

  const facts: PublishedUnit[] = [
    { ...unit('云渡镇博物馆'), fact: '云渡镇博物馆' },
    { ...unit('地址：老街18号'), fact: '老街18号' },
    { ...unit('电话：0571-80000018'), fact: '0571-80000018' },
  ];

  it('shows the contact as published, whatever the source sets before it', () => {
    const last = '云渡镇博物馆\n地　址：老街18号\n联系电话：0571-80000018';
    expect(placed(last, facts)).toEqual([
      [['云渡镇博物馆'], '云渡镇博物馆'],
      [['地　址：老街18号'], '地址：老街18号'],
      [['联系电话：0571-80000018'], '电话：0571-80000018'],
    ]);
    expect(placed('云渡镇博物馆（老街18号）电话：0571-80000018', facts)).toEqual([
      [
        ['云渡镇博物馆（老街18号）电话：0571-80000018'],
        ...['云渡镇博物馆', '地址：老街18号', '电话：0571-80000018'],
      ],
    ]);
  });

  it('shows the contact where the notice prints it, if it does', () => {
    const line: PublishedUnit = { ...unit('地址：云渡镇博物馆（老街18号）'), printed: true };
    expect(placed('地址：云渡镇博物馆\n（老街18号）', [line, ...facts])).toEqual([
      [['地址：云渡镇博物馆', '（老街18号）'], '地址：云渡镇博物馆（老街18号）'],
    ]);
    expect(placed('云渡镇博物馆', [unit('云渡镇博物馆的故事'), ...facts])).toEqual([
      [['云渡镇博物馆'], '云渡镇博物馆'],
    ]);
  });

  it('shows what says more than the contact as published nowhere', () => {
    expect(placed('电话：0571-80000018，节假日打不通', facts)).toEqual([
      [['电话：0571-80000018，节假日打不通']],
    ]);
  });

  it('takes no line for a piece of an event that stands elsewhere', () => {
    const units = [event('2008', '云渡镇博物馆开馆。', '2008年'), ...facts];
    expect(placed('2008年\n云渡镇博物馆开馆。\n\n云渡镇博物馆', units)).toEqual([
      [['2008年', '云渡镇博物馆开馆。'], '2008'],
      [['云渡镇博物馆'], '云渡镇博物馆'],
    ]);
  });

  it('tells whether a paragraph was broken', () => {
    const joined = (source: string) => alignSource(source, [unit('上半句，下半句。')])[0]?.joined;
    expect([joined('上半句，下半句。'), joined('上半句，\n下半句。')]).toEqual([false, true]);
  });

  it('shows dates of nothing as published nowhere', () => {
    expect(placed('1958年', [])).toEqual([[['1958年']]]);
  });
});
