import { expect, test } from 'vitest';
import { stableId } from './stable-id.ts';

test('the same thing has the same identity, another thing another', () => {
  const id = stableId('萧山区档案馆', '大事记', '2018-12');
  expect(stableId('萧山区档案馆', '大事记', '2018-12')).toBe(id);
  expect(stableId('萧山区档案馆', '大事记', '2018-12-b')).not.toBe(id);
  expect(stableId('另一档案馆', '大事记', '2018-12')).not.toBe(id);
});

test('identities that were once published never change', () => {
  expect(stableId('杭州市萧山区档案馆', '大事记', '2018-12')).toBe(
    '8d02152b-c21e-56b7-9059-240e17631275',
  );
});
