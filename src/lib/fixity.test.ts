import { describe, expect, it } from 'vitest';
import {
  addressOfFile,
  compareFixity,
  type Found,
  formatManifest,
  listedPaths,
  ManifestError,
  parseManifest,
} from './fixity.ts';

const [A, B] = ['a'.repeat(64), 'b'.repeat(64)];

describe('listedPaths', () => {
  it('leaves out the list, what no server sends, and what only holds another file compressed', () => {
    const paths = [
      '_headers',
      '_redirects',
      'data/manifest-sha256.txt',
      'index.html',
      'index.html.br',
      'index.html.gz',
      'index.html.zst',
      'data/holdings.gz',
      'pagefind/fragment.pf_fragment',
    ];
    expect(listedPaths(paths)).toEqual([
      'index.html',
      'data/holdings.gz',
      'pagefind/fragment.pf_fragment',
    ]);
  });
});

describe('a list', () => {
  const hashes = new Map([
    ['timeline/index.html', B],
    ['_astro/页.css', A],
    ['Z.txt', A],
  ]);

  it('is that of sha256sum, in one order', () => {
    expect(formatManifest(hashes)).toBe(
      `${A}  Z.txt\n${A}  _astro/页.css\n${B}  timeline/index.html\n`,
    );
  });

  it('is read back, also of other line ends and of binary mode', () => {
    expect(parseManifest(formatManifest(hashes))).toEqual(hashes);
    expect(parseManifest(`${A} *Z.txt\r\n${B}  a b.txt\r\n`)).toEqual(
      new Map([
        ['Z.txt', A],
        ['a b.txt', B],
      ]),
    );
  });

  it.each([
    ['', 1],
    ['<!doctype html>', 1],
    [`${A}  a.txt\n${A.slice(1)}  b.txt\n`, 2],
    [`${A}  a.txt\n\n${A}  b.txt\n`, 2],
    [`${A}  a.txt\n${A}  b.txt\n${B}  a.txt\n`, 3],
    [`${A}  /etc/passwd`, 1],
    [`${A}  ../secret`, 1],
    [`${A}  data/../../secret`, 1],
    [`${A}  data/..`, 1],
    [`${A}  data//x`, 1],
    [`${A}  https://elsewhere.example/x`, 1],
    [`${A}  data\\x`, 1],
  ])('is none: %j', (text, line) => {
    expect(() => parseManifest(text)).toThrow(ManifestError);
    expect(() => parseManifest(text)).toThrow(new RegExp(`^line ${line} .+$`, 'u'));
  });
});

it('compareFixity names every file that differs, and none that does not', () => {
  const listed = new Map([
    ['same', A],
    ['altered', A],
    ['missing', A],
    ['unasked', A],
    ['unread', A],
  ]);
  const found = new Map<string, Found>([
    ['same', { hash: A }],
    ['altered', { hash: B }],
    ['missing', 'missing'],
    ['unread', { unread: 'EACCES' }],
    ['extra', 'missing'],
  ]);
  expect(compareFixity(listed, found)).toEqual([
    { path: 'altered', kind: 'altered' },
    { path: 'extra', kind: 'extra' },
    { path: 'missing', kind: 'missing' },
    { path: 'unasked', kind: 'missing' },
    { path: 'unread', kind: 'unread', reason: 'EACCES' },
  ]);
});

it.each([
  ['index.html', ''],
  ['article/index.html', 'article/'],
  ['myindex.html', 'myindex.html'],
  ['404.html', '404.html'],
  [
    'iiif/map/p1/0,0,512,512/512,512/0/default.jpg',
    'iiif/map/p1/0,0,512,512/512,512/0/default.jpg',
  ],
  ['a b/页#1?.css', 'a%20b/%E9%A1%B5%231%3F.css'],
])('%s is asked for as /%s', (path, address) => {
  expect(addressOfFile('https://a.example/x/', path)).toBe(`https://a.example/x/${address}`);
});
