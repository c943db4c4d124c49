/**
 * Words of the pages about the exhibition itself: what it is, and the source beside what is published.
 */

import type { HasPart } from '../keys.ts';
import { countingNumeral } from '../../lib/text/numeral.ts';
import { names } from './names.ts';
import { enumerated, namesOf, sortings } from './parts-named.ts';
import { terms } from './terms.ts';

/** Of the page of search; its other words are loaded by the browser, which needs no more. */
export const searchDescription = (has: HasPart): string =>
  `在${enumerated(
    namesOf(has, [
      ['article', '文章'],
      ['timeline', terms.chronicle],
      ['objects', '展品'],
      ['figures', '数字'],
      ['donate', names.notice],
      ['contact', '联系方式'],
    ]),
  )}里查找任何一段文字。`;

/** What has an address of its own; nothing where it is whole pages only. */
function addressed(has: HasPart): string {
  const each = namesOf(has, [
    ['article', '每个段落'],
    ['timeline', `每${terms.counter}${terms.milestone}`],
    ['objects', '每件展品'],
    ['figures', '每个数字'],
    ['categories', `每个${terms.soughtCategory}`],
  ]);
  return each.length === 0 ? '' : `${each.join('、')}都有自己的网址，可以单独引用。`;
}

/** What is cited by its title. */
const cited = (has: HasPart) => {
  const titled = namesOf(has, [
    ['article', '文章'],
    ['donate', terms.notice],
  ]);
  return titled.length === 0 ? '题名' : `${titled.join('或')}的标题`;
};

export const source = {
  /** @param changes those that there are */
  intro: (changes: { folded: boolean; joined: boolean; numbered: boolean }) => {
    const named = [
      ...(changes.folded ? ['标出的半角标点，刊出时改用全角'] : []),
      ...(changes.joined ? ['被换行断开的段落，刊出时接成一段'] : []),
      ...(changes.numbered ? ['列表缺的序号，刊出时补上'] : []),
    ].join('；');
    return `每段分两份：先是从原文文件提取的文字，一字未动；后是本站刊出的文字。${named === '' ? '' : `${named}。`}`;
  },
  extracted: '提取的原文',
  published: '本站刊出',
  unpublished: '未刊出',
  hash: '原文文件的 SHA-256 校验值',
  /** Where there are several. */
  hashOf: (name: string) => `原文文件 ${name} 的 SHA-256 校验值`,
  document: (name: string) => `原文 ${name}`,
  /** Of sources that are too long for one page. */
  parts: '分页',
  nearParts: '前后页',
  part: (number: number, count: number) => `第${number}页，共${count}页`,
  partFrom: (number: number, begins: string) => `第${number}页，自“${begins}”起`,
  contentHash: '内容文件清单的 SHA-256 校验值',
  fixity: 'SHA-256 校验',
  publishedList: '本站全部文件的校验清单',
  how: '怎样核对',
  notes: '编者注',
};

/** Which pages are there as text, too. */
function asText(has: HasPart): string {
  const pages = namesOf(has, [
    ['article', '文章'],
    ['timeline', terms.chronicle],
    ['figures', '数字'],
    ['donate', terms.notice],
    ['contact', '联系'],
  ]).join('、');
  const single = has('timeline') ? `，以及每${terms.counter}${terms.milestone}的单页` : '';
  return pages === ''
    ? ''
    : `${pages}各页${single}，都另有一份纯文本（Markdown）：把网址末尾的“/”换成“.md”就是。`;
}

/** How words of a source are published. */
const verbatimRules = (has: HasPart): string[] => [
  `文字照原文刊印，一字不改。只是标点改用全角，被换行断开的段落接成一段${has('lists') ? '，列表缺的序号补上' : ''}。${has('reigns') ? `${terms.milestone}的日期前面一律写公元，原文用的年号见各${terms.counter}的单页。` : ''}`,
  '原文疑似有误或者前后不一的地方，也照原文刊印，另加编者注说明。',
  `${[
    ...(sortings(has).length > 0 ? [`${terms.milestone}的${sortings(has).join('、')}`] : []),
    ...namesOf(has, [
      ['figures', '数字的名目和分组'],
      ['categories', `${terms.soughtCategory}的小标题`],
    ]),
    '以及各处之间的链接',
  ]
    .join('，')
    .replace(/^以及/u, '')}，都是编者为便于查找而加的，不是原文。`,
  `${has('figures') ? '每个数字都附有所依据的原句，并注明在文章的哪一段。' : ''}原文没有写的，本站不写${has('contact') ? `；要问的事原文没有写明，请向${terms.institution}询问` : ''}。`,
];

export const about = {
  /** Says how many articles there are, and how many chronicles where each has a name of its own. */
  intro: (
    title: string,
    publisher: string,
    has: HasPart,
    { articles, chronicles }: { articles: number; chronicles: number },
  ) => {
    const many = chronicles > 1 ? `${countingNumeral(chronicles)}部` : '一份';
    const parts = namesOf(has, [
      ['article', `${articles < 100 ? countingNumeral(articles) : articles}篇文章`],
      ['timeline', `${many}${terms.chronicle}`],
      ['donate', `一份${names.notice}`],
    ]);
    const how = has('donate')
      ? `，并说明怎样捐赠有保存价值的${terms.records === '档案' ? '档案资料' : terms.records}`
      : '';
    const printed = parts.length > 0 ? `，把${enumerated(parts)}全文刊在网上` : '';
    const objects = `${terms.house ? `${terms.house}藏的` : ''}展品`;
    const shown = has('objects') ? `${printed === '' ? '，把' : '，并把'}${objects}放在网上` : '';
    return `《${title}》由${publisher}主办${printed}${shown}，供大家${printed === '' ? '观看' : '阅读'}、查找${how}。`;
  },
  /** @param pages how many the institution has written itself */
  parts: (has: HasPart, pages: number) => [
    {
      id: 'rules',
      title: '编辑规则',
      paragraphs: [
        ...(has('source') ? verbatimRules(has) : []),
        ...(has('objects')
          ? ['展品的题名、年代和说明由主办单位著录，不是原文；图片刊出前重新压缩过，原图不刊出。']
          : []),
        ...(has('pages')
          ? [
              `另有${pages < 100 ? countingNumeral(pages) : pages}页是主办单位自己写的，页脚有说明；其中引用的话，同样照原文。`,
            ]
          : []),
      ],
    },
    {
      id: 'cite',
      title: '怎样引用',
      paragraphs: [
        `引用本站文字，请注明${cited(has)}、主办单位和网址。${addressed(has)}${has('article') ? '点文章段首的数字，可以把那一段发给朋友，也可以复制它的网址和学术引用。' : ''}`,
      ],
    },
    {
      id: 'accessibility',
      title: '无障碍',
      paragraphs: [
        `本站每一页都可以放大，可以打印，不用鼠标、只用键盘也能浏览，浏览器不运行网页里的程序（脚本）也能阅读。图形都有文字说明；用颜色区分的，形状也不同。按页首的“长辈版”，就换成大字、大按钮${has('telephone') ? '，电话放在最前' : ''}；按“设置”，可以选字号、行距、段落、配色和正文字体，还有阅读尺和大鼠标指针。`,
        '本站所用的程序，按《Web 内容无障碍指南》（WCAG）2.2版 AA 级制作，对比度取 AAA 级。程序的开发者每次改动，都用工具检查；但是工具查不出的还有很多，开发者没有请使用读屏软件的读者试用过，也没有请第三方评测，所以不能说全部合格。',
        ...(has('contact')
          ? ['如有读不了、点不开的地方，请告诉我们，联系方式在每一页的末尾。']
          : []),
      ],
      details: {
        summary: '开发者检查了什么',
        paragraphs: [
          '程序每次改动，开发者都用它生成几份展览，用 Chromium 浏览器检查其中每一种网页：用检查工具 axe 逐条查；在每种配色里，查文字与底色的对比度够不够7:1；在长辈版里，查链接和按钮的大小；只用键盘，从头走到尾；关闭脚本，看有没有缺字；把文字放大到两倍、加大字距和行距、把窗口缩到320像素宽（相当于放大到四倍）、换成系统的高对比度配色，看有没有被裁切、要不要左右滚动；还查有没有名称相同而去处不同的链接。',
        ],
      },
    },
    {
      id: 'privacy',
      title: '隐私',
      paragraphs: [
        `本站不设登录，不用 Cookie，不统计访客，不载入其他网站的任何内容。搜索在您自己的浏览器里进行，您输入的词不会发送给任何人。${has('letter') ? '捐赠意向书由您自己打印和寄送，网页不收集其中的内容；您按了“存到这台设备上”，才会存到您的设备上。' : ''}`,
        `您选的长辈版和别的阅读设置、朗读的语速、要不要用“/”键打开搜索，浏览器会记下来；阅读设置按“恢复原样”就删去。${has('article') ? '文章读到一半离开，浏览器会记下读到第几段，读完就清除，按“不再提示”也清除。' : ''}这些只记在您的设备上，不外传。`,
        '朗读先用设备上的语音；设备上没有，就用浏览器的联网语音，读到的文字会发给提供语音的厂商；两样都没有，而本站备有朗读的音频，就播放音频。',
        `本站的网址以“https”开头时，第一次打开之后，浏览器会在您的设备上存一份展览的副本，没有网络也能阅读和搜索；展览篇幅很大时，只存主要的各页和打开过的页${has('objects') ? '；图片很多时，每幅只存一张小的；录音、录像不存' : ''}。副本里没有您的任何信息。浏览器开启了“省流量”（Save-Data）的，不存。不想要了，就在浏览器的设置里清除本站的数据（“网站数据”或“Cookie 和网站数据”），副本和上面说的各项记录会一起删去。`,
      ],
    },
  ],
  fixity: (has: HasPart) => ({
    id: 'fixity',
    title: '怎样核对',
    paragraphs: [
      '校验值是按文件的内容算出来的一串字符，好比文件的指纹：文件哪怕只改一个字，校验值也会不同。本站用的算法叫 SHA-256。',
      ...(has('source')
        ? [
            '“原文对照”页列出两种校验值：一种是原文文件的；另一种是内容文件清单的，清单里有每一个内容文件的校验值。',
          ]
        : []),
      '本站刊出的每一个文件，校验值都列在校验清单（data/manifest-sha256.txt）里。清单自己的校验值，没法写进它所列的网页：生成网站时，程序会显示出来，可以另行留存。',
    ],
    details: {
      summary: '核对的办法（给技术人员）',
      paragraphs: [
        '把整个网站存到电脑上，在那个文件夹里运行 sha256sum -c data/manifest-sha256.txt。手头有本站程序的，运行 npm run verify -- 加网址，哪个文件变了、缺了，都会逐一列出。',
      ],
    },
  }),
  fixityLink: '看校验值',
  data: (has: HasPart) => ({
    id: 'data',
    title: '取用数据',
    paragraphs: [
      `全部内容另有一份供程序读取的数据，是 JSON 格式，各项的意思写在格式说明里。${asText(has)}`,
    ],
  }),
  dataLink: '全部内容（JSON）',
  date: '原文的日期',
  inferred: (year: number, why: string) =>
    `原文没有写明出版日期。${why}引用时可以写作“${year}年（推定）”。`,
  known: (year: number) => `原文刊于${year}年。`,
  fonts: '字体与程序',
  fontLicence: '字体许可证全文',
  fontsText:
    '标题用思源宋体（Noto Serif SC）的子集，按 SIL 开放字体许可证1.1版使用；正文用您设备上的字体。程序按 MIT 许可证公开。',
};
