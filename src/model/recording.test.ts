import { describe, expect, it, test } from 'vitest';
import { readWebVtt } from '../lib/formats/webvtt.ts';
import { CHARACTERS_ON_ONE_PAGE, clock, isoDuration, linesOf, partsOf } from './recording.ts';

const cues = (...times: [start: string, text: string][]) =>
  readWebVtt(
    ['WEBVTT', ...times.map(([start, text]) => `00:${start} --> 59:59.000\n${text}`), ''].join(
      '\n\n',
    ),
  ).cues;

test('what two say at once is one line, and each line has a second of its own', () => {
  const lines = linesOf(cues(['01.500', '<v 甲>来了'], ['01.500', '<v 乙>好'], ['02.000', '走']));
  expect(lines.map(({ anchor, said }) => [anchor, said.map(({ text }) => text)])).toEqual([
    ['t=1.5', ['来了', '好']],
    ['t=2', ['走']],
  ]);
});

describe('partsOf', () => {
  it('leaves a short transcript whole', () => {
    const lines = linesOf(cues(['01.000', '一句']));
    expect(partsOf('talk', lines)).toEqual([{ number: 1, href: '/objects/talk/', lines }]);
  });

  it('parts a long one between lines, each line in one part', () => {
    const words = '话'.repeat(CHARACTERS_ON_ONE_PAGE / 2);
    const lines = linesOf(cues(['01.000', words], ['02.000', words], ['03.000', '完']));
    const parts = partsOf('talk', lines);
    expect(parts.map(({ number, href, lines }) => [number, href, lines.length])).toEqual([
      [1, '/objects/talk/', 1],
      [2, '/objects/talk/2/', 2],
    ]);
    expect(parts.flatMap((part) => part.lines)).toEqual(lines);
  });
});

test('seconds are said as clocks and as programs say them', () => {
  expect([0, 59.9, 61, 3599, 3600, 3723.4].map(clock)).toEqual([
    ...['0:00', '0:59', '1:01', '59:59', '1:00:00', '1:02:03'],
  ]);
  expect([9.144000001, 61].map(isoDuration)).toEqual(['PT9.144S', 'PT61S']);
});
