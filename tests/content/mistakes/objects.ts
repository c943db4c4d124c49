import type { Copy, Mistake } from './copy.ts';

const O = 'objects/court-house/object.yaml';
const N = 'objects/newspaper/object.yaml';
const change = (from: string | RegExp, to: string) => (c: Copy) => c.change(O, from, to);

/** Of objects in the made-up museum. */
export const objects: Mistake[] = [
  ['an object without a title', change(/^title: .*\n/mu, ''), `${O}: title`],
  [
    'an object of an unknown kind',
    change('kind: document', 'kind: photo'),
    [`${O}: kind`, /photograph/u],
  ],
  [
    'a kind by its name',
    change('kind: document', 'kind: 照片'),
    [`${O}: kind`, /photograph（照片）、.*；“照片”写作 photograph/u],
  ],
  ['an object without rights', change(/^rights: .*\n/mu, ''), `${O}: rights`],
  [
    'rights at an address that is none of the two vocabularies',
    change(/^rights: .*$/mu, 'rights: https://example.org/rights'),
    [`${O}: rights`, /rightsstatements\.org/u],
  ],
  [
    'a licence that there is not',
    change(/^rights: .*$/mu, 'rights: https://creativecommons.org/licenses/by-xx/4.0/'),
    `${O}: rights`,
  ],
  ['an object without a credit', change(/^credit: .*\n/mu, ''), `${O}: credit`],
  ['a donor who has not consented', change(/^ {2}consent: .*\n/mu, ''), `${O}: donor.consent`],
  ...['no', '否', '未同意', '待补', 'Not yet'].map((word): Mistake => [
    `a donor whose consent is “${word}”`,
    change(/consent: .*/u, `consent: ${word}`),
    [`${O}: donor.consent`, /删去 donor/u],
  ]),
  [
    'a picture without its description',
    change(/^ {4}alt: 着色.*\n/mu, ''),
    `${O}: pictures[0].alt`,
  ],
  [
    'a picture that is not there',
    change('./back.jpg', './bakc.jpg'),
    [`${O}: pictures[1].image`, /did you mean "\.\/back\.jpg"/u],
    'objects/court-house/back.jpg: file name',
  ],
  [
    'the same picture twice',
    change('./back.jpg', './front.jpg'),
    `${O}: pictures[1]`,
    'objects/court-house/back.jpg: file name',
  ],
  [
    'a copy of a picture under another name',
    (c) => c.copy('objects/court-house/front.jpg', 'objects/court-house/back.jpg'),
    [`${O}: pictures[1].image`, /a copy of "\.\/front\.jpg"/u],
  ],
  [
    'an object without pictures',
    (c) => {
      c.change(O, /^pictures:[\s\S]*/mu, 'pictures: []\n');
      c.remove('objects/court-house/front.jpg');
      c.remove('objects/court-house/back.jpg');
    },
    `${O}: pictures`,
  ],
  [
    'a description that only says that it is a picture',
    change(/alt: 着色.*$/mu, 'alt: 照片'),
    `${O}: pictures[0].alt`,
  ],
  [
    'a subject that the display face cannot show',
    change('[建筑, 明信片]', '[建筑, 𠮷祥]'),
    `${O}: subjects[1]`,
  ],
  ['a day that there is not', change('1912-09-08', '1912-09-31'), `${O}: date`],
  [
    'an object that is not there',
    (c) => c.add(O, 'objects: [courthouse]'),
    [`${O}: objects[0]`, /did you mean "court-house"/u],
  ],
  [
    'an object that belongs with itself',
    (c) => c.add(O, 'objects: [court-house]'),
    `${O}: objects[0]`,
  ],
  ['a paragraph that is not there', (c) => c.add(O, 'passages: [s1-p99]'), `${O}: passages[0]`],
  ['subjects that are one text', change('[建筑, 明信片]', '[建筑，明信片]'), `${O}: subjects[0]`],
  [
    'a field that is none',
    (c) => c.add(O, 'creater: 佚名'),
    [`${O}: creater`, /did you mean "creator"/u],
  ],
  [
    'a folder with a Chinese name',
    (c) => c.rename('objects/newspaper', 'objects/报纸'),
    'objects/报纸: file name',
    'pages/rooms.mdx: body',
  ],
  [
    'a folder that is named as a list of objects',
    (c) => c.rename('objects/newspaper', 'objects/kind'),
    'objects/kind/object.yaml: folder',
    'pages/rooms.mdx: body',
  ],
  [
    'a file beside the folders',
    (c) => c.write('objects/list.yaml', 'title: 甲\n'),
    'objects/list.yaml: file name',
  ],
  [
    'another name than object.yaml',
    (c) => c.rename(O, 'objects/court-house/card.yaml'),
    ['objects/court-house/card.yaml: file name', /expected object\.yaml（.*都叫 object\.yaml/u],
  ],
  [
    'a file of another form beside it',
    (c) => c.write('objects/newspaper/page.tif', 'II*'),
    'objects/newspaper/page.tif: file name',
  ],
  ['pictures without their file', (c) => c.remove(O), ['objects/court-house: folder', /图片一类/u]],
];

const S = 'article/01-building.mdx';
const changeShown = (from: string | RegExp, to: string) => (c: Copy) => c.change(S, from, to);

/** Of pictures that texts of the museum show. */
export const shownPictures: Mistake[] = [
  [
    'a picture of an object that is not there',
    changeShown('object: court-house', 'object: court-hause'),
    [`${S}: pictures[0].object`, /did you mean "court-house"/u],
  ],
  [
    'a view that the object does not have',
    changeShown('view: 2', 'view: 3'),
    [`${S}: pictures[0].view`, /which has 2.*只有 2 幅图/u],
  ],
  [
    'a view of a sound that has no picture',
    changeShown('object: court-house\n    view: 2', 'object: ferryman'),
    [`${S}: pictures[0].view`, /没有图，请删去/u],
  ],
  ['a view that is none', changeShown('view: 2', 'view: 0'), `${S}: pictures[0].view`],
  [
    'a view of no object',
    changeShown('  - object: court-house\n    view: 2\n', '  - view: 2\n'),
    `${S}: pictures[0].alt`,
    `${S}: pictures[0].credit`,
    `${S}: pictures[0].image`,
    `${S}: pictures[0].view`,
  ],
  [
    'an object beside a description of one’s own',
    changeShown('    view: 2\n', '    view: 2\n    alt: 信\n'),
    [`${S}: pictures[0].alt`, /只写 object/u],
  ],
  [
    'a listed picture without its description',
    changeShown(/ {4}alt: .*\n/u, ''),
    `${S}: pictures[1].alt`,
  ],
  [
    'a listed picture without its credit',
    changeShown(/ {4}credit: .*\n/u, ''),
    `${S}: pictures[1].credit`,
  ],
  [
    'an object that a page shows and that is not there',
    (c) => c.change('pages/rooms.mdx', 'id="newspaper"', 'id="newspapers"'),
    ['pages/rooms.mdx: body', /objects\/.*did you mean "newspaper"/u],
  ],
  [
    'an object that a page shows and that is a draft',
    (c) => c.add('objects/newspaper/object.yaml', 'draft: true'),
    'pages/rooms.mdx: body',
  ],
  [
    'a step of a tour that lies outside of the picture',
    (c) => c.change(N, 'width: 860', 'width: 1860'),
    [`${N}: tour[0]`, /ends at 1900.*within the picture of 1898 × 2700.*超出了图片/u],
  ],
  [
    'a step of a picture that there is not',
    (c) => c.change(N, '{ left: 40', '{ picture: 2, left: 40'),
    [`${N}: tour[0].picture`, /found "?2.*from 1 to 1.*只有 1 幅/u],
  ],
  [
    'a step before the edge of the picture',
    (c) => c.change(N, 'left: 40,', 'left: -40,'),
    `${N}: tour[0].left`,
  ],
  ['a step too small to see', (c) => c.change(N, 'width: 860', 'width: 6'), `${N}: tour[0].width`],
  [
    'a step in parts of a pixel',
    (c) => c.change(N, 'left: 40,', 'left: 40.5,'),
    `${N}: tour[0].left`,
  ],
  ['a step in per cent', (c) => c.change(N, 'left: 40,', 'left: 4%,'), `${N}: tour[0].left`],
  [
    'a step without words',
    (c) =>
      c.change(
        N,
        '    passage: ferry/s1-p1',
        '    passage: ferry/s1-p1\n  - { left: 0, top: 0, width: 99, height: 99 }',
      ),
    `${N}: tour[2].text`,
  ],
  [
    'a step that relates to a passage that there is not',
    (c) => c.change(N, 'passage: ferry/s1-p1', 'passage: ferry/s1-p99'),
    `${N}: tour[1].passage`,
  ],
  [
    'a step with a field of its own',
    (c) => c.change(N, 'left: 40,', 'x: 1, left: 40,'),
    `${N}: tour[0].x`,
  ],
];

/** What is right, though another may take it for a mistake. */
export const goodObjects: [name: string, make: (copy: Copy) => void][] = [
  ['an object without a date', change(/^date: .*\n/mu, '')],
  [
    'one paragraph that is not a list',
    change(/^description:\n(?: {2}- .*\n)+/mu, 'description: 一张明信片。\n'),
  ],
  ['a date in doubt', change('1912-09-08', '191X')],
  ['rights in words', change(/^rights: .*$/mu, 'rights: 可以引用，请注明出处。')],
  [
    'files whose names have half-width brackets, as programs count copies',
    (c) => {
      c.rename('objects/court-house/front.jpg', 'objects/court-house/正面(1).jpg');
      c.change(O, './front.jpg', './正面(1).jpg');
      c.rename('objects/ferryman/talk.mp3', 'objects/ferryman/船工(1).mp3');
      c.change('objects/ferryman/object.yaml', './talk.mp3', './船工(1).mp3');
    },
  ],
  ['rights with the last stroke left out', change('mark/1.0/', 'mark/1.0')],
  [
    'an object as a draft that nothing shows',
    (c) => {
      c.add('objects/newspaper/object.yaml', 'draft: true');
      c.change('pages/rooms.mdx', '<Object id="newspaper" />\n', '');
    },
  ],
];
