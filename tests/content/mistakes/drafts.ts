import type { Copy, Mistake } from './copy.ts';
import { PIXEL } from './copy.ts';

const draft = (c: Copy, file: string) => c.add(file, 'draft: true');

/** What is left to others when a file becomes a draft. */
export const drafts: Mistake[] = [
  [
    'a category that an event names',
    (c) => {
      c.add('solicitation/4-other.mdx', 'draft: true');
      c.add('milestones/2012-10.mdx', 'categories: [other]');
    },
    ['milestones/2012-10.mdx: categories[0]', /that is no draft.*"other" 是草稿/],
  ],
  [
    'a figure that the entrance shows',
    (c) => draft(c, 'figures/restored.yaml'),
    ['exhibition.yaml: entrance.figures[2]', /草稿/],
  ],
  [
    'a figure that a page shows',
    (c) => {
      draft(c, 'figures/walls.yaml');
      c.write('pages/visit.mdx', '---\ntitle: 来馆\n---\n\n<Figure id="walls" />\n');
    },
    ['pages/visit.mdx: body', /"walls" 是草稿/],
  ],
  [
    'a part of the notice amid others',
    (c) => draft(c, 'notice/2-ways.mdx'),
    ['notice/3-terms.mdx: file name', /2-ways\.mdx 是草稿/],
  ],
  [
    'a draft that is neither true nor false',
    (c) => c.add('milestones/2012-10.mdx', 'draft: 是'),
    ['milestones/2012-10.mdx: draft', /true or false/],
  ],
];

/** Drafts that nothing else needs: their words are not lost, and their mistakes nobody's. */
export const goodDrafts: [name: string, make: (copy: Copy) => void][] = [
  ['a milestone that is a draft', (c) => draft(c, 'milestones/2012-10.mdx')],
  [
    'a draft with mistakes',
    (c) => {
      c.write(
        'milestones/2024-02.mdx',
        '---\ndate: 2月\ndraft: true\nlevels: 高\n---\n\n{还没写好\n',
      );
    },
  ],
  [
    'a draft with a picture and a source of its own',
    (c) => {
      c.write('source/notice-2026.txt', '2024年2月 目录重编。\n');
      c.write('milestones/a.png', PIXEL);
      c.write(
        'milestones/2024-02.mdx',
        '---\ndate: 2024-02\ndraft: true\nsource: notice-2026.txt\nimage: ./a.png\n---\n\n目录重编。\n',
      );
    },
  ],
  [
    'a folder of drafts alone',
    (c) => c.write('pages/hours.mdx', '---\ntitle: 开放时间\ndraft: true\n---\n\n还没定。\n'),
  ],
];
