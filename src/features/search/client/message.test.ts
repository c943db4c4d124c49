import { describe, expect, it } from 'vitest';
import type { Hit } from './pages.ts';
import { announcement, quoted } from './message.ts';

describe('quoted', () => {
  it.each([
    [' 依法\n治档 ', '依法 治档'],
    ['\u202e档\u200f案\u2066', '档案'],
    ['a\ud800\u0000b', 'a\ufffdb'],
    ['<img src=x>', '<img src=x>'],
  ])('shows %j as %j', (query, shown) => {
    expect(quoted(query)).toBe(shown);
  });

  it('shortens without cutting a character in two', () => {
    expect(quoted('𠮷'.repeat(10_000))).toBe(`${'𠮷'.repeat(40)}……`);
  });
});

describe('announcement', () => {
  const hit = (kind: Hit['kind']): Hit => {
    return { kind, page: '/', anchor: '', address: '/', title: '', text: '', marks: [] };
  };
  const done = (exact: Hit[], near: Hit[], instead?: string) =>
    ({
      state: 'done',
      query: '档 案',
      answer: { exact, near, ...(instead !== undefined && { instead }) },
    }) as const;
  const [article, contact] = [hit('article'), hit('contact')];

  const heard = done([article], [], '档案');

  it.each([
    ['the count', done([article, contact], []), undefined, '“档 案”：找到2处。'],
    ['a kind’s', done([article, contact], []), 'contact', /2处，其中“联系”1处/u],
    ['a kind’s that has none', done([article], []), 'figure', /1处，其中“数字”0处/u],
    [
      'near ones as near',
      done([], [article]),
      undefined,
      /没有找到“档 案”，下面这些地方有其中的词/u,
    ],
    [
      'what was searched instead',
      done([contact], [], '地址'),
      undefined,
      '没有找到“档 案”，已换个说法再找。“地址”：找到1处。',
    ],
    [
      'what is read alike',
      { ...heard, answer: { ...heard.answer, alike: true } },
      undefined,
      '没有找到“档 案”，已换成读音相同的字再找。“档案”：找到1处。',
    ],
    ['nothing', done([], []), undefined, /^没有找到“档 案”。/u],
    ['that it is busy', { state: 'busy', slow: true }, undefined, /正在搜索/u],
    ['that nothing can be found', { state: 'idle', barred: '不能搜索' }, undefined, /不能搜索/u],
    ['that it has failed', { state: 'failed' }, undefined, /没有成功.*网络断了/u],
  ] as const)('says %s', (_, outcome, kind, said) => {
    expect(announcement(outcome, kind, true)).toMatch(said);
  });

  it('says nothing where there is nothing to say', () => {
    expect(announcement({ state: 'idle' }, undefined, true)).toBe('');
    expect(announcement({ state: 'busy', slow: false }, undefined, true)).toBeUndefined();
  });

  it('says when there is no network', () => {
    expect(announcement({ state: 'failed' }, undefined, false)).toMatch(/没有联网/u);
  });
});
