import type { Copy, Mistake } from './copy.ts';

const FILE = 'exhibition.yaml';

/** Adds to what has moved. */
const moved =
  (...lines: string[]) =>
  (c: Copy) =>
    c.write(
      FILE,
      `${c.read(FILE).trimEnd()}\nmoved:\n${lines.map((line) => `  - { ${line} }\n`).join('')}`,
    );

export const goodMoves: [name: string, make: (copy: Copy) => void][] = [
  [
    'what has moved, and what is gone',
    moved(
      'from: /timeline/2012/, to: /timeline/2012-10/',
      'from: "/article/#s2-p99", to: "/article/#s2-p1"',
      'from: /old/, note: 这一页已经撤下。',
    ),
  ],
  [
    'links of a page to pages, places and files',
    (c) =>
      c.write(
        'pages/visit.mdx',
        '---\ntitle: 来馆\n---\n\n见[联系](/contact/)、[文章](/article/#s1)、[名片](/data/contact.vcf)。\n',
      ),
  ],
];

/** Mistakes in what has moved. */
export const moves: Mistake[] = [
  [
    'a page that is there',
    moved('from: /timeline/2012-10/, to: /contact/'),
    [`${FILE}: moved[0].from`, /there is no longer/],
  ],
  [
    'a place that is there',
    moved('from: "/article/#s1", to: /contact/'),
    [`${FILE}: moved[0].from`, /there is no longer/],
  ],
  [
    'to where nothing is',
    moved('from: /timeline/2012/, to: /timeline/2012-11/'),
    [`${FILE}: moved[0].to`, /did you mean/],
  ],
  [
    'to what has moved itself',
    moved('from: /old/, to: /older/', 'from: /older/, to: /contact/'),
    [`${FILE}: moved[0].to`, /in the end/],
  ],
  [
    'the same twice',
    moved('from: /old/, to: /contact/', 'from: /old/, to: /about/'),
    [`${FILE}: moved[1].from`, /重复/],
  ],
  [
    'a place on a page that is not there',
    moved('from: "/old/#a", to: /contact/'),
    [`${FILE}: moved[0].from`, /an address that there is/],
  ],
  [
    'an address of another site',
    moved('from: https://a.cn/, to: /contact/'),
    [`${FILE}: moved[0].from`, /on this site/],
  ],
  [
    'neither where it is nor why it is gone',
    moved('from: /old/'),
    [`${FILE}: moved[0].to`, /either to/],
  ],
  [
    'both',
    moved('from: /old/, to: /contact/, note: 已经撤下。'),
    [`${FILE}: moved[0].to`, /either to/],
  ],
  [
    'a link of a page to where nothing is',
    (c) => c.write('pages/visit.mdx', '---\ntitle: 来馆\n---\n\n见[联系](/contacts/)。\n'),
    ['pages/visit.mdx: body', /did you mean "\/contact\/"/],
  ],
];
