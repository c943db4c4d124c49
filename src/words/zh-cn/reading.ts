/** Words of the tools for reading the article. A file of its own: the browser loads it too, and no more. */

export const reading = {
  time: (characters: number, minutes: number, pace: number) =>
    `全文约${characters}字，读完约需${minutes}分钟（按每分钟${pace}字计）。`,
  share: '分享与引用',
  /** The link at the head of a paragraph, which shows its number. */
  passage: (number: number) => `第${number}段：链接与引用`,
  passageTitle: (number: string) => `第${number}段`,
  /** Of an article, to those who do not have it before them. */
  passageOf: (title: string, number: string) => `《${title}》第${number}段`,
  whole: '全文',
  address: '网址',
  citation: '学术引用（GB/T 7714—2015）',
  bibtex: '学术引用（BibTeX）',
  copy: '复制',
  copied: '已复制',
  send: '分享到……',
  close: '关闭',
  inferred: (year: number) => `原文没有写明年份，${year}年是推定的，所以写在方括号里。`,
  inferredNote: '年份为推定',
  stopped: (number: string, beginning: string) => `上次读到第${number}段：“${beginning}……”`,
  resume: '接着读',
  /** Around the number of a paragraph. */
  resumeAt: ['接着读', '第', '段'],
  forget: '不再提示',
  forgotten: '好，不再提示。这次读到哪里，也不记。',
  kept: '只记在这台设备上，读完自动清除。',
};
