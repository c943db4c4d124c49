import { expect, it } from 'vitest';
import type { Figure } from '../../model/types.ts';
import { sentenceAddress } from './sentence-address.ts';

function marked(text: string, quote: string, value: string, unit: string): string | null {
  const passage = { text, href: '/article/#s1-p2' };
  const figure = { parts: { before: '', value, unit }, passage, quote } as unknown as Figure;
  const address = new URL(sentenceAddress(figure), 'https://example.org');
  expect(address.pathname + address.hash).toBe('/article/#s1-p2');
  return address.searchParams.get('mark');
}

it('marks the number where its paragraph has it once', () => {
  expect(marked('收了照片120张，账本3册。', '收了照片120张', '120', '张')).toBe('120张');
});

it('marks the sentence where the number would be found elsewhere, too', () => {
  expect(marked('甲奖3项，乙奖3项。', '乙奖3项', '3', '项')).toBe('乙奖3项');
  expect(marked('甲奖11项，乙奖1项。', '乙奖1项', '1', '项')).toBe('乙奖1项');
});

it('marks the sentence where the number is written in another way', () => {
  expect(marked('设了两道防潮墙。', '两道防潮墙', '2', '道')).toBe('两道防潮墙');
  // A number of that look that is not this one.
  expect(marked('头两年来了9人，第三年来了九人。', '第三年来了九人', '9', '人')).toBe(
    '第三年来了九人',
  );
});
