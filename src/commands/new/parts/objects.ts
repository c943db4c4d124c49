/** What `npm run new` writes of it: one object with a drawn page. */
import { type Part, when } from './part.ts';

export const objects: Part = {
  name: '展品',
  needs: [],
  source: [],
  fields: () => ({}),
  files: (has) => ({
    'objects/letter/object.yaml': `# 文件夹名就是网址：/objects/letter/。展品的说明是自己写的，原文里不用有。
title: （示例）家书
# photograph 照片、document 文件、map 地图、thing 实物、sound 录音、film 录像。
kind: document
# 不知道年代，就删去这一行。
date: 2001
description: （示例）这封信写了什么，从哪里来。
# 版权：rightsstatements.org 或知识共享的网址，或一句话。
rights: （示例）可以引用，请注明出处。
credit: （示例）本单位藏
pictures:
  # 图片与本文件放在一起：照片、扫描件用 JPG 或 PNG。alt 说给看不见的人听。
  - image: ./page.svg
    alt: （示例）一页信纸，上面有五行字
${when(has('chronicle'), "# 它见证的事，可以不写。\nmilestones: ['2001']\n")}${when(has('notice'), '# 征集的门类，可以不写。\ncategories: [family]\n')}`,
    'objects/letter/page.svg': `<svg xmlns="http://www.w3.org/2000/svg" width="600" height="800" viewBox="0 0 600 800"><path fill="#f4ecd8" d="M0 0h600v800H0z"/><path fill="none" stroke="#8a7a5c" stroke-width="6" d="M100 160h400M100 260h400M100 360h400M100 460h400M100 560h220"/></svg>
`,
  }),
};
