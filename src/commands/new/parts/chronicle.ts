/** What `npm run new` writes of it: a chronicle of two events. */
import { type Part, when } from './part.ts';

export const chronicle: Part = {
  name: '大事记',
  needs: [],
  source: ['（示例）大事记', '2001年\n（示例）本单位成立。', '2002年3月\n（示例）新址启用。'],
  epigraph: '（示例）本单位成立。',
  fields: (has) => ({
    top: `# 大事记的标题，照原文。
milestones:
  title: （示例）大事记

# 大事记按它归类，一至六个；网页上统称为“主题”，可以换成自己的叫法。
vocabulary:
  direction: 主题
directions:
  - id: first
    name: （示例）主题
${when(has('article'), '    section: s1\n')}`,
  }),
  files: (has) => ({
    'milestones/2001.mdx': `---
# 文件名就是日期。原文写到年，就写到年。
date: 2001
# 级别：local 区县级、municipal 市级、provincial 省级、national 国家级。不合用的，在 exhibition.yaml 的
# levels 里另定，或者整行不写。
level: local
direction: first
---

（示例）本单位成立。
`,
    'milestones/2002-03.mdx': `---
date: 2002-03
level: municipal
direction: first
${when(has('article'), '# 文章中讲到此事的段落，可以不写。\npassages: [s1-p1]\n')}${when(has('notice'), '# 征集哪些门类的东西来佐证此事，可以不写。\ncategories: [family]\n')}---

（示例）新址启用。
`,
  }),
};
