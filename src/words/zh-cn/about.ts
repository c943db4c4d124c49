/**
 * Words of the pages about the exhibition itself: what it is, and the source beside what is published.
 */

import type { HasPart } from '../keys.ts';
import { enumerated, namesOf, sortings } from './parts-named.ts';

/** Of the page of search; its other words are loaded by the browser, which needs no more. */
export const searchDescription = (has: HasPart): string =>
  `在${enumerated(
    namesOf(has, [
      ['article', '文章'],
      ['timeline', '大事记'],
      ['figures', '数字'],
      ['donate', '征集公告'],
      ['contact', '联系方式'],
    ]),
  )}里查找任何一段文字。`;

/** What is cited by its title. */
const cited = (has: HasPart) => {
  const titled = namesOf(has, [
    ['article', '文章'],
    ['donate', '公告'],
  ]);
  return titled.length === 0 ? '题名' : `${titled.join('或')}的标题`;
};

export const source = {
  intro:
    '每段先是提取所得的原文，一字未动；后是本站刊出的文字。标出的半角标点，刊出时用全角；被换行切断的段落，刊出时接上；列表的序号，刊出时补全。',
  extracted: '提取的原文',
  published: '本站刊出',
  unpublished: '未刊出',
  hash: '原文文件的 SHA-256 校验值',
  /** Where there are several. */
  hashOf: (name: string) => `原文文件 ${name} 的 SHA-256 校验值`,
  document: (name: string) => `原文 ${name}`,
  contentHash: '内容文件清单的 SHA-256 校验值',
  fixity: 'SHA-256 校验',
  publishedList: '本站全部文件的校验清单',
  how: '怎样核对',
  notes: '编者注',
};

export const about = {
  intro: (title: string, publisher: string, has: HasPart) => {
    const parts = namesOf(has, [
      ['article', '一篇文章'],
      ['timeline', '一份大事记'],
      ['donate', '一份征集公告'],
    ]);
    const how = has('donate') ? '，并告诉大家怎样把有保存价值的档案资料交给档案馆' : '';
    return `《${title}》由${publisher}主办，把${enumerated(parts)}完整地搬到网上，供公众阅读、查找${how}。`;
  },
  parts: (has: HasPart) => [
    {
      id: 'rules',
      title: '编辑规则',
      paragraphs: [
        '文字照原文刊印，一字不改。标点用全角，被换行切断的段落接上，列表的序号补全，除此之外不作改动。',
        '原文疑有误处、前后不一处，照原文刊印，另加编者注，并标明是编者所加。',
        `${[
          ...(sortings(has).length > 0 ? [`大事的${sortings(has).join('、')}`] : []),
          ...namesOf(has, [
            ['figures', '数字的分组'],
            ['categories', '征集门类的小标题'],
          ]),
          '以及相互之间的链接',
        ].join('，')}，是编者为便于查找而加的，不是原文。`,
        `${has('figures') ? '每个数字都附有它所依据的原句，可以点回文章中的那一段。' : ''}原文没有写的，本站不写${has('contact') ? '；原文没有写明的联系方式和时间，请电话询问' : ''}。`,
      ],
    },
    {
      id: 'cite',
      title: '怎样引用',
      paragraphs: [
        `引用本站文字，请注明${cited(has)}、主办单位和网址。${namesOf(has, [
          ['article', '每个段落'],
          ['timeline', '每件大事'],
          ['figures', '每个数字'],
          ['categories', '每个征集门类'],
        ]).join(
          '、',
        )}都有自己的网址，可以直接链接。${has('article') ? '点文章段首的数字，可以把那一段发给朋友，或复制它的网址和学术引用。' : ''}`,
      ],
    },
    {
      id: 'accessibility',
      title: '无障碍',
      paragraphs: [
        `本站的每一页都可以只用键盘浏览，可以放大，可以打印，也可以在关闭脚本的浏览器里阅读。图形都有文字说明，颜色之外另有形状区别。页首的“长辈版”一按即换大字、大按钮${has('contact') ? '，并把电话放在最前' : ''}；“设置”可以选字号、行距、配色、正文字体、阅读尺和大鼠标指针。`,
        '网站每次改动，都由程序在 Chromium 浏览器里检查：每一种页面，在每种配色里用 axe 查文字对比度，在长辈版里查链接和按钮的大小；各种配色的文字与底色，对比度不低于 7:1；只用键盘逐一走过每一种页面；每一种页面，把文字放大到两倍、加大字距行距、把窗口缩到 320 像素宽（相当于放大到四倍）、换成系统的高对比度配色，看有没有被裁切、要不要左右滚动；关闭脚本，看有没有缺字；看有没有名称相同而去处不同的链接。所依据的是《Web 内容无障碍指南》（WCAG）2.2 版 AA 级，对比度取 AAA 级。',
        '以上是程序的检查，由编者写明。程序查不出的还有很多：本站没有请读屏软件的使用者试用过，也没有经过第三方评测，所以不宣称全部合格。',
        ...(has('contact') ? ['如有读不了、点不开的地方，请打电话告诉我们。'] : []),
      ],
    },
    {
      id: 'privacy',
      title: '隐私',
      paragraphs: [
        `本站不设登录，不用 Cookie，不统计访客，不载入其他网站的任何内容。搜索在您自己的浏览器里进行，您输入的词不会发送给任何人。您关掉“/”键、选了长辈版或别的显示设置、改了朗读的语速时，浏览器记下您的选择，显示设置按“恢复原样”即可删去${has('article') ? '；文章读到一半离开时，记下读到第几段，读完就清除，按“不再提示”也清除' : ''}。这些只记在您的设备上，不外传。朗读先用设备上的语音；没有时用浏览器的联网语音，那样读到的文字会发给提供语音的厂商；两样都没有，而本站备有朗读的音频，就播放音频。${has('letter') ? '捐赠意向书由您自己打印和寄送，网页不收集其中的内容。' : ''}`,
        '本站的网址以“https”开头时，第一次打开之后，浏览器会在您的设备上存一份展览的副本，没有网络时也能阅读和搜索；展览篇幅很大时，只存主要的各页和打开过的页。副本里没有您的任何信息。开启了“省流量”（Save-Data）的浏览器不存。不想要时，在浏览器的设置里清除本站的数据（“网站数据”或“Cookie 和网站数据”），副本连同上面说的各项记录一起删去。',
      ],
    },
  ],
  fixity: {
    id: 'fixity',
    title: '怎样核对',
    paragraphs: [
      '“原文对照”页列出两种 SHA-256 校验值：一种是原文文件的；一种是展览内容的文件清单的，清单里有每一个内容文件的校验值。文件哪怕只变了一个字，校验值也会不同。',
      '本站刊出的每一个文件，校验值都列在校验清单（data/manifest-sha256.txt）里。清单自己的校验值，不可能写在它所列的网页里：生成网站的程序会报出来，由主办单位另行留存。',
      '核对的办法：把整个网站存到电脑上，在那个文件夹里运行 sha256sum -c data/manifest-sha256.txt。有本站程序的，运行 npm run verify -- 加网址，哪个文件变了、缺了，都会逐一列出。',
    ],
  },
  fixityLink: '看校验值',
  data: (has: HasPart) => ({
    id: 'data',
    title: '取用数据',
    paragraphs: [
      `全部内容另有一份供程序使用，是 JSON 格式，各项的意思写在格式说明里。${namesOf(has, [
        ['article', '文章'],
        ['timeline', '大事记'],
        ['figures', '数字'],
        ['donate', '公告'],
        ['contact', '联系'],
      ]).join(
        '、',
      )}各页${has('timeline') ? '，以及每件大事的一页' : ''}，另有纯文本（Markdown）的：把网址结尾的“/”换成“.md”就是。`,
    ],
  }),
  dataLink: '全部内容（JSON）',
  date: '原文的日期',
  inferred: (year: number, why: string) =>
    `原文没有写明出版日期。${why}故引用时可写作“${year}年（推定）”。`,
  known: (year: number) => `原文刊于${year}年。`,
  fonts: '字体与程序',
  fontLicence: '字体许可证全文',
  fontsText:
    '标题用思源宋体（Noto Serif SC）的子集，按 SIL 开放字体许可证 1.1 使用；正文用您设备上的字体。程序按 MIT 许可证公开。',
};
