/**
 * Words of the pages about the exhibition itself: source, about, not found.
 */

export const source = {
  intro:
    '左边是提取所得的原文，一字未动；右边是本站刊出的文字。标出的半角标点，刊出时用全角；被换行切断的段落，刊出时接上；列表的序号，刊出时补全。',
  extracted: '提取的原文',
  published: '本站刊出',
  unpublished: '未刊出',
  hash: '原文文件的 SHA-256 校验值',
  download: '下载原文文件',
  notes: '编者注',
};

export const about = {
  intro: (title: string, publisher: string) =>
    `《${title}》由${publisher}主办，把一篇文章、一份大事记和一份征集公告完整地搬到网上，供公众阅读、查找，并告诉大家怎样把有保存价值的档案资料交给档案馆。`,
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
      paragraphs: [
        '引用本站文字，请注明文章或公告的标题、主办单位和网页地址。每个段落、每件大事、每个数字、每个征集门类都有自己的地址，可以直接链接。',
      ],
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
      paragraphs: [
        '本站不设登录，不用 Cookie，不统计访客，不载入其他网站的任何内容。搜索在您自己的浏览器里进行，您输入的词不会发送给任何人。捐赠意向书由您自己打印和寄送，网页不收集其中的内容。',
      ],
    },
  ],
  date: '原文的日期',
  inferred: (year: number, why: string) =>
    `原文没有写明出版日期。${why}故引用时可写作“${year}年（推定）”。`,
  known: (year: number) => `原文刊于${year}年。`,
  fonts: '字体与程序',
  fontLicence: '字体许可证全文',
  fontsText:
    '标题用思源宋体（Noto Serif SC）的子集，按 SIL 开放字体许可证 1.1 使用；正文用您设备上的字体。程序按 MIT 许可证公开。',
};

export const notFound = {
  lead: '您要的这一页没有找到：地址可能写错了，也可能已经改了。可以搜索，或者从下面的目录里找。',
  home: '回到首页',
};
