import { expect, test } from 'vitest';
import { nameUuid, stableId } from './stable-id.ts';

test('a name-based UUID is that of the example in RFC 9562, appendix A.4', () => {
  const dns = '6ba7b810-9dad-11d1-80b4-00c04fd430c8';
  expect(nameUuid('www.example.com', dns)).toBe('2ed6657d-e927-568b-95e1-2665a8aea6a2');
});

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
