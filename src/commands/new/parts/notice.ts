/** What `npm run new` writes of it: a notice with two categories and two ways of giving. */
import type { Part } from './part.ts';

export const notice: Part = {
  name: '征集公告',
  needs: [],
  source: [
    '（示例）征集公告',
    '（示例）现面向社会征集老照片、书信和其他资料，欢迎来电。',
    '一、（示例）征集内容',
    '1. （示例）反映家庭生活的老照片、书信等。',
    '2. （示例）其他有保存价值的资料。',
    '二、（示例）征集方法',
    '1. （示例）捐赠。原件归本单位收藏。',
    '2. （示例）复制。原件仍归本人。',
    '三、（示例）联系方式',
  ],
  epigraph: '（示例）现面向社会征集老照片、书信和其他资料，欢迎来电。',
  fields: () => ({
    entrance: [
      '# “您家里也许有”下面的东西，每一样都要在某个门类的 kinds 里。',
      'kinds: [老照片, 书信]',
      '# 征集的一句话，照原文。',
      'call: （示例）现面向社会征集老照片、书信和其他资料，欢迎来电。',
    ],
  }),
  files: () => ({
    'notice/0-opening.mdx': `---
role: opening
title: （示例）征集公告
---

（示例）现面向社会征集老照片、书信和其他资料，欢迎来电。
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

1. （示例）捐赠。原件归本单位收藏。
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
kinds: [资料]
# 别的门类没有点名的，都归这一类。
catchAll: true
---

（示例）其他有保存价值的资料。
`,
  }),
};
