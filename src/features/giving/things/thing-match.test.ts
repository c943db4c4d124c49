import { describe, expect, it } from 'vitest';
import { normalise } from '../../../lib/text/normalise.ts';
import { completions, matchThings } from './thing-match.ts';

const NAMES = [
  '照片',
  '老照片',
  '日记',
  '家谱',
  '信',
  '地图',
  'vcd',
  '光盘',
  '电影票',
  '数字货币',
  '货币',
].map((word) => ({ word, thing: word }));
const match = (question: string) =>
  matchThings(question, NAMES, normalise).map(({ name }) => name?.word);

describe('matchThings', () => {
  it.each([
    ['照片', ['照片']],
    ['  照 片。', ['照片']],
    ['爷爷的老照片', ['老照片']],
    ['ＶＣＤ光盘', ['光盘']],
    ['VCD', ['vcd']],
    ['照片三张', ['照片']],
    ['一封信', ['信']],
    ['我家有一封信', ['信']],
    ['老照片能捐吗？', ['老照片']],
    ['家谱复印件', ['家谱']],
    ['家谱和日记', ['家谱', '日记']],
    ['家谱、日记；地图', ['家谱', '日记', '地图']],
    ['爷爷和奶奶的照片', ['照片']],
    ['家谱和金鱼', ['家谱', undefined]],
    ['照片、照片', ['照片']],
    ['照片 家谱 日记', ['照片', '家谱', '日记']],
    ['家谱 金鱼 老照片', ['家谱', undefined, '老照片']],
    ['家谱和日记 地图', ['家谱', '日记', '地图']],
    ['我有 家谱 和 老照片', ['家谱', '老照片']],
    ['老 照片', ['老照片']],
    ['爷爷 的 照片', ['照片']],
    ['数字货币', ['数字货币']],
  ])('%s', (question, words) => expect(match(question)).toEqual(words));

  // What a name begins, or what only holds it, is something else.
  it.each(['照片打印机', '地图软件', '日记账', '电信', '手信', 'DVCD', '金鱼', '照'])(
    'does not guess at %s',
    (question) => expect(match(question)).toEqual([undefined]),
  );

  it.each(['', '  ', '？', '、，'])('has nothing to say to “%s”', (question) =>
    expect(match(question)).toEqual([]),
  );

  it.each([
    ['a question of 50,000 characters', '照片'.repeat(25_000), ['照片']],
    ['a mark of writing direction', '\u202e照片', ['照片']],
    ['an element', '<b>照片</b>', [undefined, undefined]],
    ['a family of emoji', '👨‍👩‍👧', [undefined]],
    ['brackets', '(((', [undefined]],
    ['half a character', '\ud800照片', ['照片']],
  ])('answers %s', (_, question, words) => expect(match(question)).toEqual(words));
});

describe('completions', () => {
  it('offers names that hold what was typed, and no more than asked for', () => {
    expect(completions('票', NAMES, 8).map(({ word }) => word)).toEqual(['电影票']);
    expect(completions('照', NAMES, 1)).toHaveLength(1);
    expect(completions('', NAMES, 8)).toEqual([]);
  });
});
