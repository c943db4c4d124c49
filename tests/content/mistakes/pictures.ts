import sharp from 'sharp';
import { type Copy, type Mistake, PIXEL } from './copy.ts';

const M = 'milestones/2012-10.mdx';

/** Grain that is the same in every run: of other grain, one picture in thirty is decoded though broken. */
function grain(width: number, height: number) {
  let seed = 1;
  const next = () => 96 + ((seed = (seed * 48_271) % 2_147_483_647) % 64);
  const bytes = Uint8Array.from({ length: width * height * 3 }, next);
  return sharp(bytes, { raw: { width, height, channels: 3 } });
}
const jpeg = await grain(300, 200).jpeg().toBuffer();
const moving = await sharp([jpeg, await sharp(jpeg).negate().toBuffer()], {
  join: { animated: true },
})
  .webp()
  .toBuffer();
const cmyk = await grain(30, 20).toColourspace('cmyk').jpeg().toBuffer();
const png = await grain(300, 200).png().toBuffer();
const flat = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: 'grey' },
    limitInputPixels: false,
  })
    .png()
    .toBuffer();
const other = (start: string) => Buffer.concat([Buffer.from(start, 'latin1'), Buffer.alloc(600)]);
const long = await flat(65_536, 2);
const vast = await flat(20_000, 20_000);

/** The bytes with some in the middle of them gone. */
const damaged = (bytes: Buffer) =>
  Buffer.from(bytes).fill(0, bytes.length >> 1, (bytes.length >> 1) + 900);

/** An entry with a picture of these bytes. */
function withPicture(c: Copy, name: string, bytes: string | Uint8Array): void {
  c.write(`milestones/${name}`, bytes);
  c.add(M, `image: "./${name}"\nalt: 新馆外观\ncredit: 区档案馆`);
}

const svg = (inside: string, attributes = '') =>
  `<svg xmlns="http://www.w3.org/2000/svg" width="40" height="30" ${attributes}>${inside}<path d="M0 0H9"/></svg>`;
const badSvg = (name: string, text: string, words: RegExp): Mistake => [
  `an SVG with ${name}`,
  (c) => withPicture(c, 'a.svg', text),
  [`${M}: image`, words],
];

/** Pictures that are broken, too large, elsewhere, or named by nothing. */
export const pictures: Mistake[] = [
  [
    'a list of pictures with an item that is empty',
    (c) => c.add(M, 'pictures:\n  -'),
    [`${M}: pictures[0]`, /没有内容/u],
  ],
  ...[
    ['below a file', './2012-10.mdx/photo.jpg'],
    ['of a name longer than any file has', `./${'潮'.repeat(200)}.jpg`],
  ].map(([where = '', image = '']): Mistake => [
    `a picture ${where}`,
    (c) => c.add(M, `image: ${image}\nalt: 大门\ncredit: 本馆`),
    [`${M}: image`, /找不到这张图片/u],
  ]),
  [
    'a path as Windows writes it',
    (c) => c.add(M, 'image: .\\photos\\a.jpg\nalt: 大门\ncredit: 本馆'),
    [`${M}: image`, /路径用 \/，不用/u],
  ],
  [
    'a folder where a picture is meant',
    (c) => {
      withPicture(c, 'photo.png', png);
      c.remove('milestones/photo.png');
      c.write('milestones/photo.png/x.txt', '');
    },
    [
      `${M}: image`,
      /found "\.\/photo\.png", which is a folder; expected a picture beside this file（/u,
    ],
  ],
  [
    'a JPEG cut short',
    (c) => withPicture(c, 'a.jpg', jpeg.subarray(0, 9000)),
    [`${M}: image`, /damaged/],
  ],
  ['a JPEG without its end', (c) => withPicture(c, 'a.jpg', jpeg.subarray(0, -90)), `${M}: image`],
  ['a JPEG broken in the middle', (c) => withPicture(c, 'a.jpg', damaged(jpeg)), `${M}: image`],
  [
    'a PNG cut short',
    (c) => withPicture(c, 'a.png', png.subarray(0, -500)),
    [`${M}: image`, /不完整/],
  ],
  ['a PNG broken in the middle', (c) => withPicture(c, 'a.png', damaged(png)), `${M}: image`],
  [
    'a picture of too many pixels a side',
    (c) => withPicture(c, 'a.png', long),
    [`${M}: image`, /65536 × 2 pixels.*65535/],
  ],
  [
    'a picture of too many pixels',
    (c) => withPicture(c, 'a.png', vast),
    [`${M}: image`, /20000 × 20000 pixels.*250 megapixels.*25000 万/],
  ],
  [
    'a picture in the colours of a press',
    (c) => withPicture(c, 'a.jpg', cmyk),
    [`${M}: image`, /CMYK.*RGB/],
  ],
  [
    'a picture that moves',
    (c) => withPicture(c, 'a.webp', moving),
    [`${M}: image`, /which moves.*有 2 帧/],
  ],
  [
    'an SVG of no width',
    (c) =>
      withPicture(c, 'a.svg', '<svg xmlns="http://www.w3.org/2000/svg" width="0" height="9"/>'),
    [`${M}: image`, /does not say its size/],
  ],
  [
    'a PDF',
    (c) => withPicture(c, 'plan.pdf', other('%PDF-1.7\n')),
    [`${M}: image`, /pdftoppm -r 300 -jpeg "plan\.pdf" "plan"/],
  ],
  ...(
    [
      ['a PDF', '%PDF-1.7\n', /pdftoppm -r 300 -jpeg "a\.jpg" "a"/],
      ['a HEIC', '\0\0\0\x18ftypheic', /HEIC.*另存为 JPEG/],
      ['a TIFF', 'II*\0', /TIFF.*另存为 JPEG/],
      ['a GIF', 'GIF89a', /GIF.*另存为 PNG/],
      ['a BMP', 'BM', /BMP.*另存为 PNG/],
      ['a Word file of today', 'PK\x03\x04', /Word/],
      ['a Word file of yore', '\xD0\xCF\x11\xE0', /Word/],
      ['a page', '<!doctype html>', /网页/],
    ] as const
  ).map(([name, start, words]): Mistake => [
    `${name} that is called a JPEG`,
    (c) => withPicture(c, 'a.jpg', other(start)),
    [`${M}: image`, words],
  ]),
  ['a file of no bytes', (c) => withPicture(c, 'a.jpg', ''), [`${M}: image`, /empty.*空的/]],
  [
    'a PDF that no file names',
    (c) => c.write('milestones/plan.pdf', other('%PDF-1.7\n')),
    ['milestones/plan.pdf: file name', /pdftoppm/],
  ],
  [
    'a picture of too many bytes',
    (c) => withPicture(c, 'a.png', Buffer.concat([PIXEL, Buffer.alloc(150_000_000)])),
    [`${M}: image`, /at most 150 MB/],
  ],
  [
    'a picture outside of the content folder',
    (c) => c.add(M, 'image: ../../a.png\nalt: 新馆\ncredit: 区档案馆'),
    [`${M}: image`, /outside of the content folder/],
  ],
  ...['a?b.png', 'a#b.png', 'a%20b.png'].map((name): Mistake => [
    `a picture named ${name}`,
    (c) => withPicture(c, name, PIXEL),
    [`${M}: image`, /请改名/],
  ]),
  [
    'a misspelt name of a picture',
    (c) => {
      c.write('milestones/photo.png', PIXEL);
      c.add(M, 'image: ./foto.png\nalt: 新馆\ncredit: 区档案馆');
    },
    [`${M}: image`, /did you mean "\.\/photo\.png"/],
    'milestones/photo.png: file name',
  ],
  [
    'a picture that no file names',
    (c) => c.write('milestones/photo.png', PIXEL),
    ['milestones/photo.png: file name', /image: \.\/photo\.png/],
  ],
  [
    'a picture at the top that no file names',
    (c) => c.write('photo.jpg', PIXEL),
    ['photo.jpg: file name', /no file names/],
  ],
  badSvg('a script', svg('<script>alert(1)</script>'), /<script>/),
  badSvg('a handler', svg('', 'onload="alert(1)"'), /onload/),
  badSvg('HTML', svg('<foreignObject/>'), /<foreignObject>/),
  badSvg('a picture of elsewhere', svg('<image href="https://example.cn/a.png"/>'), /elsewhere/),
  badSvg('a photograph within', svg('<image href="data:image/jpeg;base64,AAAA"/>'), /elsewhere/),
  badSvg('a style of elsewhere', svg('<style>@import "a.css"</style>'), /<style>/),
  badSvg('a fill of elsewhere', svg('<path fill="url(a.svg#b)"/>'), /elsewhere/),
  badSvg('metadata', svg('<metadata>沈观潮</metadata>'), /<metadata>/),
  badSvg('a comment', `<!-- C:\\沈观潮 -->${svg('')}`, /a comment/),
  badSvg('a style sheet', `<?xml-stylesheet href="a.css"?>${svg('')}`, /instruction/),
  badSvg(
    'what a drawing program remembers',
    svg('', 'xmlns:s="http://sodipodi.sourceforge.net/" s:docname="/home/shen/a.svg"'),
    /s:docname/,
  ),
  badSvg('entities', `<!DOCTYPE svg [<!ENTITY a "b">]>${svg('&a;')}`, /declarations/),
  badSvg('an end that is missing', svg('').replace('</svg>', ''), /XML is whole/),
];

/** Pictures in which nothing is wrong. */
export const goodPictures: [name: string, make: (copy: Copy) => void][] = [
  ['a JPEG', (c) => withPicture(c, 'a.JPG', jpeg)],
  ['a picture with a name in Chinese', (c) => withPicture(c, '新馆 外观（一）.jpg', jpeg)],
  [
    'a picture in another folder',
    (c) => {
      c.write('photo.png', PIXEL);
      c.add(M, 'image: ../photo.png\nalt: 新馆\ncredit: 区档案馆');
    },
  ],
  [
    'an SVG that refers to itself',
    (c) =>
      withPicture(
        c,
        'a.svg',
        `<?xml version="1.0"?>\n${svg('<title>浪</title><defs><path id="a" d="M0 0H9"/></defs><use href="#a" style="fill: url( #a)"/>')}\n`,
      ),
  ],
];
