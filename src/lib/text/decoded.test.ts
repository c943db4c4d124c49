import { expect, it } from 'vitest';
import { decoded } from './decoded.ts';

it('decodes a part of an address', () => {
  expect(decoded('2018-12')).toBe('2018-12');
  expect(decoded('%E6%A1%A3%E6%A1%88%20a%2Fb')).toBe('档案 a/b');
  expect(decoded('')).toBe('');
});

it.each(['%E0%A4%A', '%', '100%', '%FF', 'a%zz'])('takes %s as it stands', (part) => {
  expect(decoded(part)).toBe(part);
});
