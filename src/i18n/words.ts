/**
 * The words of the interface, in Chinese. What the archives says stands in `content/`, never here.
 */
import type { Level } from '../schemas/milestone.ts';
import type { Qualifier } from '../schemas/figure.ts';
import type { Kind } from '../search/entry.ts';

/** Set in the display face: every character here costs bytes in every reader's font. */
const headings = {
  article: '文章',
  milestones: '大事记',
  figures: '数字',
  donate: '征集公告',
  letter: '捐赠意向书',
  contact: '联系',
  search: '搜索',
  about: '关于',
  source: '原文对照',
  notFound: '这一页不在架上',
  inNumbers: '馆里的数字',
  directions: '条走向',
  wanted: '您家里也许有',
} as const;

const levels: Record<Level, string> = {
  local: '区县级',
  municipal: '市级',
  provincial: '省级',
  national: '国家级',
};

/** Before and after the number: 近50%, 20%以上, 22000余张. */
const qualifiers: Record<Qualifier, { before: string; afterValue: string; afterUnit: string }> = {
  'at-least': { before: '', afterValue: '', afterUnit: '以上' },
  over: { before: '', afterValue: '余', afterUnit: '' },
  nearly: { before: '近', afterValue: '', afterUnit: '' },
};

const site = {
  language: 'zh-CN',
  skip: '跳到正文',
  mainNavigation: '主导航',
  footerNavigation: '本站各页',
  feed: '大事记与公告（Atom）',
  sharePicture: (title: string, subtitle: string) => `${title}：${subtitle}`,
  call: '打电话',
  writeMail: '写邮件',
  editorsMark: '编者所加',
  menu: {
    article: '文章',
    milestones: '大事记',
    figures: '数字',
    donate: '征集公告',
    contact: '联系',
  },
  breadcrumb: '所在位置',
  home: '首页',
  siteMap: '全部内容',
  count: (position: number, total: number) => `${position}／${total}`,
};

const entrance = {
  directionsOf: (count: string) => `${count}${headings.directions}`,
  allFigures: (count: number) => `全部 ${count} 个数字`,
  readArticle: '读文章',
  seeMilestones: '看大事记',
  giveRecords: '捐赠档案',
  readNotice: '读征集公告',
  tide: (count: number, from: number, to: number) =>
    `潮线：${from}年至${to}年间的${count}件大事，浪头越高，级别越高`,
  section: '读这一节',
  eventsInDirection: (count: number) => `${count} 件大事`,
};

const article = {
  contents: '目录',
  lead: '篇首',
  section: (numeral: string) => `第${numeral}节`,
  related: '相关',
  note: '编者注',
  noteMark: '注',
  noteLink: (label: string) => `编者注：${label}`,
  backToText: '回到正文',
  yearOf: (year: number) => `${year}年`,
  inferredYear: (year: number) => `${year}年（推定）`,
  milestone: '大事记',
  figure: '数字',
  category: '征集',
  next: '接着看大事记',
};

const timeline = {
  river: '潮线图',
  level: '级别',
  direction: '走向',
  byEditor: '级别与走向为编者所归，不是原文。',
  legend: '图例',
  legendHeight: '浪头越高，级别越高',
  passages: '文章中的相关段落',
  categories: '为这段历史征集',
  previous: '上一件',
  next: '下一件',
  neighbours: '前后大事',
  all: '回到全部大事记',
  precision: {
    day: '原文记到日',
    month: '原文只记到月',
    year: '原文只记到年',
  },
  page: '单独一页',
  inArticle: '见文章',
  dated: '日期',
  downloads: '取用这份大事记',
  json: 'JSON（程序用）',
  csv: 'CSV（表格）',
  calendar: 'ICS（日历）',
  span: (from: number, to: number) => (from === to ? `${from}年` : `${from}—${to}`),
  events: (count: number) => `${count} 件`,
  yearsBetween: (years: number) => `${years} 年`,
};

const figures = {
  intro: (count: number) =>
    `文章里的 ${count} 个数字，按题目归为数组，各自画成图。每个数字都附有它所依据的原句；分组为编者所加。`,
  inArticle: '见文章',
  inArticleOf: (label: string) => `见文章：${label}`,
  rest: (rest: string) => `空格为其余${rest}，由总数减去各项得出，原文未写。`,
  toScale: '面积按比例绘制',
};

const donate = {
  kinds: '文中列出',
  categoryOf: (position: number, total: number) => `征集门类 ${position}／${total}`,
  address: '地址',
  people: '联系人',
  telephone: '电话',
  email: '电子邮箱',
  postcode: '邮编',
  hours: '开放时间',
  verified: '最后核对',
  letter: '填写捐赠意向书',
  labelNote: '门类前的小标题为编者所加，正文为公告原文。',
  callFirst: '有东西想捐，先打个电话',
  contents: '公告各部分',
};

const letter = {
  intro: '打印这一页，用笔填写，寄到或带到档案馆；也可以照着它打电话。网页不收集、不发送您填写的任何内容。',
  print: '用浏览器的“打印”功能打印本页，纸上只有下面这封信。',
  to: (organisation: string) => `${organisation}：`,
  opening: (notice: string) => `看到《${notice}》，我（单位）愿将下列档案资料交贵馆，特此告知，盼与我联系。`,
  name: '姓名或单位',
  reach: '电话或地址',
  way: '方式',
  ways: ['捐赠原件', '捐赠复制件', '寄存', '复制'],
  items: '档案资料',
  itemName: '名称',
  itemCount: '数量',
  itemPeriod: '年代',
  itemNote: '说明',
  visit: '请上门服务',
  yes: '是',
  no: '否',
  limits: '不宜向社会开放、请限制利用的部分',
  signature: '签名',
  date: '日期',
};

const colophon = {
  publishedBy: (publisher: string) => `主办：${publisher}`,
  rights: '文字照原文刊印，版权归原作者和主办单位所有。',
  siteIdCode: (code: string) => `网站标识码 ${code}`,
  governmentMark: '党政机关网站标识',
};

const contact = {
  intro: '打电话、写信，或者直接来馆里，都可以。',
  hoursUnknown: '公告未载明开放时间，来之前请先电询。',
  take: '存起来',
  card: '手机通讯录名片（vCard）',
};

const notFound = {
  lead: '您要的这一页没有找到：地址可能写错了，也可能已经改了。可以搜索，或者从下面的目录里找。',
  home: '回到首页',
};

const source = {
  intro: '左边是提取所得的原文，一字未动；右边是本站刊出的文字。标出的半角标点，刊出时用全角；被换行切断的段落，刊出时接上；列表的序号，刊出时补全。',
  extracted: '提取的原文',
  published: '本站刊出',
  unpublished: '未刊出',
  hash: '原文文件的 SHA-256 校验值',
  download: '下载原文文件',
  notes: '编者注',
};

const about = {
  intro: (title: string, publisher: string) => `《${title}》由${publisher}主办，把一篇文章、一份大事记和一份征集公告完整地搬到网上，供公众阅读、查找，并告诉大家怎样把有保存价值的档案资料交给档案馆。`,
  parts: [
    {
      id: 'rules',
      title: '编辑规则',
      paragraphs: [
        '文字照原文刊印，一字不改。标点用全角，被换行切断的段落接上，列表的序号补全，除此之外不作改动。',
        '原文疑有误处、前后不一处，照原文刊印，另加编者注，并标明是编者所加。',
        '大事的级别、走向，数字的分组，征集门类的小标题，以及相互之间的链接，是编者为便于查找而加的，不是原文。',
        '每个数字都附有它所依据的原句，可以点回文章中的那一段。原文没有写的，本站不写；原文没有写明的联系方式和时间，请电话询问。',
      ],
    },
    {
      id: 'cite',
      title: '怎样引用',
      paragraphs: ['引用本站文字，请注明文章或公告的标题、主办单位和网页地址。每个段落、每件大事、每个数字、每个征集门类都有自己的地址，可以直接链接。'],
    },
    {
      id: 'accessibility',
      title: '无障碍',
      paragraphs: [
        '本站的每一页都可以只用键盘浏览，可以放大，可以打印，可以用读屏软件朗读，也可以在关闭脚本的浏览器里阅读。图形都有文字说明，颜色之外另有形状区别。',
        '如有读不到、点不着的地方，请打电话告诉我们。',
      ],
    },
    {
      id: 'privacy',
      title: '隐私',
      paragraphs: ['本站不设登录，不用 Cookie，不统计访客，不载入其他网站的任何内容。搜索在您自己的浏览器里进行，您输入的词不会发送给任何人。捐赠意向书由您自己打印和寄送，网页不收集其中的内容。'],
    },
  ],
  date: '原文的日期',
  inferred: (year: number, why: string) => `原文没有写明出版日期。${why}故引用时可写作“${year}年（推定）”。`,
  known: (year: number) => `原文刊于${year}年。`,
  fonts: '字体与程序',
  fontsText: '标题用思源宋体（Noto Serif SC）的子集，按 SIL 开放字体许可证 1.1 使用；正文用您设备上的字体。程序按 MIT 许可证公开。',
};

const search = {
  description: '在文章、大事记、数字、征集公告和联系方式里查找任何一段文字。',
  label: '在全部内容里找',
  submit: '搜索',
  kinds: {
    exhibition: '展览',
    article: '文章',
    milestone: '大事记',
    figure: '数字',
    notice: '征集',
    contact: '联系',
  } satisfies Record<Kind, string>,
  /** With {query} and {count}, which the browser fills in. */
  status: {
    busy: '正在搜索……',
    found: '“{query}”：找到 {count} 处。',
    none: '没有找到“{query}”。可以少写几个字再试，或者从下面的目录里找。',
    failed: '搜索没有成功：检索数据没有取到，可能是网络断了。请稍后再试，或者从下面的目录里找。',
  },
  unscripted:
    '搜索要靠浏览器的脚本，脚本现在没有运行。全部内容都列在下面；在每一页里，可以用浏览器的“在页面中查找”。',
};

export const words = {
  headings,
  levels,
  qualifiers,
  site,
  entrance,
  article,
  timeline,
  figures,
  donate,
  letter,
  contact,
  notFound,
  source,
  about,
  colophon,
  search,
};
