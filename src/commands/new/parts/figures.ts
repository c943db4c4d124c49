/** What `npm run new` writes of it: one figure of the article. */
import type { Part } from './part.ts';

export const figures: Part = {
  name: '数字',
  needs: ['article'],
  source: [],
  fields: () => ({
    top: `# 数字的分组，先写的排在前。
themes:
  - id: holdings
    title: （示例）收藏
`,
    entrance: ['# 首页上的数字，一至六个：figures/ 里的文件名。', 'figures: [holdings]'],
  }),
  files: () => ({
    'figures/holdings.yaml': `# 每个数字都要写上它所依据的原句。
value: 100
unit: 张
label: （示例）老照片
quote: （示例）收有老照片100张
passage: s1-p1
theme: holdings
`,
  }),
};
