/** What `npm run new` writes of it: an article with a lead and one section. */
import type { Part } from './part.ts';

export const article: Part = {
  name: '文章',
  needs: [],
  source: [
    '（示例）文章的标题',
    '（示例）这里是文章的开头，请换成自己的原文。',
    '（示例）第一节的标题',
    '这里是第一节。（示例）收有老照片100张。',
  ],
  epigraph: '（示例）这里是文章的开头，请换成自己的原文。',
  fields: () => ({}),
  files: () => ({
    'article/00-lead.mdx': `---
# 篇首。标题、正文都照 source/page.txt 抄。下一节新建 02-英文.mdx。
title: （示例）文章的标题
---

（示例）这里是文章的开头，请换成自己的原文。
`,
    'article/01-first.mdx': `---
title: （示例）第一节的标题
---

这里是第一节。（示例）收有老照片100张。
`,
  }),
};
