/**
 * What `npm run new` writes for each part of an exhibition. Every word that stands for the archives' own is
 * marked 示例: it invents nothing. Each part brings its files, its fields of exhibition.yaml, and its
 * words of the source.
 */

/** What a part writes. */
export interface Part {
  /** In Chinese, as a question lists it. */
  readonly name: string;
  /** Parts that it refers to. */
  readonly needs: readonly PartName[];
  /** Its words of source/page.txt, a paragraph each. */
  readonly source: readonly string[];
  /** What of these may stand at the entrance. */
  readonly epigraph?: string;
  /** Its fields of exhibition.yaml, by those that hold them; of the others also what they refer to. */
  readonly fields: (has: (part: PartName) => boolean) => Fields;
  /** Its files, by their paths in the content folder. */
  readonly files: (has: (part: PartName) => boolean) => Readonly<Record<string, string>>;
}

/** Lines of exhibition.yaml. */
interface Fields {
  /** At the top. */
  readonly top?: string;
  /** Below `entrance`, without their indentation. */
  readonly entrance?: readonly string[];
}

export type PartName = 'article' | 'chronicle' | 'notice' | 'figures' | 'pages';

const when = (condition: boolean, text: string) => (condition ? text : '');

export const PARTS: Readonly<Record<PartName, Part>> = {
  article: {
    name: '文章',
    needs: [],
    source: [
      '（示例）文章的标题',
      '（示例）这里是文章的开头，请换成自己的原文。',
      '（示例）第一节的标题',
      '这里是第一节。（示例）本馆馆藏档案100卷。',
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

这里是第一节。（示例）本馆馆藏档案100卷。
`,
    }),
  },
  chronicle: {
    name: '大事记',
    needs: [],
    source: ['（示例）大事记', '2001年\n（示例）本馆成立。', '2002年3月\n（示例）新馆启用。'],
    epigraph: '（示例）本馆成立。',
    fields: (has) => ({
      top: `# 大事记的标题，照原文。
milestones:
  title: （示例）大事记

# 走向：大事记按它归类，一至六个。
directions:
  - id: first
    name: （示例）走向
${when(has('article'), '    section: s1\n')}`,
    }),
    files: (has) => ({
      'milestones/2001.mdx': `---
# 文件名就是日期。原文写到年，就写到年。
date: 2001
# 级别：local 区县级、municipal 市级、provincial 省级、national 国家级。
level: local
direction: first
---

（示例）本馆成立。
`,
      'milestones/2002-03.mdx': `---
date: 2002-03
level: municipal
direction: first
${when(has('article'), '# 文章中讲到此事的段落，可以不写。\npassages: [s1-p1]\n')}${when(has('notice'), '# 征集哪些门类的档案来佐证此事，可以不写。\ncategories: [family]\n')}---

（示例）新馆启用。
`,
    }),
  },
  notice: {
    name: '征集公告',
    needs: [],
    source: [
      '（示例）征集公告',
      '（示例）为丰富馆藏，本馆面向社会征集档案资料，欢迎来电。',
      '一、（示例）征集内容',
      '1. （示例）反映家庭生活的老照片、书信等。',
      '2. （示例）其他有保存价值的档案资料。',
      '二、（示例）征集方法',
      '1. （示例）捐赠。原件归本馆收藏。',
      '2. （示例）复制。原件仍归本人。',
      '三、（示例）联系方式',
    ],
    epigraph: '（示例）为丰富馆藏，本馆面向社会征集档案资料，欢迎来电。',
    fields: () => ({
      entrance: [
        '# “您家里也许有”下面的东西，每一样都要在某个门类的 kinds 里。',
        'kinds: [老照片, 书信]',
        '# 征集的一句话，照原文。',
        'call: （示例）为丰富馆藏，本馆面向社会征集档案资料，欢迎来电。',
      ],
    }),
    files: () => ({
      'notice/0-opening.mdx': `---
role: opening
title: （示例）征集公告
---

（示例）为丰富馆藏，本馆面向社会征集档案资料，欢迎来电。
`,
      'notice/1-categories.mdx': `---
# 不写正文：内容在 solicitation/。
role: categories
title: （示例）征集内容
---
`,
      'notice/2-ways.mdx': `---
role: ways
title: （示例）征集方法
---

1. （示例）捐赠。原件归本馆收藏。
2. （示例）复制。原件仍归本人。
`,
      'notice/3-contact.mdx': `---
# 不写正文：内容在 exhibition.yaml 的 contact。
role: contact
title: （示例）联系方式
---
`,
      'solicitation/1-family.mdx': `---
# 小标题是编者加的；kinds 是正文里点到的东西。
label: （示例）家庭生活
kinds: [老照片, 书信]
---

（示例）反映家庭生活的老照片、书信等。
`,
      'solicitation/2-other.mdx': `---
label: （示例）其他
kinds: [档案资料]
# 别的门类没有点名的，都归这一类。
catchAll: true
---

（示例）其他有保存价值的档案资料。
`,
    }),
  },
  figures: {
    name: '数字',
    needs: ['article'],
    source: [],
    fields: () => ({
      top: `# 数字的分组，先写的排在前。
themes:
  - id: holdings
    title: （示例）馆藏
`,
      entrance: ['# 首页上的数字，一至六个：figures/ 里的文件名。', 'figures: [holdings]'],
    }),
    files: () => ({
      'figures/holdings.yaml': `# 每个数字都要写上它所依据的原句。
value: 100
unit: 卷
label: （示例）馆藏档案
quote: （示例）本馆馆藏档案100卷
passage: s1-p1
theme: holdings
`,
    }),
  },
  pages: {
    name: '自己写的一页，如开放时间',
    needs: [],
    source: [],
    fields: () => ({}),
    files: () => ({
      'pages/hours.mdx': `---
# 本馆自己的话，原文里不用有。文件名就是网址：/hours/。menu 是菜单里的叫法，可以不写。
title: （示例）开放时间
menu: 开放
---

（示例）来馆查档，请带身份证。<Note>（示例）节假日前，请先打电话问一问。</Note>

## （示例）什么时候开门

<Table>
日子 | 上午 | 下午
（示例）周一至周五 | 9:00—11:30 | 14:00—17:00
</Table>

## （示例）找谁

<Contact />
`,
    }),
  },
};

/** Those that can be chosen, in the order in which the source has them. */
export const PART_NAMES = Object.keys(PARTS) as PartName[];
