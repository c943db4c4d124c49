import { describe, expect, it } from 'vitest';
import { readWebVtt, writeWebVtt } from './webvtt.ts';

const file = (...lines: string[]) => ['WEBVTT', '', ...lines, ''].join('\n');
const CUE = ['00:01.000 --> 00:02.000', '一句'];
const linesOf = (text: string) => readWebVtt(text).mistakes.map(([line]) => line);

describe('readWebVtt', () => {
  it('reads times, settings, speakers and what they say, without marks', () => {
    const { cues, mistakes } = readWebVtt(
      file(
        ...['NOTE', '只给编辑看', ''],
        ...['STYLE', '::cue { color: red }', ''],
        ...[
          '1',
          '00:01.000 --> 01:00:02.500 align:start line:0',
          '<v 甲>早上',
          '五点&amp;六点</v>',
          '',
        ],
        ...['00:03.000 --> 00:04.000', '<v.loud 乙 丙><i>开</i>工 <00:03.500>now', 'and then'],
      ),
    );
    expect(mistakes).toEqual([]);
    expect(
      cues.map(({ start, end, settings, said, line }) => [start, end, settings, said, line]),
    ).toEqual([
      [1, 3602.5, 'align:start line:0', [{ speaker: '甲', text: '早上五点&六点' }], 10],
      [3, 4, '', [{ speaker: '乙 丙', text: '开工 now and then' }], 14],
    ]);
  });

  it('leaves full-width brackets that are no tag', () => {
    const { cues } = readWebVtt(file('00:01.000 --> 00:02.000', '＜笑＞来了。'));
    expect(cues[0]?.said).toEqual([{ speaker: undefined, text: '＜笑＞来了。' }]);
  });

  it('knows two voices of one cue', () => {
    const { cues } = readWebVtt(file('00:01.000 --> 00:02.000', '<v 甲>来了？', '<v 乙>来了。'));
    expect(cues[0]?.said).toEqual([
      { speaker: '甲', text: '来了？' },
      { speaker: '乙', text: '来了。' },
    ]);
  });

  it.each([
    ['nothing', '', [1]],
    ['SRT', '1\n00:00:01,000 --> 00:00:02,000\n一句\n', [1]],
    ['no empty line below the head', `WEBVTT\n${CUE.join('\n')}\n`, [2]],
    ['a comma in a time', file('00:01,000 --> 00:02,000', '一句'), [3]],
    ['a minute of 61', file('00:61:01.000 --> 00:62:02.000', '一句'), [3]],
    ['an end before the start', file('00:03.000 --> 00:02.000', '一句'), [3]],
    ['an earlier cue', file(...CUE, '', '00:00.500 --> 00:02.000', '二句'), [6]],
    ['words without times', file(...CUE, '', '没有时间的话', '又一行'), [6]],
    ['times without words', file('00:01.000 --> 00:02.000', '', '2', ...CUE), [3]],
    ['no empty line between two', file(...CUE, '00:03.000 --> 00:04.000', '二句'), [5]],
    ['a tag that is none', file('00:01.000 --> 00:02.000', '好', '<font>一句'), [5]],
    ['a tag that is not closed', file('00:01.000 --> 00:02.000', '一 < 二'), [4]],
    ['a voice without a name', file('00:01.000 --> 00:02.000', '<v>一句'), [4]],
    ['a voice in full-width brackets', file('00:01.000 --> 00:02.000', '＜v 甲＞一句'), [4]],
    ['a voice in brackets of two widths', file('00:01.000 --> 00:02.000', '＜v 甲>一句'), [4]],
    ['a setting that is none', file('00:01.000 --> 00:02.000 红色', '一句'), [3]],
    ['a head alone', 'WEBVTT\n', [1]],
    ['two mistakes', file('00:03.000 --> 00:02.000', '<v>一句', '', '话'), [3, 4, 6]],
  ])('names the line of %s', (_name, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });

  it('says of SRT how it is turned into WebVTT', () => {
    const [[, , , advice] = []] = readWebVtt('1\n00:00:01,000 --> 00:00:02,000\n一句\n').mistakes;
    expect(advice).toContain('ffmpeg -i 字幕.srt 字幕.vtt');
  });

  it.each([
    ['lines as Windows ends them', file(...CUE).replaceAll('\n', '\r\n')],
    ['a title behind the head', file(...CUE).replace('WEBVTT', 'WEBVTT 访谈')],
    ['two at the same second', file(...CUE, '', ...CUE)],
  ])('takes %s', (_name, text) => {
    expect(linesOf(text)).toEqual([]);
  });
});

it('writes what it has read, without what only its maker needs', () => {
  const { cues } = readWebVtt(
    file('NOTE 秘密', '', '1', '01:00:01.000 --> 01:00:02.5001'.slice(0, 29), '<v 甲>一句'),
  );
  const written = writeWebVtt(cues);
  expect(written).toBe('WEBVTT\n\n01:00:01.000 --> 01:00:02.500\n<v 甲>一句\n');
  expect(readWebVtt(written).cues.map(({ start, said }) => [start, said])).toEqual([
    [3601, [{ speaker: '甲', text: '一句' }]],
  ]);
});
