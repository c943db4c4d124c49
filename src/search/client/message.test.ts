import { describe, expect, it } from 'vitest';
import { fill, quoted } from './message.ts';

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

describe('fill', () => {
  it('puts values in and does not read them again', () => {
    expect(fill('“{query}”：{count}', { query: '{count}$&', count: '3' })).toBe('“{count}$&”：3');
  });

  it('leaves names that it does not know', () => {
    expect(fill('{other}', {})).toBe('{other}');
  });
});
