import { expect, test } from 'vitest';
import { parseRights } from './rights.ts';

test.each([
  [
    'http://rightsstatements.org/vocab/InC/1.0/',
    '受版权保护',
    'rightsstatements.org/vocab/InC/1.0/',
  ],
  [
    'https://rightsstatements.org/page/NoC-US/1.0/',
    '在美国不受版权保护',
    'rightsstatements.org/vocab/NoC-US/1.0/',
  ],
  [
    'https://creativecommons.org/publicdomain/mark/1.0',
    '公有领域',
    'creativecommons.org/publicdomain/mark/1.0/',
  ],
  [
    'https://creativecommons.org/licenses/by-nc/4.0/',
    '知识共享 署名—非商业性使用 4.0',
    'creativecommons.org/licenses/by-nc/4.0/',
  ],
])('%s is known by its name', (written, label, address) => {
  expect(parseRights(written)).toEqual({
    label,
    href: `https://${address}`,
    uri: `http://${address}`,
  });
});

test('a sentence is the institution’s own', () => {
  expect(parseRights(' 可以引用，请注明出处。 ')).toEqual({
    label: '可以引用，请注明出处。',
    href: undefined,
    uri: undefined,
  });
});

test.each([
  'https://example.org/rights',
  'http://rightsstatements.org/vocab/InC/2.0/',
  'https://creativecommons.org/licenses/by-xx/4.0/',
  'rightsstatements.org/vocab/Nothing/1.0/',
  '  ',
])('%s is none', (written) => {
  expect(parseRights(written)).toBeUndefined();
});
