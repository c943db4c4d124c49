import type { Mistake } from './copy.ts';

const M = 'milestones/2012-10.mdx';
const E = 'exhibition.yaml';

/** Files and folders that are missing, misplaced or misnamed. */
export const files: Mistake[] = [
  ['no exhibition.yaml', (c) => c.remove(E), `${E}: file`],
  [
    'an empty exhibition.yaml',
    (c) => c.write(E, ''),
    `${E}: title`,
    `${E}: publisher`,
    // Of what it lists, the first that is missing speaks for all.
    'milestones/1971-06.mdx: direction',
    'figures/archivists.yaml: theme',
    `${E}: contact`,
  ],
  [
    'a misspelt exhibition.yaml',
    (c) => c.rename(E, 'exhibiton.yaml'),
    `${E}: file`,
    ['exhibiton.yaml: file name', /did you mean "exhibition.yaml"/],
  ],
  [
    'exhibition.yml',
    (c) => c.rename(E, 'exhibition.yml'),
    `${E}: file`,
    'exhibition.yml: file name',
  ],
  [
    'a name that Windows’ editor has put .txt behind',
    (c) => c.rename(E, `${E}.txt`),
    `${E}: file`,
    [`${E}.txt: file name`, /是否应为“exhibition\.yaml”/u],
  ],
  [
    'a figure.yml, the only one in its folder',
    (c) => {
      c.remove('figures');
      c.write('figures/holdings.yml', 'value: 1');
      c.change(E, /figures: \[.*\]/u, 'figures: [holdings]');
    },
    ['figures/holdings.yml: file name', /是否应为“holdings\.yaml”/u],
  ],
  [
    'a section whose number is another’s, which its passages are not blamed for',
    (c) => c.rename('article/03-reading.mdx', 'article/02-reading.mdx'),
    'article/02-reading.mdx: id',
    'article/04-telling.mdx: file name',
  ],
  [
    'a chronicle whose title nobody names',
    (c) => c.change(E, /^ {2}title: 云岭大事记：听潮四十年\n/mu, ''),
    ['source/page.txt: text', /milestones\.title/],
  ],
  [
    'another source',
    (c) => c.write('source/page.txt', '云岭的另一篇文章。\n'),
    ['source/page.txt: text', /none of the \d+ paragraphs.*放错了文件/],
    'exhibition.yaml: unpublished[0]',
  ],
  [
    'a file with the extension that Windows hides',
    (c) => c.rename(M, `${M}.txt`),
    [`${M}.txt: file name`, /did you mean "2012-10\.mdx"/],
  ],
  ['no source', (c) => c.remove('source/page.txt'), 'source/page.txt: file'],
  ['no source folder', (c) => c.remove('source'), 'source/page.txt: file'],
  [
    'categories and ways without a notice',
    (c) => c.remove('notice'),
    ['solicitation/1-ships.mdx: file', /no folder notice.*删去/],
    'giving.yaml: file',
  ],
  [
    'a source that no text names',
    (c) => c.write('source/notice-2026.txt', '公告'),
    ['source/notice-2026.txt: file', /source: notice-2026\.txt/],
  ],
  [
    'a text that names a source that is not there',
    (c) => {
      c.write('source/notice-2026.txt', '建馆四十周年展开幕。');
      c.add('milestones/2023-04-15.mdx', 'source: notice-2026.txt');
      c.add(M, 'source: notice-2025.txt');
    },
    [`${M}: source`, /did you mean "notice-2026\.txt"/],
  ],
  [
    'a text that is not in the source that it names',
    (c) => {
      c.write('source/notice-2026.txt', '2023年4月15日\n建馆四十周年展结束。');
      c.add('milestones/2023-04-15.mdx', 'source: notice-2026.txt');
    },
    ['milestones/2023-04-15.mdx: body', /结束/],
  ],
  [
    'a source of which a part is published nowhere',
    (c) => {
      c.write('source/notice-2026.txt', '2024年2月\n目录重编。\n\n3月\n索引重编。\n');
      c.write(
        'milestones/2024-02.mdx',
        c
          .read(M)
          .replace('2012-10', '2024-02\nsource: notice-2026.txt')
          .replace(/\n\n[^]+$/u, '\n\n目录重编。\n'),
      );
    },
    ['source/notice-2026.txt: text', /3月索引重编/],
  ],
  [
    'a date that is not that of the source that the event names',
    (c) => {
      c.write('source/notice-2026.txt', '2024年\n2月 目录重编。\n');
      c.write(
        'milestones/2024-03.mdx',
        c
          .read(M)
          .replace('2012-10', '2024-03\nsource: notice-2026.txt')
          .replace(/\n\n[^]+$/u, '\n\n目录重编。\n'),
      );
    },
    ['milestones/2024-03.mdx: date', /2024年 … 2月, written 2024-02/],
  ],
  [
    'a name of a source that is no address',
    (c) => c.write('source/公告.txt', '公告'),
    ['source/公告.txt: file name', /notice-2026\.txt/],
  ],
  [
    'what is no text among the sources',
    (c) => c.write('source/page.docx', ''),
    ['source/page.docx: file name', /\.txt/],
  ],
  [
    'a folder among the sources',
    (c) => c.write('source/old/page.txt', '旧'),
    'source/old: file name',
  ],
  [
    'an empty folder',
    (c) => {
      c.remove('figures');
      c.write('figures/.gitkeep', '');
    },
    'figures: folder',
  ],
  [
    'a misspelt folder',
    (c) => c.rename('milestones', 'milestone'),
    ['milestone: file name', /did you mean "milestones"/],
  ],
  [
    'a folder within a folder',
    (c) => c.write('milestones/2023/2023-01.mdx', ''),
    'milestones/2023: file name',
  ],
  [
    'a stray file',
    (c) => c.write('notes.docx', ''),
    ['notes.docx: file name', /would not be published/],
  ],
  [
    'the ending .md',
    (c) => c.rename(M, 'milestones/2012-10.md'),
    ['milestones/2012-10.md: file name', /\.mdx/],
  ],
  [
    'the ending .txt',
    (c) => c.rename('article/02-keeping.mdx', 'article/02-keeping.txt'),
    'article/02-keeping.txt: file name',
  ],
  [
    'the ending .yml',
    (c) => c.rename('figures/holdings.yaml', 'figures/holdings.yml'),
    'figures/holdings.yml: file name',
  ],
  [
    'an ending in capitals',
    (c) => c.rename(M, 'milestones/2012-10.MDX'),
    'milestones/2012-10.MDX: file name',
  ],
  [
    'a name in capitals',
    (c) => c.rename('figures/holdings.yaml', 'figures/Holdings.yaml'),
    ['figures/Holdings.yaml: file name', /lower-case/],
  ],
  [
    'a name in Chinese',
    (c) => c.rename(M, 'milestones/二零一八.mdx'),
    'milestones/二零一八.mdx: file name',
  ],
  [
    'a name with a space',
    (c) => c.rename('article/02-keeping.mdx', 'article/02 openness.mdx'),
    'article/02 openness.mdx: file name',
  ],
  [
    'a section without a number',
    (c) => c.write('article/epilogue.mdx', c.read('article/03-reading.mdx')),
    'article/epilogue.mdx: file name',
  ],
  [
    'two sections of one number',
    (c) => c.write('article/01-again.mdx', c.read('article/01-collecting.mdx')),
    ['article/01-collecting.mdx: id', /01-again/],
  ],
  [
    'two sections of one number, written otherwise',
    (c) => c.write('article/1-again.mdx', c.read('article/01-collecting.mdx')),
    ['article/1-again.mdx: id', /01-collecting/],
  ],
  [
    'two parts of the notice of one number',
    (c) =>
      c.write('notice/4-more.mdx', '---\nrole: period\ntitle: 征集时间\n---\n\n本公告长期有效\n'),
    'notice/4-period.mdx: id',
    'notice/4-period.mdx: role',
  ],
  [
    'two categories of one number',
    (c) => c.rename('solicitation/4-other.mdx', 'solicitation/3-works.mdx'),
    ['solicitation/3-works.mdx: file name', /3-papers/],
  ],
  [
    'two categories of one name',
    (c) => c.write('solicitation/5-ships.mdx', c.read('solicitation/1-ships.mdx')),
    ['solicitation/5-ships.mdx: id', /1-ships/],
  ],
  [
    'a gap in the categories',
    (c) => c.rename('solicitation/4-other.mdx', 'solicitation/5-other.mdx'),
    ['solicitation/5-other.mdx: file name', /number 4/],
  ],
  [
    'a gap in the notice',
    (c) => c.rename('notice/5-contact.mdx', 'notice/7-contact.mdx'),
    ['notice/7-contact.mdx: file name', /number 5/],
  ],
  [
    'an article without its lead',
    (c) => c.remove('article/00-lead.mdx'),
    ['article/01-collecting.mdx: file name', /number 0/],
  ],
  [
    'a notice without its contact',
    (c) => c.remove('notice/5-contact.mdx'),
    ['notice: role', /"contact"/],
  ],
];
