/** What `npm run new` writes of it: a page of the institution’s own. */
import type { Part } from './part.ts';

export const pages: Part = {
  name: '自己写的一页，如开放时间',
  needs: [],
  source: [],
  fields: () => ({}),
  files: () => ({
    'pages/hours.mdx': `---
# 自己的话，原文里不用有。文件名就是网址：/hours/。menu 是菜单里的叫法，可以不写。
title: （示例）开放时间
menu: 开放
---

（示例）欢迎来访。<Note>（示例）节假日前，请先问一问。</Note>

## （示例）什么时候开放

<Table>
日子 | 上午 | 下午
（示例）周一至周五 | 9:00—11:30 | 14:00—17:00
</Table>

## （示例）找谁

<Contact />
`,
  }),
};
