import { expect, it } from 'vitest';
import { quoted } from './quoted.ts';

it('nests quotation marks as Chinese does', () => {
  expect(quoted('证券')).toBe('“证券”');
  expect(quoted('“浙江省百项……工程”3项')).toBe('“‘浙江省百项……工程’3项”');
  expect(quoted('他说：“什么叫‘档’？”')).toBe('“他说：‘什么叫“档”？’”');
});
