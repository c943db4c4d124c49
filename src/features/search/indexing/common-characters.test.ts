import { expect, it } from 'vitest';
import { COMMON_CHARACTERS } from './common-characters.ts';

it('are the 3,755 of the standard’s first level, from 啊 to 座', () => {
  expect(new Set(COMMON_CHARACTERS).size).toBe(3755);
  expect([COMMON_CHARACTERS[0], COMMON_CHARACTERS.at(-1)]).toEqual(['啊', '座']);
});
